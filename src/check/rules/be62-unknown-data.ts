import { chapter, textPath, withText } from '../examples/base.ts';
import { laidOpen } from '../examples/stages.ts';
import { viewsFolder } from '../people.ts';
import type { Rule } from '../rule.ts';
import { meant, wordsFix } from '../meant.ts';

const unknown = { expected: 'een naam uit content/README.md, zoals `inzage.einde`' };
const otherwise = 'Kies een naam uit content/README.md, of schrijf de woorden zelf.';
const absent = {
  expected: 'een gegeven dat in `lijst.yaml` staat',
  repair: 'Voeg het gegeven toe aan `lijst.yaml`, of haal de verwijzing weg.',
};

/** Whether a file has an answer to a view, of which the list tells how many there are. */
function isAnswer(path: string): boolean {
  return path.startsWith(`${viewsFolder}/`);
}

export const unknownData: Rule<'data-unknown'> = {
  code: 'BE62',
  title: 'Gegeven dat de lijst niet heeft',
  help: 'Met `:gegeven[…]` zet u een gegeven uit `lijst.yaml` in een zin: een dag, een adres. Verandert het gegeven, dan verandert de tekst mee. Zonder het gegeven zou de naam zelf te lezen zijn.',
  severity: 'error',
  messages: {
    'data-unknown': ({ name, absent: isAbsent, suggestions }, { refused }) => {
      // What could not be read may be what is meant.
      if (refused.has('lijst.yaml') || (isAbsent && [...refused].some(isAnswer))) return null;
      return isAbsent
        ? { found: `\`:gegeven[${name}]\`, dat de lijst niet heeft`, ...absent }
        : {
            found: `onbekend gegeven \`${name}\``,
            ...unknown,
            ...meant(name, suggestions, otherwise, (guess) => wordsFix(`[${name}]`, `[${guess}]`)),
          };
    },
  },
  examples: [
    {
      naam: 'een tikfout',
      files: {
        ...laidOpen(),
        [textPath]: chapter(
          'Inleiding',
          'Tot en met ‸:gegeven[inzage-einde]. :gegeven[verslag] Dit volgt het GWR.',
        ),
      },
      expect: [
        { found: 'onbekend gegeven `inzage-einde`', ...unknown, repair: 'Bedoelde u `inzage.einde`?' },
      ],
    },
    {
      naam: 'een concept zonder terinzagelegging',
      files: withText('Tot en met ‸:gegeven[inzage.einde].'),
      expect: [{ found: '`:gegeven[inzage.einde]`, dat de lijst niet heeft', ...absent }],
    },
    {
      naam: 'gegevens die er zijn',
      files: {
        ...laidOpen(),
        [textPath]: chapter(
          'Inleiding',
          'Van :gegeven[inzage.start] tot en met :gegeven[inzage.einde]. :gegeven[verslag] Dit volgt het GWR.',
        ),
      },
      expect: [],
    },
  ],
};
