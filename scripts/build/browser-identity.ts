import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

/** Milliseconds in which a browser should tell its version. */
const patience = 10_000;

/**
 * What tells one browser from another, wherever it lies and whenever it was put there: the bytes of its program. Where
 * that is a script, as the one with which Debian starts Chromium, an update can leave its bytes as they are; the version
 * that it tells goes with them.
 *
 * @param program - path of the browser's program
 */
export async function browserIdentity(program: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(program, { highWaterMark: 2 ** 22 }), hash);
  return `${hash.digest('hex')} ${(await isScript(program)) ? await versionOf(program) : ''}`;
}

async function isScript(program: string): Promise<boolean> {
  const file = await open(program);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1', 0, bytesRead) === '#!';
  } finally {
    await file.close();
  }
}

/** What a script says, or else when it was put there: a print too many is better than a wrong one. */
async function versionOf(script: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(script, ['--version'], { timeout: patience });
    return stdout.trim();
  } catch {
    const { size, mtimeMs } = await stat(script);
    return `${String(size)} ${String(mtimeMs)}`;
  }
}
