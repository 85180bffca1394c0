import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';

/** The result may not go where it was told to go: something else would be lost, or it cannot be put there. */
export class TargetError extends Error {
  override name = 'TargetError';
}

/** A file that every build leaves behind, and nothing else is likely to. */
const trace = 'paginas.json';

/**
 * Makes sure that a folder can be replaced, and that this destroys nothing but an earlier result.
 *
 * @param out - folder to be replaced, as an absolute path; a link to one stands for what it leads to
 * @param precious - folders that must survive, such as the repository and the content
 * @returns the folder itself, without links
 * @throws TargetError when it is no folder, is a mount point, holds one of those, lies in the content, or has other
 *   files in it; what the file system says
 */
export async function findTarget(
  out: string,
  precious: { readonly root: string; readonly content: string },
): Promise<string> {
  const target = await withoutLinks(out);
  const root = await realpath(precious.root);
  const content = await realpath(precious.content).catch(() => precious.content);
  if ([root, content].some((folder) => isWithin(folder, target)) || isWithin(target, content))
    throw new TargetError(
      `Het resultaat kan niet naar ${out}: daar staan de bronbestanden. Noem met --uit een andere map.`,
    );
  const present = await whatIsIn(target, out);
  if (await isMountPoint(target))
    throw new TargetError(
      `${out} is een koppelpunt van een schijf, dat niet in één keer vervangen kan worden. Noem met --uit een map daarin, zoals ${join(out, 'site')}.`,
    );
  if (present.length > 0 && !present.includes(trace))
    throw new TargetError(
      `In ${out} staat al iets dat geen eerder resultaat is. Maak de map leeg of noem met --uit een andere.`,
    );
  return target;
}

async function withoutLinks(out: string): Promise<string> {
  const link = await lstat(out).catch(() => null);
  if (link?.isSymbolicLink())
    return realpath(out).catch(() => {
      throw new TargetError(
        `${out} is een koppeling naar een map die er niet is. Maak die map, of verwijder de koppeling.`,
      );
    });
  if (link && !link.isDirectory())
    throw new TargetError(`${out} is een bestand en geen map. Noem met --uit een map.`);
  return link ? realpath(out) : join(await foldersAbove(out), basename(out));
}

/** Of what is not there yet, the nearest folder above it is. */
async function foldersAbove(path: string): Promise<string> {
  const folder = dirname(path);
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() || folder === path) return realpath(folder);
  if (found)
    throw new TargetError(
      `${folder} is een bestand en geen map. Noem met --uit een map die ergens anders ligt.`,
    );
  return join(await foldersAbove(folder), basename(folder));
}

async function whatIsIn(target: string, out: string): Promise<string[]> {
  const found = await stat(target).catch(() => null);
  if (found && !found.isDirectory())
    throw new TargetError(`${out} leidt naar een bestand en niet naar een map. Noem met --uit een map.`);
  return found ? readdir(target) : [];
}

/** Whether a disk begins at a folder; Linux tells (proc_pid_mountinfo(5)), also of a folder that is bound to another. */
async function isMountPoint(target: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
    return mounts.split('\n').some((line) => unescaped(line.split(' ')[4] ?? '') === target);
  }
  const [own, above] = await Promise.all([
    stat(target).catch(() => null),
    stat(dirname(target)).catch(() => null),
  ]);
  return own !== null && above !== null && own.dev !== above.dev;
}

function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}

/** Whether a folder is another one or lies somewhere in it. */
function isWithin(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path === '' || (!path.startsWith('..') && !/^(?:[A-Za-z]:|\/)/.test(path));
}
