import { parseArgs } from 'node:util';
import { nearest } from '../../src/document/nearest.ts';
import type { Command, Loose, Option, OptionsOf } from './command.ts';
import { UsageError } from './usage-error.ts';

/** What was typed after the name of a command. */
export interface Typed<C extends Command> {
  readonly options: OptionsOf<C>;
  /** What stood there by itself. */
  readonly loose: readonly string[];
}

/**
 * Reads what was typed after the name of a command.
 *
 * @param args - as in `process.argv`, from the first word after the script
 * @returns null when help was asked for, whatever else was typed
 * @throws UsageError for anything that the command does not declare
 */
export function readOptions<C extends Command>(command: C, args: readonly string[]): Typed<C> | null {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        Object.entries(command.options).map(([name, option]) => [
          name,
          { type: takesValue(option) ? ('string' as const) : ('boolean' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return null;
  const given: Record<string, unknown> = Object.fromEntries(
    Object.entries(command.options).flatMap(([name, { usual }]) => (usual ? [[name, usual.value]] : [])),
  );
  const loose: string[] = [];
  for (const token of tokens)
    if (token.kind === 'positional') loose.push(allowed(token.value, loose.length, command.loose));
    else if (token.kind === 'option') {
      const { name } = token;
      const value = valueOf(command, token);
      const before = given[name];
      given[name] = command.options[name]?.many
        ? [...(Array.isArray(before) ? (before as unknown[]) : []), value]
        : value;
    }
  if (loose.length === 0 && command.loose?.missing !== undefined) throw new UsageError(command.loose.missing);
  return { options: given as OptionsOf<C>, loose };
}

function takesValue({ value, choices }: Option): boolean {
  return value !== undefined || choices !== undefined;
}

function allowed(value: string, before: number, loose: Loose | undefined): string {
  if (before < (loose?.most ?? 0)) return value;
  throw new UsageError(`onbekend argument \`${value}\``);
}

function valueOf(
  { options }: Command,
  {
    name,
    rawName,
    value,
  }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
): unknown {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw unknown(name, rawName, Object.keys(options));
  if (!takesValue(option)) {
    if (value !== undefined) throw new UsageError(`\`--${name}\` met een waarde, die daar niet bij hoort`);
    return true;
  }
  // Who forgets a value gives the next option for one.
  if (!value || value.startsWith('--')) throw new UsageError(`\`--${name}\` zonder waarde`);
  const { choices, read } = option;
  if (choices && !Object.hasOwn(choices, value))
    throw new UsageError(`\`--${name}\` met waarde \`${value}\`; kies ${anyOf(Object.keys(choices))}`);
  return read ? read(value, name) : value;
}

function unknown(name: string, rawName: string, names: readonly string[]): UsageError {
  const [near] = nearest(name, [...names, 'help'], 1);
  return new UsageError(
    `onbekende optie \`${rawName}\``,
    near === undefined ? null : `Bedoelde u \`--${near}\`?`,
  );
}

function anyOf(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' of $1');
}
