import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { controleName } from '../../src/source/editions/controle-name.ts';
import { filesBelow } from '../build/files-below.ts';
import { openAddress } from './address.ts';
import { CannotCompare } from './cannot-compare.ts';
import type { Published } from './published.ts';
import { readControle } from './read-controle.ts';

/**
 * Opens what was published.
 *
 * @param target - folder of a site, a `controle.json` by itself, or the address of either
 * @param stop - ends a download
 * @throws CannotCompare when there is nothing to compare with
 */
export async function openPublished(target: string, stop: AbortSignal): Promise<Published> {
  if (/^https?:\/\//i.test(target)) return openAddress(target, stop);
  const path = resolve(target);
  const found = await stat(path).catch(() => null);
  if (found === null)
    throw new CannotCompare(
      `${path} bestaat niet. Noem een map met een gebouwde site, een ${controleName} of een adres met http:// of https://.`,
    );
  return found.isDirectory() ? openFolder(path) : openFile(path);
}

async function openFolder(folder: string): Promise<Published> {
  const text = await readFile(join(folder, controleName), 'utf8').catch(() => null);
  if (text === null)
    throw new CannotCompare(
      `In ${folder} staat geen ${controleName}, dus is niet te zien wat er is gepubliceerd. Bouw de site met npm run build, of noem een andere map.`,
    );
  return {
    where: folder,
    controle: readControle(text, folder),
    read: async ({ pad }) =>
      readFile(join(folder, pad)).then(
        (bytes) => ({ bytes }),
        () => 'missing',
      ),
    list: () => filesBelow(folder),
  };
}

/** A `controle.json` that somebody kept: what it lists can be compared with a rebuild, nothing else. */
async function openFile(path: string): Promise<Published> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    throw new CannotCompare(`${path} is niet te lezen. Controleer of u dat bestand mag openen.`);
  return { where: path, controle: readControle(text, path), read: null, list: null };
}
