import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory } from '../places.ts';
import type { Rule } from '../rule.ts';

const expected = 'bij elke termijn een voorwaarde';
const repair =
  'Schrijf `alternatieven: [{ termijn: P5Y, voorwaarde: … }, { termijn: P10Y, voorwaarde: … }]`.';

export const alternatives: Rule = {
  code: 'SL22',
  title: 'Keuze tussen termijnen zonder voorwaarde',
  help: 'Een keuze als “5 of 10 jaar” laat de keuze aan wie de lijst toepast. Bij elke termijn hoort de voorwaarde waaronder hij geldt, of de lijst zegt met `laatste` dat de termijn telt die het laatst afloopt.',
  severity: 'warning',
  basis: [practice('praktijk: resultaten met een keuze in de selectielijst gemeenten (VNG)')],
  *check(context) {
    for (const category of context.document.categorieen) {
      for (const [index, { alternatieven = [], laatste }] of category.waarderingen.entries()) {
        for (const [item, { termijn, voorwaarde }] of alternatieven.entries()) {
          if (laatste || voorwaarde !== undefined) continue;
          const place = inCategory(context, category, 'waarderingen', index, 'alternatieven', item);
          yield { place, found: `termijn \`${termijn}\` zonder voorwaarde`, expected, repair };
        }
      }
    }
  },
  examples: [
    {
      naam: 'een van twee termijnen zonder voorwaarde',
      files: category(
        '1.2',
        'waarderingen: [{ waarde: V, alternatieven: [{ termijn: P5Y, voorwaarde: zonder bezwaar }, ‸{ termijn: P10Y }] }]',
      ),
      expect: [{ found: 'termijn `P10Y` zonder voorwaarde', expected, repair }],
    },
    {
      naam: 'elke termijn met een voorwaarde, of de termijn die het laatst afloopt',
      files: {
        ...category(
          '1.2',
          'waarderingen: [{ waarde: V, alternatieven: [{ termijn: P5Y, voorwaarde: zonder bezwaar }, { termijn: P10Y, voorwaarde: met bezwaar }] }]',
        ),
        ...category('1.3', 'waarderingen: [V 75 jaar of 10 jaar na einde dienstverband]'),
      },
      expect: [],
    },
  ],
};
