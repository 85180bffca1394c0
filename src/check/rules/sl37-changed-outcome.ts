import { categoriesOfRow } from '../../document/concordance.ts';
import { lengthInDays } from '../../document/days.ts';
import type { Category } from '../../document/document.ts';
import { parseValuation } from '../../document/valuation/parse.ts';
import type { WrittenValuation } from '../../document/valuation/written.ts';
import { act, acts } from '../examples/acts.ts';
import { category } from '../examples/stages.ts';
import { archiefbesluit } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';
import { outcome } from '../same-act.ts';

const expected = '`reden`: waarom archiefbescheiden nu minder lang blijven';
const repair = 'Leg bij `reden` uit waarom de waardering is veranderd.';

export const changedOutcome: Rule = {
  code: 'SL37',
  title: 'Gewijzigde waardering zonder reden',
  help: 'Wordt wat bewaard bleef voortaan vernietigd, of eerder vernietigd, dan is opnieuw gewogen. De concordantie zegt bij zo’n nummer waarom.',
  severity: 'warning',
  basis: [archiefbesluit({ artikel: '2', lid: 1 })],
  *check({ document, locate }) {
    const explained = new Set(
      document.concordantie
        .filter(({ reden }) => reden !== undefined)
        .map(({ oudLijst, oudNummer }) => `${oudLijst}\n${oudNummer}`),
    );
    for (const row of document.concordantie) {
      const { oudLijst, oudNummer, oudeWaardering, source } = row;
      if (oudeWaardering === undefined || explained.has(`${oudLijst}\n${oudNummer}`)) continue;
      const before = parseValuation(oudeWaardering);
      if (before.kind !== 'valuations') continue;
      const now = categoriesOfRow(row, document).find((category) =>
        before.valuations.some((old) => isShorter(old, category)),
      );
      if (!now) continue;
      yield {
        place: locate(source, ['oudeWaardering']),
        found: `nummer \`${oudNummer}\` was ${oudeWaardering} en is nu ${outcome(now)}`,
        expected,
        repair,
      };
    }
  },
  examples: [
    {
      naam: 'van bewaren naar vernietigen, en naar een kortere termijn',
      files: {
        ...category('1.2', 'waarderingen: ["V 1,5 jaar"]'),
        'concordantie.yaml':
          '- { oudLijst: Oude lijst, oudNummer: "7", relatie: gelijk, nieuwNummer: "1.2", ‸oudeWaardering: "B, 1" }\n- { oudLijst: Oude lijst, oudNummer: "8", relatie: samengevoegd, nieuwNummer: "1.2", ‸oudeWaardering: 20 jaar }\n',
      },
      expect: [
        { found: 'nummer `7` was B, 1 en is nu V 1 jaar en 6 maanden', expected, repair },
        { found: 'nummer `8` was 20 jaar en is nu V 1 jaar en 6 maanden', expected, repair },
      ],
    },
    {
      naam: 'een handeling die bij de ene actor korter blijft, en niet bij de andere',
      files: {
        ...acts(),
        ...act('dienst', '71', 'waarderingen: [V 5 jaar]'),
        'concordantie.yaml': ['dienst', 'minister']
          .map(
            (actor, index) =>
              `- { oudLijst: Oude lijst, oudNummer: "${String(index + 7)}", relatie: gelijk, nieuwNummer: "71", nieuweActor: ${actor}, ${index === 0 ? '‸' : ''}oudeWaardering: V 20 jaar }\n`,
          )
          .join(''),
      },
      expect: [{ found: 'nummer `7` was V 20 jaar en is nu V 5 jaar', expected, repair }],
    },
    {
      naam: 'met een reden, of naar een langere termijn',
      files: {
        ...category('1.2', 'waarderingen: [V 20 jaar]'),
        'concordantie.yaml':
          '- { oudLijst: Oude lijst, oudNummer: "7", relatie: gelijk, nieuwNummer: "1.2", oudeWaardering: "B, 1", reden: Elders bewaard. }\n- { oudLijst: Oude lijst, oudNummer: "8", relatie: samengevoegd, nieuwNummer: "1.2", oudeWaardering: V 5 jaar }\n',
      },
      expect: [],
    },
  ],
};

/** Whether records stay less long under some valuation of the category than under the old one. */
function isShorter({ waarde, termijn }: WrittenValuation, { waarderingen }: Category): boolean {
  if (waarde === 'N') return false;
  const old = waarde === 'B' ? Infinity : termijn === undefined ? null : lengthInDays(termijn);
  return waarderingen.some((now) => {
    const days = now.waarde === 'B' ? Infinity : now.termijn === undefined ? null : lengthInDays(now.termijn);
    return old !== null && days !== null && days < old;
  });
}
