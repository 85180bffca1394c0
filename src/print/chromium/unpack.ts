import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** A browser unpacked from its npm package. */
export interface UnpackedChromium {
  readonly executablePath: string;
  /** Libraries it needs that a bare machine lacks. */
  readonly libraryPath: string;
}

/**
 * Unpacks the pinned Chromium into a folder named after its version. The package's own unpacking uses one fixed
 * folder for all versions and for all users of the machine, and leaves the libraries out.
 *
 * @param cacheFolder - where unpacked browsers are kept
 * @param version - version of the npm package, part of the folder's name
 * @throws when the archive is damaged or the disk is full; nothing half is left behind
 */
export async function unpackChromium(cacheFolder: string, version: string): Promise<UnpackedChromium> {
  const target = join(cacheFolder, `chromium-${version}`);
  const unpacked: UnpackedChromium = {
    executablePath: join(target, 'chromium'),
    libraryPath: join(target, 'lib'),
  };
  if (await exists(join(target, 'complete'))) return unpacked;
  await mkdir(cacheFolder, { recursive: true });
  const beside = await mkdtemp(join(cacheFolder, 'unpacking-'));
  try {
    await unpackInto(beside);
    await rm(target, { recursive: true, force: true });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another process may have finished first; what it made is as good.
    if (!(await exists(join(target, 'complete')))) throw error;
  }
  return unpacked;
}

async function unpackInto(folder: string): Promise<void> {
  const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const executable = join(folder, 'chromium');
  await pipeline(
    createReadStream(join(archives, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(executable),
  );
  await chmod(executable, 0o755);
  await pipeline(
    createReadStream(join(archives, 'al2023.tar.br')),
    createBrotliDecompress(),
    extract(folder),
  );
  await writeFile(join(folder, 'complete'), '');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
