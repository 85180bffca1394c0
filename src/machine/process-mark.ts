import { readFileSync } from 'node:fs';
import process from 'node:process';
import { isFault } from './faults.ts';

/**
 * What tells a process from all others of this machine: its number, and on Linux the moment it started, for numbers
 * are given out again.
 */
export function ownMark(): string {
  const start = startOf(process.pid);
  return start === null ? String(process.pid) : `${String(process.pid)}-${start}`;
}

/**
 * Whether the process of a mark still runs, whoever started it.
 *
 * @param mark - what `ownMark` gave there; anything else is nobody's
 */
export function isRunning(mark: string): boolean {
  const pid = pidOf(mark);
  if (pid === null || !exists(pid)) return false;
  const start = startOf(pid);
  // Where a user may not see the processes of others, one with that number counts as the one that was meant.
  return start === null || mark === `${String(pid)}-${start}`;
}

/** Number of the process of a mark; null when it is no mark. */
export function pidOf(mark: string): number | null {
  const [, pid] = /^([1-9]\d{0,9})(?:-\d+)?$/.exec(mark) ?? [];
  return pid === undefined ? null : Number(pid);
}

/** In ticks since the machine started: the 22nd field of proc_pid_stat(5). The second, a name, may hold anything. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isFault(error, 'EPERM');
  }
}
