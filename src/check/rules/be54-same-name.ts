import { withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const sameName: Rule<'file-name-twice'> = {
  code: 'BE54',
  title: 'Twee namen die op veel computers dezelfde zijn',
  help: 'Een Mac en Windows zien geen verschil tussen `Plan.svg` en `plan.svg`, en een Mac schrijft accenten anders. Wie de lijst daar opent, houdt van twee zulke bestanden er maar één over.',
  severity: 'error',
  messages: {
    'file-name-twice': ({ place, other }) => ({
      found: `de naam \`${place.file}\`, die op veel computers dezelfde is als \`${other}\``,
      expected: 'namen die niet alleen in hoofdletters of in de schrijfwijze van accenten verschillen',
      repair: 'Geef een van beide bestanden een andere naam.',
      related: { file: other, line: 1, column: 1, message: 'hier staat het andere bestand' },
    }),
  },
  examples: [
    {
      naam: 'twee afbeeldingen die in een hoofdletter verschillen',
      files: {
        ...withText('![Een plan](Plan.svg)\n\n![Een plan](plan.svg)'),
        ...withImage('Plan.svg', '†<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ...withImage('plan.svg', '‸<svg xmlns="http://www.w3.org/2000/svg"/>'),
      },
      expect: [
        {
          found:
            'de naam `hoofdstukken/1-toelichting/plan.svg`, die op veel computers dezelfde is als `hoofdstukken/1-toelichting/Plan.svg`',
          expected: 'namen die niet alleen in hoofdletters of in de schrijfwijze van accenten verschillen',
          repair: 'Geef een van beide bestanden een andere naam.',
          related: 'hier staat het andere bestand',
        },
      ],
    },
    {
      naam: 'namen die in een cijfer verschillen',
      files: {
        ...withText('![Een plan](plan-1.svg)\n\n![Een plan](plan-2.svg)'),
        ...withImage('plan-1.svg'),
        ...withImage('plan-2.svg'),
      },
      expect: [],
    },
  ],
};
