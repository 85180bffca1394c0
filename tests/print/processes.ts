/** Browsers among the processes below another one. Linux only: it reads /proc. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { patience } from '../patience.ts';

export const linux = process.platform === 'linux';

/**
 * Process ids of the browsers below a process; one that has ended but was not yet waited for does not count. It looks in
 * one go: what is done to them must come before they are ready.
 */
export function browsersBelow(root = process.pid): number[] {
  const parents = new Map<number, number>();
  const named: number[] = [];
  for (const name of readdirSync('/proc')) {
    const status = /^\d+$/u.test(name) ? statusOf(name) : '';
    const match = /^(\d+) \((.*)\) (\S) (\d+)/u.exec(status);
    if (!match || match[3] === 'Z') continue;
    parents.set(Number(match[1]), Number(match[4]));
    if ((match[2] ?? '').includes('chrom')) named.push(Number(match[1]));
  }
  const below = (pid: number): boolean => pid === root || (parents.has(pid) && below(parents.get(pid) ?? 0));
  return named.filter(below);
}

/** Empty for a process that has ended meanwhile. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

/** Those of them that draw pages. */
export async function renderersBelow(root = process.pid): Promise<number[]> {
  const renderers: number[] = [];
  for (const pid of browsersBelow(root)) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes('--type=renderer')) renderers.push(pid);
  }
  return renderers;
}

/** Waits until something holds, for as long as a slow machine may need. */
export async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (await holds()) return true;
    await setTimeout(100);
  }
  return false;
}

/** Whether all browsers below a process are gone, soon. */
export function gone(root = process.pid): Promise<boolean> {
  return until(() => Promise.resolve(browsersBelow(root).length === 0));
}

/** Whether none of these processes runs any more, soon; one that nobody waited for has ended all the same. */
export function ended(pids: readonly number[]): Promise<boolean> {
  return until(async () => {
    const states = pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
    return (await Promise.all(states)).every((line) => line === '' || /^\d+ \(.*\) Z/u.test(line));
  });
}
