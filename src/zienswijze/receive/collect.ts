import { readView } from '../read.ts';
import type { ViewFault } from '../read.ts';
import { viewLimits } from '../../document/view-limits.ts';
import { readLetter } from './letter-file.ts';
import { unpack } from './archive.ts';
import { readMail } from './mail.ts';
import { readOutlook } from './outlook.ts';
import { ofSite, refuse, wordsMark } from './received.ts';
import { sameViews } from './same-view.ts';
import type { Known, SameView } from './same-view.ts';
import type { GivenFile, ReadReceived, Received } from './received.ts';

/** A view with the number by which it is known from now on. */
export interface Numbered extends Received {
  readonly number: number;
  /** By which it is known again: its id, or a mark of its words. */
  readonly key: string;
  /** Number of an earlier view with the same words; null where there is none. */
  readonly sameAs: number | null;
}

/** What came of a folder: every file is in one of the three. */
export interface Collected {
  /** The highest number that was ever given. */
  readonly highest: number;
  readonly views: readonly Numbered[];
  /** Known by a number, and not among what came in: its number stays its own. */
  readonly absent: readonly { readonly key: string; readonly number: number }[];
  /** Files that hold what another file holds too, or an earlier state of it. */
  readonly repeated: readonly { readonly file: string; readonly of: number }[];
  readonly refused: readonly { readonly file: string; readonly faults: readonly ViewFault[] }[];
  /** Messages with words beside the view that they brought: for people to read. */
  readonly covers: readonly string[];
}

/**
 * Reads what came in. A view keeps the number it had; others get the next ones in the order in which they came in.
 *
 * @param known - numbers that were given before
 * @param list - id of the list: a view on another one is refused
 */
export async function collect(files: readonly GivenFile[], known: Known, list: string): Promise<Collected> {
  const accepted: Received[] = [];
  const refused: { file: string; faults: readonly ViewFault[] }[] = [];
  const add = (file: string, read: ReadReceived): void => {
    const { received, faults } = judged(read, list);
    if (received) accepted.push(received);
    else refused.push({ file, faults });
  };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const within = contentsOf(file);
    if ('refused' in within) add(file.path, within.refused);
    else for (const one of within.files) add(one.path, await readFile(one));
  }
  let { highest } = known;
  const found: Omit<Numbered, 'sameAs'>[] = [];
  const repeated: { file: string; of: number }[] = [];
  for (const { files: group, key } of inOrder(sameViews(accepted, known))) {
    const [last, ...others] = [...group].sort((a, b) => ((b.changed ?? '') < (a.changed ?? '') ? -1 : 1));
    if (last === undefined) continue;
    const number = known.numbers.get(key) ?? (highest += 1);
    found.push({ ...last, number, key });
    for (const { file } of others) repeated.push({ file, of: number });
  }
  const firstWith = new Map<string, number>();
  const views = found
    .sort((a, b) => a.number - b.number)
    .map((view): Numbered => {
      const words = wordsMark(view);
      const sameAs = firstWith.get(words) ?? null;
      if (sameAs === null) firstWith.set(words, view.number);
      return { ...view, sameAs };
    });
  const here = new Set(views.map(({ key }) => key));
  const absent = [...known.numbers].flatMap(([key, number]) => (here.has(key) ? [] : [{ key, number }]));
  const covers = accepted.filter(({ hasCover }) => hasCover).map(({ file }) => file);
  return { highest, views, absent, repeated, refused, covers };
}

/** Refuses a view on another list, and one that says nothing. */
function judged(read: ReadReceived, list: string): ReadReceived {
  const { received } = read;
  if (!received) return read;
  if (received.list !== null && received.list !== list)
    return refuse('ZW14', `een zienswijze op \`${list}\`, en deze gaat over \`${received.list}\``);
  return received.general === '' && received.parts.length === 0
    ? refuse('ZW15', 'een zienswijze waarin iets staat')
    : read;
}

/** Most bytes of what holds other things too. */
const largest = 25_000_000;

/** Most bytes of what is typed over by hand: reading YAML takes its time. */
const typed = 500_000;

/** Most bytes of a file of that name that are worth reading. */
export function mostBytes(path: string): number {
  if (/\.ya?ml$/i.test(path)) return typed;
  return /\.(?:zip|eml|msg)$/i.test(path) ? largest : viewLimits.file;
}

/** The files in an archive; any other file is itself. */
function contentsOf(file: GivenFile): ReturnType<typeof unpack> {
  const { path, bytes } = file;
  return /\.zip$/i.test(path) && bytes !== null && bytes.length <= largest
    ? unpack(path, bytes)
    : { files: [file] };
}

async function readFile({ path, bytes, isClosed }: GivenFile): Promise<ReadReceived> {
  if (isClosed) return refuse('ZW16', 'een gewoon bestand dat u mag lezen');
  const most = mostBytes(path);
  if (bytes === null || bytes.length > most)
    return refuse('ZW01', `een bestand van ten hoogste ${most / 1_000_000} MB`);
  if (/\.json$/i.test(path)) {
    const { view, faults } = readView(bytes);
    return view === null ? { faults } : { received: ofSite(path, view) };
  }
  if (/\.eml$/i.test(path)) return readMail(path, bytes);
  if (/\.msg$/i.test(path)) return readOutlook(path, bytes);
  if (/\.zip$/i.test(path)) return refuse('ZW12', 'een zip-bestand waarin geen ander staat');
  if (!/\.ya?ml$/i.test(path))
    return refuse('ZW02', 'een bestand dat eindigt op `.json`, `.yaml`, `.eml`, `.msg` of `.zip`');
  try {
    return readLetter(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('ZW03', 'tekst in UTF-8');
  }
}

/** As they came in. */
function inOrder(views: readonly SameView[]): SameView[] {
  const arrivals = views.map((view) => {
    const [first = ''] = view.files
      .map(({ received, changed, file }) => `${received ?? changed?.slice(0, 10) ?? '9999'} ${file}`)
      .sort();
    return { first, view };
  });
  return arrivals.sort((a, b) => (a.first < b.first ? -1 : 1)).map(({ view }) => view);
}
