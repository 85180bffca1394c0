import type { Lijst } from '../../document/schema/lijst.ts';
import { laidOpen } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

type Status = Lijst['status'];

/** Words that tell a status; "definitief" is how drafts call themselves when they are done. */
const words: readonly (readonly [pattern: RegExp, says: readonly Status[]])[] = [
  [/\bconcept(?:versie)?\b/i, ['concept']],
  [/\bter[ -]?inzage ?(?:legging|gelegd)?\b/i, ['ter-inzage', 'verwerking']],
  [/\b(?:vastgesteld|definitief)\b/i, ['vastgesteld', 'gewijzigd', 'afgesloten']],
  [/\bafgesloten\b/i, ['afgesloten']],
  [/\b(?:ingetrokken|vervallen)\b/i, ['ingetrokken']],
];
const typed = {
  expected: 'een titel zonder status: die komt uit `status`',
  repair: 'Haal het woord weg; kopregel, omslag en website noemen de status vanzelf.',
};
const rebuilt = 'Bouw opnieuw met `npm run build`; alles volgt uit `status` en `versie`.';

export const statusInOutputs: Rule = {
  code: 'SL44',
  title: 'Status die niet overal dezelfde is',
  help: 'Een vastgestelde lijst droeg jaren “Concept” in de kopregel. Daarom staat de status op één plaats, en niet in een titel. Krijgt `npm run check` met `--gebouwd` mee wat er is gebouwd, dan vergelijkt Inzage ook de kopregel, de omslag en de website.',
  severity: 'error',
  basis: [
    practice('praktijk: een vastgestelde lijst met “Concept” in de kopregel'),
    practice('praktijk: een bekendgemaakte lijst die “terinzagelegging” heet (BWBR0019695)'),
  ],
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    yield* typedStatuses(context);
    yield* builtStatuses(context);
  },
  examples: [
    {
      naam: 'een status in de titel',
      files: laidOpen('‸volledigeTitel: Selectielijst Proefdienst (concept)'),
      expect: [{ found: '`concept` in `volledigeTitel`', ...typed }],
    },
    {
      naam: 'een kopregel met een andere status, en een omslag met een andere versie',
      files: laidOpen(),
      built: {
        titles: [],
        statuses: [
          { where: 'in de kopregel van de PDF', text: 'Concept | Selectielijst Proefdienst | versie 0.1' },
          { where: 'op de omslag', text: 'Versie 0.10, ter inzage gelegd' },
        ],
        pdf: null,
      },
      expect: [
        {
          found: '`Concept` in de kopregel van de PDF',
          expected: 'wat bij `status: ter-inzage` hoort',
          repair: rebuilt,
          at: { file: 'lijst.yaml', line: 4, column: 1 },
        },
        {
          found: 'geen versie 0.1 op de omslag',
          expected: 'versie 0.1',
          repair: rebuilt,
          at: { file: 'lijst.yaml', line: 5, column: 1 },
        },
      ],
    },
    {
      naam: 'overal dezelfde status',
      files: laidOpen(),
      built: {
        titles: [],
        statuses: [{ where: 'in de kopregel van de PDF', text: 'Versie 0.1 ter inzagelegging' }],
        pdf: null,
      },
      expect: [],
    },
  ],
};

function* typedStatuses(context: Context): Generator<Message> {
  const { titel, volledigeTitel = '', kenmerk = '' } = context.document.lijst;
  for (const [key, text] of Object.entries({ titel, volledigeTitel, kenmerk })) {
    const [word] = words.map(([pattern]) => pattern.exec(text)?.[0]).filter((match) => match !== undefined);
    if (word !== undefined)
      yield { place: inList(context, key), found: `\`${word}\` in \`${key}\``, ...typed };
  }
}

function* builtStatuses(context: Context): Generator<Message> {
  const { status, versie } = context.document.lijst;
  for (const { where, text } of context.built?.statuses ?? []) {
    for (const [pattern, says] of words) {
      const word = says.includes(status) ? undefined : pattern.exec(text)?.[0];
      if (word === undefined) continue;
      const place = inList(context, 'status');
      yield {
        place,
        found: `\`${word}\` ${where}`,
        expected: `wat bij \`status: ${status}\` hoort`,
        repair: rebuilt,
      };
    }
    const named = new RegExp(
      String.raw`(?<![\d.])${versie.replaceAll('.', String.raw`\.`)}(?![\d]|\.\d)`,
    ).test(text);
    if (!named)
      yield {
        place: inList(context, 'versie'),
        found: `geen versie ${versie} ${where}`,
        expected: `versie ${versie}`,
        repair: rebuilt,
      };
  }
}
