import process from 'node:process';
import { visible } from '../../src/diagnostics/visible.ts';
import { capitalised } from '../../src/i18n/letters.ts';
import { explainSystemFault, isFault } from '../../src/machine/faults.ts';
import type { Command, OptionsOf } from './command.ts';
import { commandLine, helpOf } from './help-text.ts';
import { readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

type ErrorKind = new (...args: never[]) => Error;

/** The module of a command that does what was asked for. */
export interface Worker<C extends Command> {
  /** @returns the exit code */
  readonly work: (options: OptionsOf<C>, loose: readonly string[]) => Promise<number>;
  /** Kinds of error whose message is meant for the user; asked for when there is an error. */
  readonly expected?: () => readonly ErrorKind[] | Promise<readonly ErrorKind[]>;
}

/**
 * Runs a command and turns its outcome into an exit code. What the user can mend is told in words, and so is a fault of
 * the machine; a fault of ours keeps its stack trace.
 *
 * @param load - brings the code that works, once what was typed is known to be good
 */
export async function run<C extends Command>(command: C, load: () => Promise<Worker<C>>): Promise<void> {
  let worker: Worker<C> | null = null;
  const tell = async (error: unknown): Promise<void> => {
    const message = await messageOf(error, command, worker);
    // Messages repeat what was typed, and names of files.
    process.stderr.write(`${visible(message)}\n`);
    process.exitCode = 2;
  };
  // What fails where nobody waits for it, such as the start of a process for a library.
  process.on('uncaughtException', (error) => {
    void tell(error).finally(() => {
      // eslint-disable-next-line no-restricted-properties -- Nothing that still runs can be relied upon.
      process.exit();
    });
  });
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      // Whoever read it, such as `head`, has seen enough.
      if (!isFault(error, 'EPIPE')) throw error;
    });
  try {
    const typed = readOptions(command, process.argv.slice(2));
    if (typed === null) {
      process.stdout.write(helpOf(command));
      return;
    }
    worker = await load();
    process.exitCode = await worker.work(typed.options, typed.loose);
  } catch (error) {
    await tell(error);
  }
}

async function messageOf<C extends Command>(
  error: unknown,
  { name }: Command,
  worker: Worker<C> | null,
): Promise<string> {
  if (error instanceof UsageError) {
    const told = [`${capitalised(error.message)}.`, ...(error.hint === null ? [] : [error.hint])].join(' ');
    return `${told}\nZie ${commandLine(name)} -- --help.`;
  }
  if (!(error instanceof Error)) return String(error);
  const kinds = (await worker?.expected?.()) ?? [];
  if (kinds.some((kind) => error instanceof kind)) return error.message;
  return explainSystemFault(error) ?? error.stack ?? error.message;
}
