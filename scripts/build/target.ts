import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import process from 'node:process';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { liesIn } from '../../src/machine/within.ts';
import { controleName } from '../../src/source/editions/controle-name.ts';
import { filesBelow } from './files-below.ts';

/** The result may not go where it was told to go: something else would be lost, or it cannot be put there. */
export class TargetError extends ExpectedError {
  override name = 'TargetError';
}

/** Files that a system puts in a folder when somebody looks into it. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Makes sure that a folder can be replaced, and that this destroys nothing but an earlier result.
 *
 * @param out - folder to be replaced, as an absolute path; a link to one stands for what it leads to
 * @param precious - folders that must survive, such as the repository and the content
 * @returns the folder itself, without links
 * @throws TargetError when it is no folder, is a mount point, holds one of those, lies in the content, or has
 *   anything in it that no build put there; what the file system says
 */
export async function findTarget(
  out: string,
  precious: { readonly root: string; readonly content: string },
): Promise<string> {
  const target = await withoutLinks(out);
  const root = await realpath(precious.root);
  const content = await realpath(precious.content).catch(() => precious.content);
  const isPrecious =
    [root, content].some((folder) => folder === target || liesIn(folder, target)) || liesIn(target, content);
  if (isPrecious)
    throw new TargetError(
      `Het resultaat kan niet naar ${out}: daar staan de bronbestanden. Noem met --uit een andere map.`,
    );
  const isThere = await isFolder(target, out);
  if (await isMountPoint(target))
    throw new TargetError(
      `${out} is een koppelpunt van een schijf, dat niet in één keer vervangen kan worden. Noem met --uit een map daarin, zoals ${join(out, 'site')}.`,
    );
  const [foreign] = isThere ? await foreignIn(target) : [];
  if (foreign !== undefined)
    throw new TargetError(
      `In ${out} staat iets dat geen eerder resultaat is, zoals ${foreign}. Maak de map leeg of noem met --uit een andere.`,
    );
  return target;
}

/** What is in a folder and was not put there by a build, which lists its files: paths below it, or names of folders. */
async function foreignIn(folder: string): Promise<string[]> {
  const listed = await listedFiles(folder);
  const present = listed ? await filesBelow(folder) : await readdir(folder);
  return present.filter((path) => !listed?.has(path) && !litter.has(posix.basename(path)));
}

/** Of whatever version the build was; null where no build has been. */
async function listedFiles(folder: string): Promise<ReadonlySet<string> | null> {
  try {
    const { bestanden } = JSON.parse(await readFile(join(folder, controleName), 'utf8')) as {
      readonly bestanden: readonly { readonly pad: unknown }[];
    };
    return new Set([controleName, ...bestanden.map(({ pad }) => String(pad))]);
  } catch {
    return null;
  }
}

async function withoutLinks(out: string): Promise<string> {
  const link = await lstat(out).catch(() => null);
  if (link?.isSymbolicLink()) return followed(out);
  if (link && !link.isDirectory())
    throw new TargetError(`${out} is een bestand en geen map. Noem met --uit een map.`);
  return link ? realpath(out) : join(await foldersAbove(out), basename(out));
}

async function followed(path: string): Promise<string> {
  return realpath(path).catch(() => {
    throw new TargetError(
      `${path} is een koppeling naar een map die er niet is. Maak die map, of verwijder de koppeling.`,
    );
  });
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
  const link = await lstat(folder).catch(() => null);
  return link ? followed(folder) : join(await foldersAbove(folder), basename(folder));
}

async function isFolder(target: string, out: string): Promise<boolean> {
  const found = await stat(target).catch(() => null);
  if (found && !found.isDirectory())
    throw new TargetError(`${out} leidt naar een bestand en niet naar een map. Noem met --uit een map.`);
  return found !== null;
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
