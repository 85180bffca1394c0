import { access, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The result may not go where it was told to go: something else would be lost. */
export class TargetError extends Error {
  override name = 'TargetError';
}

/** A file that every build leaves behind, and nothing else is likely to. */
const trace = 'paginas.json';

/**
 * Makes sure that replacing a folder destroys nothing but an earlier result.
 *
 * @param out - folder to be replaced, as an absolute path
 * @param precious - folders that must survive, such as the repository and the content
 * @throws TargetError when the folder holds one of those, lies in the content, or has other files in it
 */
export async function assertReplaceable(
  out: string,
  precious: { readonly root: string; readonly content: string },
): Promise<void> {
  const held = Object.values(precious).find((folder) => isWithin(folder, out));
  if (held !== undefined || isWithin(out, precious.content)) {
    throw new TargetError(
      `Het resultaat kan niet naar ${out}: daar staan de bronbestanden. Noem met --uit een andere map.`,
    );
  }
  const present = await readdir(out).catch(() => []);
  if (present.length === 0) return;
  const earlier = await access(join(out, trace)).then(
    () => true,
    () => false,
  );
  if (!earlier) {
    throw new TargetError(
      `In ${out} staat al iets dat geen eerder resultaat is. Maak de map leeg of noem met --uit een andere.`,
    );
  }
}

/** Whether a folder is another one or lies somewhere in it. */
function isWithin(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path === '' || (!path.startsWith('..') && !/^(?:[A-Za-z]:|\/)/.test(path));
}
