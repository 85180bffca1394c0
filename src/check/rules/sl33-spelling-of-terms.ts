import { chapter, textPath, withText } from '../examples/base.ts';
import { practice } from '../legal-basis.ts';
import { matchesIn, wordsOf } from '../prose.ts';
import type { Context, Rule } from '../rule.ts';

const expected = '`wegingsnotitie`, zoals het begrip is geschreven';
const repair = 'Schrijf het begrip overal hetzelfde, of leg met `afwijkingen` vast waarom deze vorm blijft.';
const term = '---\nterm: wegingsnotitie\nvormen: [wegingsnotities, wegingnotitie]\n---\n\nEen notitie.\n';

export const spellingOfTerms: Rule = {
  code: 'SL33',
  title: 'Begrip dat verschillend wordt geschreven',
  help: 'Een begrip betekent in de hele lijst hetzelfde en wordt dus overal hetzelfde geschreven. Wie zoekt op de ene vorm, vindt de andere niet. In letterlijk overgenomen tekst verandert u niets: leg daar met `afwijkingen` vast waarom de vorm blijft staan.',
  severity: 'warning',
  basis: [practice('praktijk: twee spellingen van één begrip op dezelfde bladzijde')],
  *check(context) {
    const variants = variantsOf(context);
    for (const words of wordsOf(context.document)) {
      const isVariant = (word: string): boolean => variants.has(word.toLowerCase());
      for (const { match, place } of matchesIn(words, /[\p{L}-]{8,}/gu, isVariant))
        yield {
          place: place(),
          found: `\`${match}\``,
          expected: `\`${variants.get(match.toLowerCase()) ?? ''}\`, zoals het begrip is geschreven`,
          repair,
        };
    }
  },
  examples: [
    {
      naam: 'een tussenletter te weinig en een koppelteken te veel',
      files: {
        ...withText('Een ‸wegingnotitie en twee ‸Wegings-notities.'),
        'begrippen/wegingsnotitie.md': term,
      },
      expect: [
        { found: '`wegingnotitie`', expected, repair },
        {
          found: '`Wegings-notities`',
          expected: '`wegingsnotities`, zoals het begrip is geschreven',
          repair,
        },
      ],
    },
    {
      naam: 'een spelling die met reden blijft staan',
      files: {
        [textPath]: chapter(
          'Inleiding',
          'Een ‸wegingnotitie volgens het GWR.',
          'afwijkingen: [{ regel: SL33, reden: Zo staat het in het ontwerp. }]',
        ),
        'begrippen/wegingsnotitie.md': term,
      },
      expect: [
        {
          severity: 'info',
          found: '`wegingnotitie`',
          expected,
          repair,
          accepted: 'Zo staat het in het ontwerp.',
        },
      ],
    },
    {
      naam: 'het begrip, zijn meervoud en een langer woord',
      files: {
        ...withText('Wegingsnotities, een wegingsnotitie en een wegingsnotitieboek.'),
        'begrippen/wegingsnotitie.md': term,
      },
      expect: [],
    },
  ],
};

/** Letters by which spellings of one compound differ, and the hyphen. */
const joints = ['s', 'n', 'e', 'en', '-'];

/** Other spellings of the one-word terms, each with the right one. */
function variantsOf({ document }: Context): ReadonlyMap<string, string> {
  const terms = document.begrippen.map(({ term: word, vormen, synoniemen }) =>
    [word, ...vormen, ...synoniemen].map((one) => one.toLowerCase()),
  );
  const key = JSON.stringify(terms);
  if (last?.key !== key) last = { key, variants: respelled(terms) };
  return last.variants;
}

/** Kept for the next check: while a text is being edited the terms stay, and this takes longer than all the rest. */
let last: { readonly key: string; readonly variants: ReadonlyMap<string, string> } | undefined;

function respelled(terms: readonly (readonly string[])[]): Map<string, string> {
  const variants = new Map<string, string>();
  const right = terms.flatMap((forms) => {
    const own = new Map<string, string>();
    // Of the spellings that a term gives itself, the first is right.
    for (const form of forms) {
      if (own.has(form) || !/^[\p{L}-]{8,}$/u.test(form)) continue;
      for (const variant of respellings(form)) own.set(variant, form);
      own.delete(form);
    }
    for (const [variant, form] of own) variants.set(variant, form);
    return [...new Set(own.values())];
  });
  for (const word of right) variants.delete(word);
  return variants;
}

/** A word with a joint more or less, at least three letters from either end. */
function* respellings(word: string): Generator<string> {
  for (let at = 3; at <= word.length - 3; at += 1) {
    for (const joint of joints) {
      yield word.slice(0, at) + joint + word.slice(at);
      if (word.startsWith(joint, at) && at + joint.length <= word.length - 3)
        yield word.slice(0, at) + word.slice(at + joint.length);
    }
  }
}
