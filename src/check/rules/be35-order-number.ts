import type { Document } from '../../document/document.ts';
import { allSections } from '../../document/queries.ts';
import { chapter } from '../examples/base.ts';
import { findingsOf } from '../rule.ts';
import type { Message, Rule } from '../rule.ts';

const expected = 'een naam die met een eigen getal begint, zoals `2-context.md`';
const repairTwice =
  'Geef een van beide een ander getal; de volgorde bepaalt de nummers waarmee lezers verwijzen.';
const repairNone = 'Zet voor de naam een getal en een koppelteken; het getal bepaalt de plaats in de lijst.';
const related = 'dit stuk heeft hetzelfde getal';

export const orderNumber: Rule = {
  code: 'BE35',
  title: 'Bestandsnaam zonder getal, of met een getal dat er al is',
  help: 'Het getal waarmee een bestand of map in `hoofdstukken/` begint, bepaalt de volgorde, en daarmee alle nummers. Twee dezelfde getallen, of geen, laten die volgorde aan het toeval van de namen over.',
  severity: 'error',
  *check(context) {
    const { document } = context;
    const standIns = new Map(
      findingsOf(context, 'missing-index').map(({ folder, place }) => [folder, place.file]),
    );
    const places = new Map<string, Map<string, string>>();
    for (const [path, file] of piecesOf(document)) {
      const folder = path.replace(/\/[^/]*$/, '');
      const number = /^0*(\d+)-/.exec(path.slice(folder.length + 1))?.[1];
      const taken = places.get(folder) ?? new Map<string, string>();
      places.set(folder, taken);
      // Of a folder without `index.md` the first file in it is to be found.
      yield* takenMessages(standIns.get(path) ?? file, path, number, taken);
    }
  },
  examples: [
    {
      naam: 'twee stukken met hetzelfde getal',
      files: {
        'hoofdstukken/1-toelichting/1-inleiding.md': `†${chapter('Inleiding', 'Het GWR.')}`,
        'hoofdstukken/1-toelichting/1-reikwijdte.md': `‸${chapter('Reikwijdte', 'Tekst.')}`,
      },
      expect: [
        { found: 'het getal 1 van `1-reikwijdte.md`, dat er al is', expected, repair: repairTwice, related },
      ],
    },
    {
      naam: 'een stuk zonder getal',
      files: { 'hoofdstukken/1-toelichting/reikwijdte.md': `‸${chapter('Reikwijdte', 'Tekst.')}` },
      expect: [{ found: '`reikwijdte.md`, zonder getal', expected, repair: repairNone }],
    },
    {
      naam: 'een map zonder getal en zonder index.md: de melding staat bij het eerste bestand erin',
      files: { 'hoofdstukken/1-toelichting/context/1-taken.md': `‸‸${chapter('Taken', 'Toezicht.')}` },
      expect: [
        {
          code: 'BE07',
          found: 'een map zonder `index.md`: `hoofdstukken/1-toelichting/context`',
          expected: 'een `index.md` met de titel van het stuk',
          repair: 'Maak `hoofdstukken/1-toelichting/context/index.md` met ten minste een `titel`.',
        },
        { found: '`context`, zonder getal', expected, repair: repairNone },
      ],
    },
    {
      naam: 'hetzelfde getal in verschillende mappen, en een getal dat ontbreekt',
      files: {
        'hoofdstukken/1-toelichting/4-context/index.md': chapter('Context', 'Tekst.'),
        'hoofdstukken/1-toelichting/4-context/1-taken.md': chapter('Taken', 'Tekst.'),
      },
      expect: [],
    },
  ],
};

/** Every file of `hoofdstukken/` with the path that places it: an `index.md` stands for its folder. */
function piecesOf(document: Document): [path: string, file: string][] {
  const files = [...allSections(document.delen)].flatMap(({ passages }) =>
    passages.map(({ source }) => source.file),
  );
  return [...new Set(files)].sort().map((file) => [file.replace(/\/index\.md$/, ''), file]);
}

function* takenMessages(
  file: string,
  path: string,
  number: string | undefined,
  taken: Map<string, string>,
): Generator<Message> {
  const place = { file, line: 1, column: 1 };
  const name = path.replace(/^.*\//, '');
  if (number === undefined) {
    yield { place, found: `\`${name}\`, zonder getal`, expected, repair: repairNone };
    return;
  }
  const first = taken.get(number);
  taken.set(number, first ?? file);
  if (first === undefined) return;
  const found = `het getal ${number} van \`${name}\`, dat er al is`;
  yield {
    place,
    found,
    expected,
    repair: repairTwice,
    related: { file: first, line: 1, column: 1, message: related },
  };
}
