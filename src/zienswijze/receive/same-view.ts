import { fold } from '../fold.ts';
import { wordsMark } from './received.ts';
import type { Received } from './received.ts';

/** What a run before gave. */
export interface Known {
  /** By the key of each view. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Who sent a view, by its number, as far as that is known. */
  readonly senders: ReadonlyMap<number, Who>;
  /** Given to a view that may be gone since; its answer is not. */
  readonly highest: number;
}

/** By which people are told apart. */
type Who = Pick<NonNullable<Received['sender']>, 'naam' | 'email'>;

/** The files of one view. */
export interface SameView {
  readonly files: readonly Received[];
  /** By which it is known again, in the table of the run before or from now on. */
  readonly key: string;
}

/** The files of one view, and the keys that it may have had. */
interface Keyless {
  readonly files: readonly Received[];
  readonly who: Who;
  /** Its id, or a mark of each of its files: others may have had the same. */
  readonly roots: readonly string[];
  /** A root with more behind it, which others can hardly have had. */
  readonly own: readonly string[];
}

/**
 * Puts the files of each view together. A view of the site is known by its id, wherever its file stands; what was typed over, by its
 * file, so that the words can be mended. But a file of the site can be handed on, and two files can have one name: whoever puts
 * another name in it has a view of their own, and keys of their own. What names nobody goes with the only one who is named.
 */
export function sameViews(all: readonly Received[], known: Known): SameView[] {
  const given = Map.groupBy(known.numbers.keys(), rootOf);
  const taken = new Set<string>();
  return [...Map.groupBy(all, sameness).values()].flatMap((alike) => {
    const views = alike[0]?.id == null ? [typedOver(alike)] : byName(alike).sort(byAge).map(ofSite);
    const found = new Map<Keyless, string>();
    // Who is known by name comes before who may be anybody.
    for (const isFound of [isSame, isNoOther])
      for (const view of views) {
        if (found.has(view)) continue;
        const those = isFound === isSame ? view.roots.flatMap((root) => given.get(root) ?? []) : view.roots;
        const key = [...view.own, ...those].find((one) => {
          const number = known.numbers.get(one);
          return (
            number !== undefined && !taken.has(one) && isFound(view.who, known.senders.get(number) ?? {})
          );
        });
        if (key === undefined) continue;
        found.set(view, key);
        taken.add(key);
      }
    return views.map((view) => {
      const key = found.get(view) ?? freshKey(view, (one) => taken.has(one) || known.numbers.has(one));
      taken.add(key);
      return { files: view.files, key };
    });
  });
}

/** Keys are parted by spaces. */
function rootOf(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

/** Of views with one id the oldest has that as its key: the others were made of its file. */
function freshKey({ roots, own }: Keyless, isGiven: (key: string) => boolean): string {
  const [root = '', more = ''] = [roots[0], own[0]];
  let key = isGiven(root) ? more : root;
  for (let count = 2; isGiven(key); count += 1) key = `${more} ${count}`;
  return key;
}

function typedOver(files: readonly Received[]): Keyless {
  const roots = files.map(fileMark);
  const { naam, email } = files[0]?.sender ?? {};
  const own = files.map((one) => `${fileMark(one)} ${wordsMark(one)}`);
  return { files, who: { naam, email }, roots, own };
}

/** Whoever mails it, it is the view of the one who is named in it. */
function ofSite(files: readonly Received[]): Keyless {
  const id = files[0]?.id ?? '';
  const naam = files.map(({ sender }) => sender?.naam).find((one) => folded(one) !== '');
  return { files, who: { naam }, roots: [id], own: files.map((one) => `${id} ${fileMark(one)}`) };
}

/** Whether two are known to be one person, or two; null when that cannot be told. */
function compared(one: Who, other: Who): boolean | null {
  for (const what of ['naam', 'email'] as const) {
    const [mine, theirs] = [folded(one[what]), folded(other[what])];
    if (mine !== '' && theirs !== '') return mine === theirs;
  }
  return null;
}

function isSame(one: Who, other: Who): boolean {
  return compared(one, other) === true;
}

function isNoOther(one: Who, other: Who): boolean {
  return compared(one, other) !== false;
}

function folded(text = ''): string {
  return fold(text).text;
}

/** Who names nobody comes first. */
function byName(alike: readonly Received[]): (readonly Received[])[] {
  const named = Map.groupBy(alike, ({ sender }) => folded(sender?.naam));
  return named.size - (named.has('') ? 1 : 0) <= 1 ? [alike] : [...named.values()];
}

function byAge(one: readonly Received[], other: readonly Received[]): number {
  const first = (files: readonly Received[]): string =>
    files.map(({ changed, file }) => `${changed ?? ''} ${file}`).sort()[0] ?? '';
  return first(one) < first(other) ? -1 : 1;
}

/** Names of files may hold names of people, so that they are not told. */
function fileMark({ file }: Received): string {
  return wordsMark({ general: file, parts: [] });
}

/** What files of one view have alike. Two people who say the same send two views. */
function sameness(view: Received): string {
  if (view.id !== null) return view.id;
  const { naam, adres, email } = view.sender ?? {};
  const general = JSON.stringify([view.way, view.received, naam, adres, email, view.general]);
  return wordsMark({ general, parts: view.parts });
}
