import type { Place } from '../diagnostics/diagnostic.ts';
import { decode } from '../source/decode.ts';
import type { ContentFile } from '../source/read.ts';

/** Who sent a view, as the file with names has it. */
export interface Person {
  /** Number of the view. */
  readonly nummer: number;
  readonly naam?: string | undefined;
  readonly adres?: string | undefined;
  readonly email?: string | undefined;
}

/** What is known of the file with names. */
export interface People {
  /** Its path below the content folder. */
  readonly file: string;
  /** Whether Git keeps it. */
  readonly isTracked: boolean;
  /** Where other files name someone. */
  readonly named: readonly NamedPerson[];
}

interface NamedPerson {
  readonly place: Place;
  readonly nummer: number;
  readonly what: 'naam' | 'adres' | 'e-mailadres';
}

/** A single short word is a name and a word of the language alike. */
const shortest = 6;

/** Where files name somebody who sent a view. */
export function peopleIn(files: readonly ContentFile[], people: readonly Person[]): NamedPerson[] {
  const sought = people.flatMap(soughtOf);
  if (sought.length === 0) return [];
  return files.flatMap((file) => {
    if (file.unread !== undefined || !/\.(?:md|ya?ml)$/.test(file.path)) return [];
    const text = decode(file).text;
    const lower = text.toLowerCase();
    return sought
      .filter(({ words }) => lower.includes(words))
      .flatMap(({ words, nummer, what }) => {
        const at = placeOfWords(lower, words);
        return at === null ? [] : [{ place: placeAt(file.path, text, at), nummer, what }];
      });
  });
}

function soughtOf({
  nummer,
  naam,
  adres,
  email,
}: Person): (Omit<NamedPerson, 'place'> & { words: string })[] {
  const street = adres?.split(/\n|,/).find((line) => /\d/.test(line));
  return [
    { words: naam, what: 'naam' as const },
    { words: street, what: 'adres' as const },
    { words: email, what: 'e-mailadres' as const },
  ].flatMap(({ words = '', what }) => {
    const trimmed = words.trim().toLowerCase();
    return trimmed.length >= shortest || /\S\s+\S/.test(trimmed) ? [{ words: trimmed, nummer, what }] : [];
  });
}

/** Where words stand that are no part of longer ones; null where they do not. */
function placeOfWords(text: string, words: string): number | null {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + words.length] ?? ' '];
    if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) return at;
  }
  return null;
}

function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
