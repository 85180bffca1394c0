import { readFile, readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const interval = 100;

/**
 * Samples the memory of a process and all below it: the share of each, so that pages they have in common count
 * once.
 *
 * @param root - process id
 * @returns stops sampling and gives the peak in bytes; null where there is no /proc
 */
export function watchMemory(root: number): () => Promise<number | null> {
  const state = { peak: 0, stopped: false };
  const sampling = (async () => {
    while (!state.stopped) {
      state.peak = Math.max(state.peak, await sample(root));
      await setTimeout(interval);
    }
  })();
  return async () => {
    state.stopped = true;
    await sampling;
    return state.peak === 0 ? null : state.peak;
  };
}

async function sample(root: number): Promise<number> {
  const sizes = await Promise.all((await tree(root)).map(shareOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function tree(root: number): Promise<number[]> {
  const names = await readdir('/proc').catch(() => []);
  const pairs = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(parentOf));
  const members = new Set([root]);
  // Parents may come after their children in the list: go round until nothing is added.
  for (let size = 0; size !== members.size;) {
    size = members.size;
    for (const [pid, parent] of pairs) if (members.has(parent)) members.add(pid);
  }
  return [...members];
}

async function parentOf(pid: string): Promise<readonly [number, number]> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name between brackets may hold anything, brackets included.
  const [, parent] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return [Number(pid), Number(parent)];
}

async function shareOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
}
