import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readNames } from '../check/names-file.ts';
import { namesPath, peopleIn } from '../check/people.ts';
import type { People } from '../check/people.ts';
import type { Context, Extras } from '../check/rule.ts';
import type { Document } from '../document/document.ts';
import { lastFrozen } from '../editions/last-frozen.ts';
import { fromListJson } from '../export/json/read-list.ts';
import { legalDay } from '../law/legal-day.ts';
import { ExpectedError } from '../machine/expected-error.ts';
import { isFault, systemFault } from '../machine/faults.ts';
import { printCoverage } from '../print/chromium/coverage.ts';
import type { Loaded } from '../source/load.ts';
import type { ContentFile } from '../source/read.ts';
import { loadList } from './load-list.ts';

/** What a check looks at besides the content. */
interface Besides {
  readonly extras: Pick<Extras, 'earlier' | 'people' | 'canPrint'>;
  /** What could not be looked at, each with its message for people. */
  readonly unread: readonly ExpectedError[];
}

/** Content with all that a check looks at on this day. */
export interface LookedOver {
  readonly loaded: Loaded;
  readonly context: Context;
  /** What could not be looked at, and why: in Dutch, for people. */
  readonly unread: readonly string[];
}

/** Takes files for content, as they are or as they would be. */
export type LookOver = (files: readonly ContentFile[]) => LookedOver;

/** One for all checks: the fonts stay what they are. */
const canPrint = printCoverage();

/**
 * What every check looks at besides the content, whoever asks for it: the edition that was put down last, where it shows
 * who sent views, and what can be printed.
 *
 * @param content - the content folder
 * @param files - what stands in it
 * @param editions - the frozen editions that may be compared with
 * @throws ExpectedError for an edition, or a file with names, that can no longer be read
 */
export async function besidesOf(
  content: string,
  files: readonly ContentFile[],
  editions: Loaded['editions'],
): Promise<Besides['extras']> {
  const { extras, unread } = (await readBesides(content))(files, editions);
  const [first] = unread;
  if (first) throw first;
  return extras;
}

/**
 * Looks at what stands beside the content, for who goes on when some of that cannot be read.
 *
 * @param content - the content folder
 * @returns takes files of it for content, as often as that is needed
 */
export async function lookOver(content: string): Promise<LookOver> {
  const besides = await readBesides(content);
  return (files) => {
    const loaded = loadList(files);
    const { extras, unread } = besides(files, loaded.editions);
    const context = { ...loaded, ...extras, today: legalDay(Date.now()) };
    return { loaded, context, unread: unread.map(({ message }) => message) };
  };
}

async function readBesides(
  content: string,
): Promise<(files: readonly ContentFile[], editions: Loaded['editions']) => Besides> {
  const people = await readPeople(content).catch(expected);
  return (files, editions) => {
    const earlier = lastOf(editions);
    return {
      extras: {
        canPrint,
        ...(earlier && !isWrong(earlier) && { earlier }),
        ...(people && !isWrong(people) && { people: people(files) }),
      },
      unread: [people, earlier].filter(isWrong),
    };
  };
}

function lastOf(editions: Loaded['editions']): Document | ExpectedError | undefined {
  try {
    return lastFrozen(editions, fromListJson);
  } catch (error) {
    return expected(error);
  }
}

/** What people can mend; anything else is a fault of ours, and thrown on. */
function expected(error: unknown): ExpectedError {
  if (error instanceof ExpectedError) return error;
  throw error;
}

function isWrong(value: unknown): value is ExpectedError {
  return value instanceof ExpectedError;
}

/**
 * Where it shows who sent views: nothing for a list without a file with names.
 *
 * @throws ExpectedError for such a file that can no longer be read: then nothing can be looked for
 */
async function readPeople(content: string): Promise<((files: readonly ContentFile[]) => People) | null> {
  const file = namesPath;
  const bytes = await readFile(join(content, file)).catch((error: unknown) => {
    if (isFault(error, 'ENOENT') || isFault(error, 'ENOTDIR')) return null;
    throw unreadable(systemFault(error)?.what);
  });
  if (bytes === null) return null;
  const people = readNames(bytes);
  if (people === null) throw unreadable();
  const tracked = await isTracked(content, file);
  return (files) => ({ file, isTracked: tracked, named: peopleIn(files, people) });
}

function unreadable(why?: string): ExpectedError {
  return new ExpectedError(
    `\`${namesPath}\` is niet te lezen${why === undefined ? '' : ` (${why})`}, zodat niet is na te gaan of er namen in de lijst staan. Zet het terug zoals het was, of haal het weg en draai \`npm run zienswijzen\` opnieuw op alles wat is ingekomen.`,
  );
}

/** Without Git, or outside of a repository, nothing is. */
async function isTracked(content: string, file: string): Promise<boolean> {
  return promisify(execFile)('git', ['ls-files', '--error-unmatch', '--', file], { cwd: content }).then(
    () => true,
    () => false,
  );
}
