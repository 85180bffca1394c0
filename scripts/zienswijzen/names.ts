import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { peopleIn } from '../../src/check/people.ts';
import type { People } from '../../src/check/people.ts';
import { fileOf } from '../../src/document/registers.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { readText } from '../importeer/files.ts';

/** Where views and answers stand below the content folder. */
export const viewsFolder = fileOf('zienswijzen').replace(/\/$/, '');
/** Who sent what: kept out of Git by `ignoreFile`, and no content by its first sign. */
export const namesFile = '_indieners.yaml';
export const ignoreFile = '.gitignore';

const names = z.array(
  z.object({
    nummer: z.int(),
    naam: z.string().optional(),
    adres: z.string().optional(),
    email: z.string().optional(),
  }),
);

/** What keeps the file with names out of Git, with all that was kept out before. */
export async function ignoringNames(folder: string): Promise<string> {
  const before = (await readText(join(folder, ignoreFile))) ?? '';
  if (before.split(/\r?\n/).includes(namesFile)) return before;
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${namesFile}\n`;
}

/**
 * Where it shows who sent views: nothing for a list without a file with names.
 *
 * @param content - the content folder
 * @param files - what stands in it
 * @throws ExpectedError for such a file that can no longer be read: then nothing can be looked for
 */
export async function peopleOf(content: string, files: readonly ContentFile[]): Promise<{ people?: People }> {
  const file = `${viewsFolder}/${namesFile}`;
  const text = await readText(join(content, file));
  if (text === null) return {};
  let people;
  try {
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
