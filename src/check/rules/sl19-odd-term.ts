import type { Valuation } from '../../document/document.ts';
import { lengthInDays } from '../../document/days.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory } from '../places.ts';
import type { Rule } from '../rule.ts';

const longest = 120;
const expected = `een termijn van meer dan niets en ten hoogste ${String(longest)} jaar, in jaren, maanden, weken of dagen`;
const zero = 'Schrijf `direct` als de archiefbescheiden meteen weg mogen.';
const check = 'Kijk of de termijn klopt.';

export const oddTerm: Rule = {
  code: 'SL19',
  title: 'Termijn die niet waarschijnlijk is',
  help: 'De langste termijn in gangbare lijsten is 110 jaar, voor gegevens die een mensenleven meegaan. Een termijn van nul, van meer dan 120 jaar of in een mengsel van jaren en dagen is meestal een tikfout.',
  severity: 'warning',
  basis: [practice('praktijk: termijnen in de selectielijst gemeenten (VNG)')],
  *check(context) {
    for (const category of context.document.categorieen) {
      for (const [index, valuation] of category.waarderingen.entries()) {
        for (const { termijn, path } of terms(valuation)) {
          const repair = problem(termijn);
          if (repair === null) continue;
          const place = inCategory(context, category, 'waarderingen', index, ...path);
          yield { place, found: `termijn \`${termijn}\``, expected, repair };
        }
      }
    }
  },
  examples: [
    {
      naam: 'niets, te lang, en een mengsel',
      files: category(
        '1.2',
        'waarderingen:\n  - { waarde: V, ‸termijn: P0D, voor: a }\n  - { waarde: V, ‸termijn: P200Y, voor: b }\n  - { waarde: V, ‸termijn: P1Y15D, voor: c }\n  - { waarde: B, criteria: [1], voor: d, behoudens: [{ wat: kopieën, waarde: V, ‸termijn: P200Y }] }',
      ),
      expect: [
        { found: 'termijn `P0D`', expected, repair: zero },
        { found: 'termijn `P200Y`', expected, repair: check },
        { found: 'termijn `P1Y15D`', expected, repair: check },
        { found: 'termijn `P200Y`', expected, repair: check },
      ],
    },
    {
      naam: 'direct, 110 jaar en anderhalf jaar',
      files: category(
        '1.2',
        'waarderingen: [V direct voor a, V 110 jaar na de geboorte voor dossiers, "V 1,5 jaar voor c"]',
      ),
      expect: [],
    },
  ],
};

function terms({
  termijn,
  alternatieven,
  behoudens,
}: Valuation): { termijn: string; path: (string | number)[] }[] {
  return [
    ...(termijn === undefined ? [] : [{ termijn, path: ['termijn'] }]),
    ...(alternatieven ?? []).map((one, index) => ({
      termijn: one.termijn,
      path: ['alternatieven', index, 'termijn'],
    })),
    ...behoudens.flatMap((one, index) =>
      one.termijn === undefined ? [] : [{ termijn: one.termijn, path: ['behoudens', index, 'termijn'] }],
    ),
  ];
}

/** What to do about a term, or null when it is a likely one. */
function problem(termijn: string): string | null {
  if (termijn === 'direct' || termijn === 'opElkMoment') return null;
  const days = lengthInDays(termijn) ?? 0;
  if (days === 0) return zero;
  const mixed = /[YM]/.test(termijn) && /[WD]/.test(termijn);
  return mixed || days > longest * 366 ? check : null;
}
