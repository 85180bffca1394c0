import type { Rule } from '../rule.ts';

export const sameName: Rule = {
  code: 'BE54',
  title: 'Twee namen die op veel computers dezelfde zijn',
  help: 'Een Mac en Windows zien geen verschil tussen `Plan.svg` en `plan.svg`, en een Mac schrijft accenten anders. Wie de lijst daar opent, houdt van twee zulke bestanden er maar één over.',
  severity: 'error',
  examples: [
    {
      naam: 'twee afbeeldingen die in een hoofdletter verschillen',
      files: {
        'hoofdstukken/1-toelichting/Plan.svg': '†<svg/>',
        'hoofdstukken/1-toelichting/plan.svg': '‸<svg/>',
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
        'hoofdstukken/1-toelichting/plan-1.svg': '<svg/>',
        'hoofdstukken/1-toelichting/plan-2.svg': '<svg/>',
      },
      expect: [],
    },
  ],
};
