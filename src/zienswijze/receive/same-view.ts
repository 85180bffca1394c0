import { fold } from '../fold.ts';
import { wordsMark } from './received.ts';
import type { Received } from './received.ts';

/** The files of one view. */
export interface SameView {
  readonly files: readonly Received[];
  /** By which it is known again, in the table of the run before or from now on. */
  readonly key: string;
}

/**
 * Puts the files of each view together. A view of the site is known by its id, wherever its file stands. But a file can be handed
 * on: who puts another name in it has a view of their own, and keys of their own. What names nobody goes with the only one who is
 * named.
 *
 * @param known - keys that were given before
 */
export function sameViews(all: readonly Received[], known: ReadonlySet<string>): SameView[] {
  return [...Map.groupBy(all, sameness).values()].flatMap((alike) => {
    const [{ id } = { id: null }] = alike;
    return id === null
      ? [{ files: alike, key: keyAmong(alike.map(fileMark), known) }]
      : keyed(byName(alike), id, known);
  });
}

/** Of views with one id the oldest has that as its key: the others were made of its file. */
function keyed(views: readonly (readonly Received[])[], id: string, known: ReadonlySet<string>): SameView[] {
  let isGiven = false;
  return [...views].sort(byAge).map((files) => {
    const own = files.map((one) => `${id} ${fileMark(one)}`);
    if (isGiven || own.some((key) => known.has(key))) return { files, key: keyAmong(own, known) };
    isGiven = true;
    return { files, key: id };
  });
}

function keyAmong(keys: readonly string[], known: ReadonlySet<string>): string {
  return keys.find((key) => known.has(key)) ?? keys[0] ?? '';
}

/** Who names nobody comes first. */
function byName(alike: readonly Received[]): (readonly Received[])[] {
  const named = Map.groupBy(alike, ({ sender }) => fold(sender?.naam ?? '').text);
  return named.size - (named.has('') ? 1 : 0) <= 1 ? [alike] : [...named.values()];
}

function byAge(one: readonly Received[], other: readonly Received[]): number {
  const first = (files: readonly Received[]): string =>
    files.map(({ changed, file }) => `${changed ?? ''} ${file}`).sort()[0] ?? '';
  return first(one) < first(other) ? -1 : 1;
}

/** Of what was typed over, the words can be mended. Names of files may hold names of people, so that they are not told. */
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
