import type { Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../document/nearest.ts';
import type { Fix } from '../diagnostics/fix.ts';
import type { Message, Context, Words } from './rule.ts';
import { meant, valueFix, wordsFix } from './meant.ts';

/** A record named by its key in another record. */
export interface Mention {
  readonly name: string;
  /** Looked up only for a mention that is wrong: a long list has tens of thousands. */
  readonly at: () => Place;
}

/** How to speak of the records of one kind. */
export interface Kind {
  /** File the records stand in; a reference into one that could not be read is let be. */
  readonly file: string;
  /** As in `onbekende actor`. */
  readonly unknown: string;
  readonly expected: string;
  /** What to do when nothing that exists is like it. */
  readonly repair: string;
}

/** The keys a record gives in a list, each with its place. */
export function mentionsAt(
  { locate }: Context,
  source: Place,
  path: readonly (string | number)[],
  names: readonly string[],
): Mention[] {
  return names.map((name, index) => ({ name, at: () => locate(source, [...path, index]) }));
}

/** The key a record gives, if it does, with its place. */
export function mentionAt(
  { locate }: Context,
  source: Place,
  path: readonly (string | number)[],
  name: string | null | undefined,
): Mention[] {
  return typeof name === 'string' ? [{ name, at: () => locate(source, path) }] : [];
}

/** Tells of each mention of a record that does not exist and was not refused either. */
export function* unknownMentions(
  { refused }: Context,
  mentions: readonly Mention[],
  known: readonly string[],
  kind: Kind,
): Generator<Message> {
  if (refused.has(kind.file)) return;
  const existing = new Set(known);
  for (const { name, at } of mentions) {
    if (!existing.has(name) && !refused.has(name))
      yield {
        place: at(),
        ...unknownWords(name, nearest(name, existing), kind, (guess) => valueFix(name, guess)),
      };
  }
}

/** What to say of a mention in the text that assembly could not look up; null where it is not to blame. */
export function unknownInText(
  { name, suggestions }: { readonly name: string; readonly suggestions: readonly string[] },
  kind: Kind,
  { refused }: Context,
): Words | null {
  return refused.has(kind.file)
    ? null
    : unknownWords(name, suggestions, kind, (guess) => wordsFix(`naar=${name}`, `naar=${guess}`));
}

function unknownWords(
  name: string,
  suggestions: readonly string[],
  { unknown, expected, repair }: Kind,
  fix: (guess: string) => Fix,
): Words {
  return { found: `${unknown} \`${name}\``, expected, ...meant(suggestions, repair, fix) };
}
