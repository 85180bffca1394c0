import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { patience } from '../patience.ts';
import { takeTurn } from '../turn.ts';

const root = join(import.meta.dirname, '../..');

/** The development server at work on a copy of the content. */
export interface DevServer {
  /** Folder of the copy. */
  readonly content: string;
  /** Without a slash at its end. */
  readonly origin: string;
  /** What it has said since it was asked last. */
  readonly said: () => string;
  /** Waits until it has said something that fits, and gives all it said since it was asked last. */
  readonly hears: (wanted: RegExp) => Promise<string>;
  /** Asks it to end and waits until it has; gives its exit code, or the signal that ended it. */
  readonly end: () => Promise<number | string | null>;
  /** Commands of processes that it or its children started and that still run. */
  readonly descendants: () => Promise<string[]>;
  /** Ends it by force if need be and clears its folder away. */
  readonly clear: () => Promise<void>;
}

export interface DevOptions {
  /** Folder of the list; without, the repository's own. */
  readonly from?: string;
  /** Changes the copy of the content before the start. */
  readonly prepare?: (content: string) => Promise<void>;
  /** Another command that starts the server. */
  readonly script?: string;
}

/** Starts the development server as `npm run dev` does, on a port that is free. */
export async function startDev({
  from: list = join(root, 'content'),
  prepare,
  script = 'scripts/dev.ts',
}: DevOptions = {}): Promise<DevServer> {
  const endTurn = await takeTurn();
  const folder = await mkdtemp(join(tmpdir(), 'inzage-dev-'));
  const content = join(folder, 'content');
  await cp(list, content, { recursive: true });
  await prepare?.(content);
  const mark = randomUUID();
  const child = spawn(process.execPath, [join(root, script), '--map', content, '--poort', '0'], {
    cwd: root,
    env: { ...process.env, INZAGE_TEST_MARK: mark },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(code ?? signal);
    });
  });
  let output = '';
  let from = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const said = (): string => {
    const since = output.slice(from);
    from = output.length;
    return since;
  };
  const hears = async (wanted: RegExp): Promise<string> => {
    const deadline = performance.now() + patience;
    while (!wanted.test(output.slice(from))) {
      if (child.exitCode !== null || performance.now() > deadline)
        throw new Error(`The server never said ${String(wanted)}, but:\n${output.slice(from)}`);
      await wait(50);
    }
    return said();
  };
  const clear = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    endTurn();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const start = await hears(/^Stoppen/m);
    const [, port = ''] = /^Website: http:\/\/(?:localhost|127\.0\.0\.1):(\d+)\/$/m.exec(start) ?? [];
    return {
      content,
      origin: `http://127.0.0.1:${port}`,
      said,
      hears,
      end: () => {
        child.kill('SIGTERM');
        return Promise.race([ended, wait(patience, 'it runs on', { ref: false })]);
      },
      descendants: () => processesWith(mark),
      clear,
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** Changes a file of the content of a server, as an editor that saves it. */
export async function edit(server: DevServer, path: string, change: (text: string) => string): Promise<void> {
  const full = join(server.content, path);
  const text = await readFile(full, 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, `${path} stayed as it was`);
  await writeFile(full, changed);
}

/** Waits until an open page has these words; it may be loading anew meanwhile. */
export async function pageShows(server: DevServer, page: Page, words: string): Promise<void> {
  const deadline = performance.now() + patience;
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText).catch(() => '');
  while (!(await text()).includes(words)) {
    if (performance.now() > deadline)
      assert.fail(`The page never showed "${words}". The server said:\n${server.said()}`);
    await wait(50);
  }
}

/** Commands of the running processes that carry a mark in their environment: only Linux tells. */
async function processesWith(mark: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        const environment = await readFile(`/proc/${id}/environ`, 'utf8');
        const command = (await readFile(`/proc/${id}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
        return environment.includes(mark) && command !== '' ? [command] : [];
      } catch {
        // It has ended meanwhile, or is not ours.
        return [];
      }
    }),
  );
  return found.flat();
}
