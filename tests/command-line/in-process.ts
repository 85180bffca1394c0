/** Runs commands in the process of the test: to start one takes longer than most of them work. */
import { AsyncLocalStorage } from 'node:async_hooks';
import process from 'node:process';
import type { Command } from '../../scripts/command-line/command.ts';
import { run } from '../../scripts/command-line/run.ts';
import type { Worker } from '../../scripts/command-line/run.ts';

export interface Said {
  stdout: string;
  stderr: string;
}

const sayings = new AsyncLocalStorage<Said>();

for (const name of ['stdout', 'stderr'] as const) {
  const write = process[name].write.bind(process[name]) as (...args: unknown[]) => boolean;
  // What else is written meanwhile is not of the command: the test runner tells its results by the same way.
  process[name].write = (...args: unknown[]) => {
    const said = sayings.getStore();
    if (!said) return write(...args);
    said[name] += String(args[0]);
    const done = args.at(-1);
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
}

/** Does something, and gives what it says instead of showing it. */
export async function listenTo<T>(act: () => Promise<T>): Promise<Said & { readonly outcome: T }> {
  const said: Said = { stdout: '', stderr: '' };
  return { outcome: await sayings.run(said, act), ...said };
}

export interface Place {
  /** The working directory. */
  readonly cwd: string;
  /** The whole environment, in the place of that of the test. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs a command as if it was typed in a place, and puts everything back. One at a time. */
export async function runHere<C extends Command>(
  command: C,
  load: () => Promise<Worker<C>>,
  args: readonly string[],
  { cwd, env }: Place,
): Promise<Said & { readonly status: number }> {
  const { argv, exitCode, env: usual } = process;
  const usualFolder = process.cwd();
  const heard = new Map<NodeJS.EventEmitter, string>([
    [process, 'uncaughtException'],
    [process.stdout, 'error'],
    [process.stderr, 'error'],
  ]);
  const before = new Set([...heard].flatMap(([from, event]) => from.listeners(event)));
  process.argv = [...argv.slice(0, 2), ...args];
  process.env = { ...env };
  process.exitCode = 0;
  process.chdir(cwd);
  try {
    const { stdout, stderr } = await listenTo(() => run(command, load));
    return { status: process.exitCode, stdout, stderr };
  } finally {
    process.chdir(usualFolder);
    Object.assign(process, { argv, env: usual, exitCode });
    for (const [from, event] of heard)
      for (const listener of from.listeners(event))
        if (!before.has(listener)) from.off(event, listener as () => void);
  }
}
