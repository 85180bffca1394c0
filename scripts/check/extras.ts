import { besidesOf } from '../../src/astro/besides.ts';
import type { Extras } from '../../src/check/rule.ts';
import { legalDay } from '../../src/law/legal-day.ts';
import type { Loaded } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';

/**
 * What the check of a folder looks at besides its content: one for every folder that is checked, so that none of two that are
 * compared is looked at less.
 *
 * @param folder - of the content
 * @param files - what stands in it
 * @param editions - the frozen editions that it may be compared with
 * @throws ExpectedError for an edition, or a file with names, that can no longer be read
 */
export async function extrasOf(
  folder: string,
  files: readonly ContentFile[],
  editions: Loaded['editions'],
): Promise<Extras> {
  return { ...(await besidesOf(folder, files, editions)), today: legalDay(Date.now()) };
}
