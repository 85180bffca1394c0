import { categoryKey } from '../../document/category-key.ts';
import { withImage, withText } from '../examples/base.ts';
import { category } from '../examples/stages.ts';
import { inCategory } from '../places.ts';
import type { Rule } from '../rule.ts';

const numbersDiffer = 'nummers die niet alleen in hoofdletters verschillen';
const otherNumber =
  'Geef een van beide een ander nummer, zoals `5.a` naast `5A`, en zet bij `kenmerken` hoe de bron het schrijft.';

export const sameName: Rule<'file-name-twice'> = {
  code: 'BE54',
  title: 'Twee namen die op veel computers dezelfde zijn',
  help: 'Een Mac en Windows zien geen verschil tussen `Plan.svg` en `plan.svg`, en een Mac schrijft accenten anders. Wie de lijst daar opent, houdt van twee zulke bestanden er maar één over. Hetzelfde geldt voor de pagina’s van de nummers `5a` en `5A`.',
  severity: 'error',
  messages: {
    'file-name-twice': ({ place, other }) => ({
      found: `de naam \`${place.file}\`, die op veel computers dezelfde is als \`${other}\``,
      expected: 'namen die niet alleen in hoofdletters of in de schrijfwijze van accenten verschillen',
      repair: 'Geef een van beide bestanden een andere naam.',
      related: { file: other, line: 1, column: 1, message: 'hier staat het andere bestand' },
    }),
  },
  *check(context) {
    const named = Map.groupBy(context.document.categorieen, (one) => categoryKey(one).toLowerCase());
    for (const [first, ...others] of named.values())
      for (const one of others) {
        // Of the same number, SL10 tells.
        if (!first || one.nummer === first.nummer) continue;
        yield {
          place: inCategory(context, one, 'nummer'),
          found: `het nummer \`${one.nummer}\`, dat op veel computers dezelfde pagina heeft als \`${first.nummer}\``,
          expected: numbersDiffer,
          repair: otherNumber,
          related: { ...inCategory(context, first, 'nummer'), message: 'hier staat het andere nummer' },
        };
      }
  },
  examples: [
    {
      naam: 'twee nummers die in een hoofdletter verschillen',
      files: {
        ...category('5a', '†nummer: "5a"'),
        'categorieen/hoofdletter.md': Object.values(category('5A', '‸nummer: "5A"')).join(''),
      },
      expect: [
        {
          found: 'het nummer `5A`, dat op veel computers dezelfde pagina heeft als `5a`',
          expected: numbersDiffer,
          repair: otherNumber,
          related: 'hier staat het andere nummer',
        },
      ],
    },
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
