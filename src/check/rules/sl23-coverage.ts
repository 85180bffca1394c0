import { coverageFaults } from '../coverage.ts';
import type { CoverageFault } from '../coverage.ts';
import { toDate } from '../../document/days.ts';
import { formatDate } from '../../i18n/dates.ts';
import { keyOf } from '../../document/registers.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const expected = 'voor elke actor en elke dag van de periode precies één waardering';
const repair =
  'Laat de perioden op elkaar aansluiten; `tot` telt mee. Noem bij `voor` wat er verschilt als twee waarderingen naast elkaar gelden.';

export const coverage: Rule = {
  code: 'SL23',
  title: 'Waarderingen die elkaar overlappen of een gat laten',
  help: 'Een categorie kan verschillende waarderingen hebben, per periode of per actor. Samen gelden zij voor elk archiefstuk precies één keer. In een wettekst stond ooit “tot 1997” naast “vanaf 1996”: voor een heel jaar golden er twee.',
  severity: 'error',
  basis: [practice('praktijk: een bekendgemaakte lijst met een overlap van een jaar')],
  *check(context) {
    const { lijst, actoren } = context.document;
    const lives = new Map(actoren.map((actor) => [keyOf('actoren', actor.id), actor.periode]));
    for (const category of liveCategories(context)) {
      if (category.waarderingen.length === 0) continue;
      for (const faults of groups(coverageFaults(category, lijst, lives))) {
        const [fault] = faults;
        if (!fault) continue;
        const { index, other } = fault;
        yield {
          place: inCategory(context, category, 'waarderingen', index, 'periode'),
          found: describe(faults),
          expected,
          repair,
          ...(other !== null && {
            related: {
              ...inCategory(context, category, 'waarderingen', other),
              message: 'de waardering waarmee zij overlapt',
            },
          }),
        };
      }
    }
  },
  examples: [
    {
      naam: 'tot en met 1996 en vanaf 1996',
      files: category(
        '1.2',
        'waarderingen:\n  - †{ waarde: B, criteria: [1], periode: { tot: "1996" } }\n  - { waarde: V, termijn: P5Y, ‸periode: { van: "1996" } }',
      ),
      expect: [
        {
          found: 'een overlap van 1 januari 1996 tot en met 31 december 1996',
          expected,
          repair,
          related: 'de waardering waarmee zij overlapt',
        },
      ],
    },
    {
      naam: 'een gat in de periode van één actor',
      files: category(
        '1.2',
        'actoren: [dienst, minister]',
        'periode: { van: "1950", tot: "1999" }',
        'waarderingen:\n  - { waarde: B, criteria: [1], actoren: [minister] }\n  - { waarde: V, termijn: P5Y, actoren: [dienst], ‸periode: { van: 1950-02 } }',
      ),
      expect: [
        { found: 'een gat van 1 januari 1950 tot en met 31 januari 1950 voor `dienst`', expected, repair },
      ],
    },
    {
      naam: 'perioden die aansluiten, en waarderingen voor verschillende archiefbescheiden',
      files: {
        ...category('1.2', 'waarderingen: ["Tot april 1996: B 1", "Vanaf april 1996: V 5 jaar"]'),
        ...category('1.3', 'waarderingen: [B 1 voor de plannen, V 5 jaar voor de rest]'),
      },
      expect: [],
    },
  ],
};

/** The same stretch between the same valuations is told once, with all actors. */
function groups(faults: readonly CoverageFault[]): CoverageFault[][] {
  const grouped = new Map<string, CoverageFault[]>();
  for (const fault of faults) {
    const key = [fault.kind, fault.from, fault.to, fault.index, fault.other].join();
    grouped.set(key, [...(grouped.get(key) ?? []), fault]);
  }
  return [...grouped.values()];
}

function describe(faults: readonly CoverageFault[]): string {
  const [fault] = faults;
  const actors = faults.map(({ actor }) => actor).filter((actor) => actor !== null);
  const what = fault?.kind === 'overlap' ? 'een overlap' : 'een gat';
  const since = fault && Number.isFinite(fault.from) ? ` van ${formatDate(toDate(fault.from))}` : '';
  const until = fault && Number.isFinite(fault.to) ? ` tot en met ${formatDate(toDate(fault.to))}` : '';
  const whom = actors.length === 0 ? '' : ` voor ${actors.map((actor) => `\`${actor}\``).join(', ')}`;
  return `${what}${since}${until}${whom}`;
}
