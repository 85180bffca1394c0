import { lengthInDays } from '../../document/days.ts';
import type { Valuation } from '../../document/document.ts';
import { termsOf } from '../../document/term-classes.ts';
import { printTerm } from '../../document/valuation/print-term.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const uncited = {
  found: '`herkomst: wettelijk` zonder artikel bij de waardering',
  expected: 'het artikel dat de waardering of de termijn voorschrijft',
  repair:
    'Noem het artikel bij `grondslag` van de waardering; dat van de categorie zegt waarom de organisatie handelt.',
};
const repair = 'Verleng de termijn, of verbeter het minimum.';

export const legalMinimum: Rule = {
  code: 'SL27',
  title: 'Wettelijke termijn zonder artikel, of te kort',
  help: 'Een waardering met herkomst `wettelijk` volgt uit een voorschrift; zonder het artikel kan niemand dat nagaan. Het staat bij de waardering zelf: de grondslag van de categorie zegt waarom de organisatie handelt, niet hoe lang zij bewaart. Noemt het voorschrift een minimum (`grondslag` bij de waardering, met `minimum`), dan is de termijn niet korter.',
  severity: 'warning',
  basis: [practice('praktijk: herkomst “wet- en regelgeving” in de selectielijst gemeenten (VNG)')],
  *check(context) {
    for (const category of liveCategories(context)) {
      for (const [index, valuation] of category.waarderingen.entries()) {
        const at = (key: string) => inCategory(context, category, 'waarderingen', index, key);
        if (valuation.herkomst === 'wettelijk' && !isCited(valuation))
          yield { place: at('herkomst'), ...uncited };
        const least = minimumAbove(valuation);
        if (least === null) continue;
        const written = termsOf(valuation)
          .map((termijn) => `\`${termijn}\``)
          .join(' of ');
        const found = `termijn ${written}, korter dan het voorschrift`;
        const key = valuation.termijn === undefined ? 'alternatieven' : 'termijn';
        yield { place: at(key), found, expected: `ten minste ${printTerm(least)}`, repair };
      }
    }
  },
  examples: [
    {
      naam: 'wettelijk zonder artikel, al heeft de categorie er een',
      files: category(
        '1.2',
        'grondslag: [{ regeling: archiefwet-1995, artikel: "12" }]',
        'waarderingen: [{ waarde: V, termijn: P5Y, ‸herkomst: wettelijk }]',
      ),
      expect: [uncited],
    },
    {
      naam: 'een keuze waarvan een termijn korter is',
      files: category(
        '1.2',
        'waarderingen: [{ waarde: V, ‸alternatieven: [{ termijn: P5Y, voorwaarde: a }, { termijn: P8Y, voorwaarde: b }], herkomst: wettelijk, grondslag: [{ regeling: archiefwet-1995, artikel: "52", minimum: P7Y }] }]',
      ),
      expect: [
        {
          found: 'termijn `P5Y` of `P8Y`, korter dan het voorschrift',
          expected: 'ten minste 7 jaar',
          repair,
        },
      ],
    },
    {
      naam: 'korter dan het voorschrift',
      files: category(
        '1.2',
        'waarderingen: [{ waarde: V, ‸termijn: P5Y, herkomst: wettelijk, grondslag: [{ regeling: archiefwet-1995, artikel: "52", minimum: P7Y }] }]',
      ),
      expect: [{ found: 'termijn `P5Y`, korter dan het voorschrift', expected: 'ten minste 7 jaar', repair }],
    },
    {
      naam: 'wettelijk met een artikel, en zo lang als het voorschrift',
      files: category(
        '1.2',
        'waarderingen: [{ waarde: V, termijn: P84M, herkomst: wettelijk, grondslag: [{ regeling: archiefwet-1995, artikel: "52", minimum: P7Y }] }]',
      ),
      expect: [],
    },
  ],
};

function isCited({ grondslag }: Valuation): boolean {
  return grondslag.some(({ artikel }) => artikel !== undefined);
}

/** The legal minimum that the term falls short of; null when it does not. */
function minimumAbove(valuation: Valuation): string | null {
  const length = shortest(valuation);
  if (length === null) return null;
  return (
    valuation.grondslag.find(({ minimum }) => minimum !== undefined && (lengthInDays(minimum) ?? 0) > length)
      ?.minimum ?? null
  );
}

/** The shortest time in days that records may be kept; of terms of which the last counts, the longest. */
function shortest(valuation: Valuation): number | null {
  const lengths = termsOf(valuation)
    .map(lengthInDays)
    .filter((days) => days !== null);
  if (lengths.length === 0) return null;
  return valuation.laatste ? Math.max(...lengths) : Math.min(...lengths);
}
