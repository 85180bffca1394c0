import { printKey } from '../print/key.ts';
import type { Loaded } from '../source/load.ts';
import { readPrinted } from './printed.ts';
import type { Printed } from './printed.ts';

/**
 * The pagination of the PDF, if it was made from this very content.
 *
 * @param path - file of the print step
 * @param loaded - the content as it is
 * @returns null when nothing was printed, 'outdated' when the PDF belongs to other content
 */
export async function currentPrint(path: string, loaded: Loaded): Promise<Printed | null | 'outdated'> {
  const printed = await readPrinted(path);
  if (printed === null) return null;
  return printed.pageMap.key === (await printKey(loaded)) ? printed : 'outdated';
}
