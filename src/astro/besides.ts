import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { namesPath, peopleIn } from '../check/people.ts';
import type { Extras } from '../check/rule.ts';
import { lastFrozen } from '../editions/last-frozen.ts';
import { fromListJson } from '../export/json/read-list.ts';
import { ExpectedError } from '../machine/expected-error.ts';
import { isFault } from '../machine/faults.ts';
import type { Loaded } from '../source/load.ts';
import type { ContentFile } from '../source/read.ts';

const names = z.array(
  z.object({
    nummer: z.int(),
    naam: z.string().optional(),
    adres: z.string().optional(),
    email: z.string().optional(),
  }),
);

/**
 * What every check looks at besides the content, whoever asks for it: the edition that was put down last, and where it
 * shows who sent views.
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
): Promise<Pick<Extras, 'earlier' | 'people'>> {
  const earlier = lastFrozen(editions, fromListJson);
  return { ...(earlier && { earlier }), ...(await peopleOf(content, files)) };
}

/**
 * Where it shows who sent views: nothing for a list without a file with names.
 *
 * @throws ExpectedError for such a file that can no longer be read: then nothing can be looked for
 */
async function peopleOf(content: string, files: readonly ContentFile[]): Promise<Pick<Extras, 'people'>> {
  const file = namesPath;
  const bytes = await readFile(join(content, file)).catch((error: unknown) => {
    if (isFault(error, 'ENOENT') || isFault(error, 'ENOTDIR')) return null;
    throw error;
  });
  if (bytes === null) return {};
  let people;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    people = names.parse(parse(text, { logLevel: 'error', maxAliasCount: 0 }));
  } catch {
    throw new ExpectedError(
      `\`${file}\` is niet te lezen, zodat niet is na te gaan of er namen in de lijst staan. Draai \`npm run zienswijzen\` opnieuw, of haal het bestand weg.`,
    );
  }
  return { people: { file, isTracked: await isTracked(content, file), named: peopleIn(files, people) } };
}

/** Without Git, or outside of a repository, nothing is. */
async function isTracked(content: string, file: string): Promise<boolean> {
  return promisify(execFile)('git', ['ls-files', '--error-unmatch', '--', file], { cwd: content }).then(
    () => true,
    () => false,
  );
}
