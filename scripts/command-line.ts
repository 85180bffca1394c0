import { join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { capitalised } from '../src/i18n/letters.ts';
import { explainSystemFault, isFault } from '../src/machine/faults.ts';
import { renderTerminal } from '../src/diagnostics/terminal.ts';
import { visible } from '../src/diagnostics/visible.ts';

/** What was typed cannot be carried out; the message says why, in Dutch. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads the options of a command.
 *
 * @param known - the options there are: with a value, or a mere flag
 * @param bare - the one of them whose value may stand by itself, without its name
 * @returns the value of each option given; a flag gives an empty string
 * @throws UsageError for anything else on the line
 */
export function readOptions<Name extends string>(
  known: Readonly<Record<Name, 'value' | 'flag'>>,
  bare?: NoInfer<Name>,
): Partial<Record<Name, string>> {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ options, strict: false, tokens: true });
  const given: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (bare === undefined || given[bare] !== undefined)
        throw new UsageError(`onbekend argument \`${token.value}\``);
      given[bare] = token.value;
    }
    if (token.kind !== 'option') continue;
    const name = Object.keys(known).find((option): option is Name => option === token.name);
    if (name === undefined) throw new UsageError(`onbekende optie \`${token.rawName}\``);
    if (known[name] === 'value' && (!token.value || token.value.startsWith('--')))
      throw new UsageError(`\`--${name}\` zonder waarde`);
    given[name] = token.value ?? '';
  }
  return given;
}

/**
 * The port that was asked for.
 *
 * @throws UsageError when it is none
 */
export function portFrom(given: string | undefined, usual: number): number {
  const port = Number(given ?? usual);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`\`--poort\` moet een getal van 0 tot en met 65535 zijn, en niet \`${given ?? ''}\``);
}

/**
 * A command that works on the result of a build, as it is to be typed.
 *
 * @param out - folder of the result, as an absolute path
 * @param root - folder of the repository
 */
export function commandOn(command: 'build' | 'preview', out: string, root: string): string {
  if (out === join(root, 'dist')) return `npm run ${command}`;
  const near = relative(process.cwd(), out);
  const path = near === '' || near.startsWith('..') ? out : near;
  return `npm run ${command} -- --uit ${/\s/.test(path) ? `"${path}"` : path}`;
}

/** A signal that is aborted when somebody ends this command. */
export function abortedFromOutside(): AbortSignal {
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort(new Error('afgebroken'));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, stop);
  return abort.signal;
}

/** Diagnostics as a person at this terminal reads them. */
export function explain(
  diagnostics: readonly Diagnostic[],
  base: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  output: { readonly isTTY?: boolean },
): string {
  const named = new Set(diagnostics.map(({ file }) => file));
  // Of an image of pixels there is no line to show.
  const shown = files.filter(({ path, bytes }) => named.has(path) && !bytes.includes(0));
  const texts = new Map(shown.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  return renderTerminal(diagnostics, { base, texts, colour: output.isTTY === true && !process.env.NO_COLOR });
}

/**
 * Runs a command and turns its outcome into an exit code. What the user can mend is told in words, and so is a fault of
 * the machine; a fault of ours keeps its stack trace.
 *
 * @param command - as in "npm run …", for the hint
 * @param work - gives the exit code
 * @param expected - kinds of error whose message is meant for the user
 */
export async function run(
  command: string,
  work: () => Promise<number>,
  expected: readonly (new (...args: never[]) => Error)[] = [],
): Promise<void> {
  const tell = (error: unknown): void => {
    // Messages repeat what was typed, and names of files.
    process.stderr.write(`${visible(messageOf(error, command, expected))}\n`);
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
    process.exitCode = await work();
  } catch (error) {
    tell(error);
  }
}

function messageOf(
  error: unknown,
  command: string,
  expected: readonly (new (...args: never[]) => Error)[],
): string {
  if (error instanceof UsageError) return `${capitalised(error.message)}.\nZie npm run ${command} -- --help.`;
  if (!(error instanceof Error)) return String(error);
  if (expected.some((kind) => error instanceof kind)) return error.message;
  return explainSystemFault(error) ?? error.stack ?? error.message;
}
