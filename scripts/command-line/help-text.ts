import { capitalised } from '../../src/i18n/letters.ts';
import { groups } from './command.ts';
import type { Command, Option, Script } from './command.ts';

/** Columns of a terminal that lines keep within. */
const width = 110;

/** The help of a command: what it does, its options, what its exit codes mean. */
export function helpOf(command: Command): string {
  const { name, summary, about = '', options, loose, exits } = command;
  const rows: [string, string][] = [
    ...(loose ? [[loose.value, loose.help] as [string, string]] : []),
    ...Object.entries(options).flatMap(([option, declared]) => rowsOf(option, declared)),
    ['-h, --help', 'toont deze uitleg'],
  ];
  const typed = [...(loose ? [loose.value] : []), ...(Object.keys(options).length > 0 ? ['[opties]'] : [])];
  const codes = Object.entries(exits).map(([code, meaning]) => `${code} ${meaning}`);
  return [
    `Gebruik: ${[commandLine(name), ...(typed.length > 0 ? ['--', ...typed] : [])].join(' ')}`,
    wrapped(`${capitalised(summary)}. ${about}`, 0),
    table(rows),
    wrapped(`Uitgang: ${codes.join(', ')}.`, 0),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** All commands, each with its line. */
export function overviewOf(scripts: readonly Script[]): string {
  const parts = Object.entries(groups).flatMap(([group, title]) => {
    const rows = scripts
      .filter((script) => script.group === group)
      .map(({ name, summary }): [string, string] => [commandLine(name), summary]);
    return [`${title}:\n${table(rows)}`];
  });
  return `${parts.join('\n\n')}\n\nWat een commando verder kan, zegt het met \`-- --help\`: npm run check -- --help\n`;
}

/** A command as it is typed; npm knows these two without `run`. */
export function commandLine(name: string): string {
  return ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
}

function rowsOf(name: string, { value, choices, help, usual, many }: Option): [string, string][] {
  const standard = `${usual === undefined ? '' : ` (standaard ${usual.shown})`}${many ? ' (mag meer dan eens)' : ''}`;
  if (!choices) return [[`--${name}${value === undefined ? '' : ` ${value}`}`, `${help}${standard}`]];
  return [
    [`--${name}=…`, `${help}${standard}`],
    ...Object.entries(choices).map(([choice, line]): [string, string] => [`  ${choice}`, line]),
  ];
}

function table(rows: readonly (readonly [string, string])[]): string {
  const column = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.map(([left, right]) => `  ${left}`.padEnd(column) + wrapped(right, column)).join('\n');
}

/** A text in lines of one width; all but the first are indented. */
function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width - indent) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
