import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { claimLock } from '../../machine/lock.ts';
import { makeOwnFolder } from '../../machine/own-folder.ts';

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
 * Reported: https://github.com/shelfio/chrome-aws-lambda-layer/issues/51
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
  const complete = join(target, 'complete');
  if (await exists(complete)) return unpacked;
  const release = await waitForLock(`${target}.lock`);
  try {
    // Whoever held the lock has done the work; a browser may be running from that folder already.
    if (!(await exists(complete))) await replaceFolder(target);
  } finally {
    await release();
  }
  return unpacked;
}

/** Unpacks beside the folder and renames: a folder that is there is whole, unless somebody broke it. */
async function replaceFolder(target: string): Promise<void> {
  const beside = await makeOwnFolder(`${target}.`);
  try {
    await unpackInto(beside);
    await rm(target, { recursive: true, force: true });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

async function waitForLock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    const claim = await claimLock(path);
    if ('release' in claim) return claim.release;
    await setTimeout(200);
  }
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
