import process from 'node:process';
import { visible } from '../../src/diagnostics/visible.ts';
import { capitalised } from '../../src/i18n/letters.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { explainSystemFault, isFault } from '../../src/machine/faults.ts';
import type { Command, OptionsOf } from './command.ts';
import { commandLine, helpOf } from './help-text.ts';
import { readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

/** The module of a command that does what was asked for. */
export interface Worker<C extends Command> {
  /** @returns the exit code */
  readonly work: (options: OptionsOf<C>, loose: readonly string[]) => Promise<number>;
}

/**
 * Runs a command and turns its outcome into an exit code. What the user can mend is told in words, and so is a fault of
 * the machine; a fault of ours keeps its stack trace.
 *
 * @param load - brings the code that works, once what was typed is known to be good
 */
export async function run<C extends Command>(command: C, load: () => Promise<Worker<C>>): Promise<void> {
  const tell = (error: unknown): void => {
    // Messages repeat what was typed, and names of files.
    process.stderr.write(`${visible(messageOf(error, command))}\n`);
    process.exitCode = 2;
  };
  // What fails where nobody waits for it, such as the start of a process for a library.
  process.on('uncaughtException', (error) => {
    tell(error);
    // eslint-disable-next-line no-restricted-properties -- Nothing that still runs can be relied upon.
    process.exit();
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
    const { work } = await load();
    process.exitCode = await work(typed.options, typed.loose);
  } catch (error) {
    tell(error);
  }
}

function messageOf(error: unknown, { name }: Command): string {
  if (error instanceof UsageError) {
    const told = [`${capitalised(error.message)}.`, ...(error.hint === null ? [] : [error.hint])].join(' ');
    return `${told}\nZie ${commandLine(name)} -- --help.`;
  }
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ExpectedError) return error.message;
  return explainSystemFault(error) ?? error.stack ?? error.message;
}
