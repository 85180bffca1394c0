import type { Place } from '../diagnostics/diagnostic.ts';
import { placesIn } from '../diagnostics/places.ts';
import { fileOf } from '../document/registers.ts';
import { findWords, senderWords } from '../document/sender-words.ts';
import type { Sender, SenderWords } from '../document/sender-words.ts';
import { decode } from '../source/decode.ts';
import type { ContentFile } from '../source/read.ts';

/** Where views and answers stand below the content folder. */
export const viewsFolder = fileOf('zienswijzen').replace(/\/$/, '');
/** Who sent what, in that folder: no content by its first sign. */
export const namesFile = '_indieners.yaml';

/** Its path below the content folder. */
export const namesPath = `${viewsFolder}/${namesFile}`;

/** Who sent a view, as the file with names has it. */
export interface Person extends Sender {
  /** Number of the view. */
  readonly nummer: number;
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
  readonly what: SenderWords['what'];
}

/** Where files name somebody who sent a view. */
export function peopleIn(files: readonly ContentFile[], people: readonly Person[]): NamedPerson[] {
  const sought = people.flatMap(({ nummer, ...sender }) =>
    senderWords(sender).map((one) => ({ ...one, nummer })),
  );
  if (sought.length === 0) return [];
  return files.flatMap((file) => {
    if (file.unread !== undefined || !/\.(?:md|ya?ml)$/.test(file.path)) return [];
    const text = decode(file).text;
    const lower = text.toLowerCase();
    const placeOf = placesIn(text);
    return sought
      .filter(({ words }) => lower.includes(words))
      .flatMap(({ words, nummer, what }) => {
        const at = findWords(lower, words);
        return at === -1 ? [] : [{ place: { file: file.path, ...placeOf(at) }, nummer, what }];
      });
  });
}
