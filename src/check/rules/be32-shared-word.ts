import type { Place } from '../../diagnostics/diagnostic.ts';
import { normaliseWords } from '../../document/assemble/references.ts';
import type { Context, Rule } from '../rule.ts';

const expected = 'elk woord bij één begrip';
const repair = 'Haal het woord bij een van beide weg, of maak er één begrip van.';
const related = 'het andere begrip met dit woord';

export const sharedWord: Rule = {
  code: 'BE32',
  title: 'Twee begrippen met hetzelfde woord',
  help: 'Inzage zoekt een begrip op aan de hand van het woord in de tekst: de term, een andere vorm of een synoniem. Staat een woord bij twee begrippen, dan is niet te zien welk van beide is bedoeld.',
  severity: 'error',
  *check(context) {
    for (const uses of wordsOf(context).values()) {
      for (const { word, file, place } of uses) {
        const other = uses.find((use) => use.file !== file);
        if (!other) continue;
        const found = `het woord \`${word}\`, dat ook bij een ander begrip staat`;
        yield { place, found, expected, repair, related: { ...other.place, message: related } };
      }
    }
  },
  examples: [
    {
      naam: 'een synoniem dat ook de term van een ander begrip is, met een hoofdletter',
      files: {
        'begrippen/neerslag.md': '---\n‸term: neerslag\n---\n\nWat een handeling nalaat.\n',
        'begrippen/stukken.md': '---\nterm: stukken\nsynoniemen: [papieren, ‸Neerslag]\n---\n\nStukken.\n',
      },
      expect: [
        {
          found: 'het woord `neerslag`, dat ook bij een ander begrip staat',
          expected,
          repair,
          related,
          relatedAt: { file: 'begrippen/stukken.md', line: 3, column: 24 },
        },
        {
          found: 'het woord `Neerslag`, dat ook bij een ander begrip staat',
          expected,
          repair,
          related,
          relatedAt: { file: 'begrippen/neerslag.md', line: 2, column: 1 },
        },
      ],
    },
    {
      naam: 'begrippen met eigen woorden, en een begrip dat zijn eigen term herhaalt',
      files: {
        'begrippen/neerslag.md': '---\nterm: neerslag\nvormen: [neerslag, neerslagen]\n---\n\nWat blijft.\n',
        'begrippen/stukken.md': '---\nterm: stukken\nsynoniemen: [papieren]\n---\n\nStukken.\n',
      },
      expect: [],
    },
  ],
};

interface Use {
  readonly word: string;
  readonly file: string;
  readonly place: Place;
}

/** Every word of every term with where it stands, by the word as references look it up. */
function wordsOf({ document, locate }: Context): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { term, vormen, synoniemen, source } of document.begrippen) {
    const add = (word: string, path: readonly (string | number)[]): void => {
      const key = normaliseWords(word);
      uses.set(key, [...(uses.get(key) ?? []), { word, file: source.file, place: locate(source, path) }]);
    };
    add(term, ['term']);
    for (const [index, word] of vormen.entries()) add(word, ['vormen', index]);
    for (const [index, word] of synoniemen.entries()) add(word, ['synoniemen', index]);
  }
  return uses;
}
