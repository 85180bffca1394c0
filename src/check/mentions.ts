import type { Place } from '../diagnostics/diagnostic.ts';
import type { Fix } from '../diagnostics/fix.ts';
import type { Entry } from '../document/document.ts';
import { keysCalled, keysNamed, likelyKeys } from '../document/likely.ts';
import type { Nameable } from '../document/likely.ts';
import { keyOf, registers } from '../document/registers.ts';
import type { Register } from '../document/registers.ts';
import { saysNothing } from '../document/says-nothing.ts';
import type { Message, Context, Words } from './rule.ts';
import { meant, valueFix, wordsFix } from './meant.ts';

/** A record named by its key in another record. */
export interface Mention {
  readonly name: string;
  /** Looked up only for a mention that is wrong: a long list has tens of thousands. */
  readonly at: () => Place;
  /** The list that it stands in, and where. */
  readonly among?: { readonly names: readonly string[]; readonly index: number };
}

/** How to speak of the records of one kind. */
export interface Kind {
  /** File the records stand in; a reference into one that could not be read is let be. */
  readonly file: string;
  /** As in `onbekende actor`. */
  readonly unknown: string;
  readonly expected: string;
  /** The same in a text, where words may name it too. */
  readonly expectedInText?: string;
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
  return names.map((name, index) => ({
    name,
    at: () => locate(source, [...path, index]),
    among: { names, index },
  }));
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
  known: readonly Nameable[],
  kind: Kind,
): Generator<Message> {
  if (refused.has(kind.file)) return;
  const existing = new Set(known.map(({ key }) => key));
  const inLists = new Map<readonly string[], readonly PartedName[]>();
  const partedIn = (names: readonly string[]): readonly PartedName[] => {
    const parted = inLists.get(names) ?? partedNames(names, known);
    inLists.set(names, parted);
    return parted;
  };
  for (const { name, at, among } of mentions) {
    if (existing.has(name) || refused.has(name)) continue;
    const parted = among && partedIn(among.names).find(({ indexes }) => indexes.includes(among.index));
    if (parted) {
      if (parted.indexes[0] === among.index) yield { place: at(), ...partedWords(parted, kind) };
      continue;
    }
    const words = unknownWords(name, likelyKeys(name, known), kind, (guess) => valueFix(name, guess));
    const [called, ...others] = keysCalled(name, known);
    // By its name or abbreviation one record is as certain as by its key.
    const isCertain = called !== undefined && others.length === 0;
    yield { place: at(), ...words, ...(isCertain && { fix: valueFix(name, called) }) };
  }
}

/** A name with a comma in it, which YAML takes for the end of an item. */
interface PartedName {
  readonly name: string;
  /** Of the items that are its parts. */
  readonly indexes: readonly number[];
  /** The one record that is called so. */
  readonly key: string;
}

/** The names in a list that only make the name of a record together: `[Minister van Onderwijs, Cultuur en Wetenschap]`. */
function partedNames(names: readonly string[], known: readonly Nameable[]): PartedName[] {
  const existing = new Set(known.map(({ key }) => key));
  // A key has no comma: together, keys never make another.
  const withComma = known
    .map(({ key, names: called }) => ({ key, names: called.filter((one) => one.includes(',')) }))
    .filter(({ names: called }) => called.length > 0);
  const longest = Math.max(0, ...withComma.flatMap((one) => one.names.map((name) => name.split(',').length)));
  const found: PartedName[] = [];
  for (let from = 0; from < names.length; from += 1) {
    for (let to = Math.min(names.length, from + longest); to > from + 1; to -= 1) {
      const parts = names.slice(from, to);
      if (parts.some((one) => existing.has(one))) continue;
      const name = parts.join(', ');
      const [key, ...others] = keysNamed(name, withComma);
      if (key === undefined || others.length > 0) continue;
      found.push({ name, key, indexes: Array.from({ length: to - from }, (_, index) => from + index) });
      from = to - 1;
      break;
    }
  }
  return found;
}

function partedWords({ name, key }: PartedName, { unknown, expected }: Kind): Words {
  return {
    found: `${unknown}: \`${name}\`, een naam met een komma, die hier twee namen maakt`,
    expected,
    repair: `Schrijf \`${key}\` in plaats van de naam.`,
    fix: wordsFix(name, key),
  };
}

/** The records of a register by their key, with the words that a text may name them by. */
export function entriesOf({ document }: Pick<Context, 'document'>, register: Register): Nameable[] {
  const entries: readonly Entry<object>[] = document[register];
  return entries.map((entry) => ({
    key: keyOf(register, entry.id),
    names: registers[register].words.flatMap((key) => textsAt(entry, key)),
  }));
}

function textsAt(entry: object, key: string): string[] {
  const found: unknown = (entry as Record<string, unknown>)[key];
  return (Array.isArray(found) ? found : [found]).filter((one): one is string => typeof one === 'string');
}

/** What to say of a mention in the text that assembly could not look up; null where it is not to blame. */
export function unknownInText(
  { name, suggestions }: { readonly name: string; readonly suggestions: readonly string[] },
  kind: Kind,
  { refused }: Context,
): Words | null {
  return refused.has(kind.file)
    ? null
    : {
        ...unknownWords(name, suggestions, kind, (guess) => wordsFix(`naar=${name}`, `naar=${guess}`)),
        expected: kind.expectedInText ?? kind.expected,
      };
}

function unknownWords(
  name: string,
  suggestions: readonly string[],
  { unknown, expected, repair }: Kind,
  fix: (guess: string) => Fix,
): Words {
  const told = { found: `${unknown} \`${name}\``, expected };
  if (saysNothing(name))
    return { ...told, repair: 'Haal deze weg: wat er niet is, hoeft niet te worden genoemd.' };
  return { ...told, ...meant(name, suggestions, repair, fix) };
}
