import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { rawRequest } from '../raw-request.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
const children: ChildProcess[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-preview-'));
});

after(async () => {
  for (const child of children) child.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the command and waits until it listens or ends; gives what it said and its exit code. */
async function preview(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [join(root, 'scripts/preview.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (text: string): void => {
      said += text;
      if (/^Stoppen/m.test(said)) resolve({ said, code: null });
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.once('error', reject).once('close', (code) => {
      resolve({ said, code });
    });
  });
}

describe('npm run preview', () => {
  test('without a site says what to do', async () => {
    const { said, code } = await preview(['--uit', 'leeg']);
    assert.equal(code, 2);
    assert.match(
      said,
      /^Er staat nog geen website in `leeg`: bouw haar eerst met `npm run build -- --uit leeg`\.$/m,
    );
    assert.doesNotMatch(said, /^\s+at /m);
  });

  test('on a port that is none says which there are', async () => {
    for (const port of ['99999', '-1', 'tachtig', '80.5']) {
      const { said, code } = await preview([`--poort=${port}`]);
      assert.equal(code, 2);
      assert.ok(
        said.startsWith(`\`--poort\` moet een getal van 0 tot en met 65535 zijn, en niet \`${port}\`.\n`),
        said,
      );
    }
  });

  test('serves the site at the address that it tells, below its folder', async () => {
    await writeFile(join(folder, 'index.html'), 'De voorpagina.');
    const { said } = await preview(['--uit', '.', '--poort', '0'], { INZAGE_BASIS: '/lijst' });
    const [, address = ''] = /^Website: (http:\/\/localhost:\d+\/lijst\/)$/m.exec(said) ?? [];
    assert.equal((await rawRequest(address, '/lijst/')).body, 'De voorpagina.');
    assert.deepEqual(await rawRequest(address, '/').then(({ status, body }) => [status, body]), [
      404,
      'Op dit adres staat niets.\n',
    ]);
  });

  test('on a port that is in use says so', async () => {
    await writeFile(join(folder, 'index.html'), 'De voorpagina.');
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as AddressInfo;
    const { said, code } = await preview(['--uit', '.', '--poort', String(port)]);
    other.close();
    assert.equal(code, 2);
    assert.match(
      said,
      new RegExp(`^Poort ${port} is al in gebruik: kies een andere met \`--poort\`\\.$`, 'm'),
    );
    assert.doesNotMatch(said, /^\s+at /m);
  });
});
