import { answered, withViews } from '../examples/views.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const counted = {
  expected: 'hetzelfde aantal bij `verslag` als in `zienswijzen/`',
  repair: 'Verbeter het aantal, of draai `npm run zienswijzen` opnieuw als er bestanden ontbreken.',
};
const once = {
  expected: 'voor elke zienswijze een eigen nummer',
  repair: 'Geef haar het nummer van haar bestand terug.',
};

const part = {
  expected: 'elk onderdeel van de zienswijze één keer',
  repair:
    'Haal een van de twee weg, of geef het zijn eigen nummer: dat staat boven de woorden van de indiener.',
};
const twoParts = (number: number): string =>
  `onderdelen:\n  - { onderdeel: 1, samenvatting: A., antwoord: B., besluit: geen }\n  - { ‸onderdeel: ${String(number)}, samenvatting: C., antwoord: D., besluit: geen }`;

export const countOfViews: Rule = {
  code: 'SL64',
  title: 'Telling van zienswijzen',
  help: 'Het verslag zegt hoeveel zienswijzen er kwamen, en de nota van beantwoording noemt ze alle, elk onderdeel één keer. Een zienswijze is bekend aan haar nummer, en niet aan een naam.',
  severity: 'error',
  basis: [archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 3°' })],
  *check(context) {
    const { lijst, zienswijzen } = context.document;
    const first = new Map<number, string>();
    for (const { nummer, source } of zienswijzen) {
      const before = first.get(nummer);
      if (before === undefined) first.set(nummer, source.file);
      else
        yield {
          place: context.locate(source, ['nummer']),
          found: `nummer ${String(nummer)}, dat \`${before}\` ook heeft`,
          ...once,
        };
    }
    for (const { nummer, onderdelen, source } of zienswijzen) {
      const before = new Set<number>();
      for (const [index, { onderdeel }] of onderdelen.entries()) {
        if (before.has(onderdeel))
          yield {
            place: context.locate(source, ['onderdelen', index, 'onderdeel']),
            found: `nog een onderdeel ${String(onderdeel)} van zienswijze ${String(nummer)}`,
            ...part,
          };
        before.add(onderdeel);
      }
    }
    const said = lijst.verslag?.zienswijzen;
    const isRefused = [...context.refused].some((name) => name.startsWith('zienswijzen/'));
    if (zienswijzen.length === 0 || isRefused || said === undefined || said === zienswijzen.length) return;
    yield {
      place: inList(context, 'verslag', 'zienswijzen'),
      found: `${String(said)} bij \`verslag\` en ${String(zienswijzen.length)} in \`zienswijzen/\``,
      ...counted,
    };
  },
  examples: [
    {
      naam: 'een ander aantal, en een nummer dat twee keer voorkomt',
      files: {
        ...withViews('verslag: { ‸zienswijzen: 3 }'),
        'zienswijzen/0002.md': answered('‸nummer: 1')['zienswijzen/0001.md'] ?? '',
      },
      expect: [
        { found: '3 bij `verslag` en 2 in `zienswijzen/`', ...counted },
        { found: 'nummer 1, dat `zienswijzen/0001.md` ook heeft', ...once },
      ],
    },
    {
      naam: 'twee keer hetzelfde onderdeel',
      files: { ...withViews(), ...answered(twoParts(1)) },
      expect: [{ found: 'nog een onderdeel 1 van zienswijze 1', ...part }],
    },
    {
      naam: 'twee onderdelen',
      files: { ...withViews(), ...answered(twoParts(2).replace('‸', '')) },
      expect: [],
    },
    { naam: 'één zienswijze', files: withViews(), expect: [] },
  ],
};
