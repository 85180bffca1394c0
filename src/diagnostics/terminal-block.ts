import { codeFrame } from './code-frame.ts';
import type { Collapsed } from './collapse.ts';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import type { Repeated } from './repeated.ts';
import { nameOf } from './severity-name.ts';
import { visible, visibleDiagnostic } from './visible.ts';

export interface TerminalOptions {
  /** Path of the content folder as a terminal can open it. */
  readonly base: string;
  /** Text of the files, by path below the content folder, for the code frames. */
  readonly texts: ReadonlyMap<string, string>;
  readonly colour: boolean;
  /** Numbers of the categories, by the file that each stands in. */
  readonly categories?: ReadonlyMap<string, string>;
  /** Titles of the rules, by code. */
  readonly titles?: ReadonlyMap<string, string>;
  /** What to type to read all that a rule says. */
  readonly readRule?: (code: string) => string;
}

/** Gives a text a colour, where there is any. */
export type Paint = (code: number, text: string) => string;

const colours: Record<Severity, number> = { error: 31, warning: 33, info: 36 };
/** How many further places of the same thing are named. */
const mostPlaces = 5;

/** One diagnostic with the line it is about. */
export function renderOne({ diagnostic, again }: Collapsed, options: TerminalOptions, paint: Paint): string {
  const { severity, code, related } = visibleDiagnostic(diagnostic);
  const frame = codeFrame(options.texts.get(diagnostic.file) ?? '', diagnostic);
  const lines = [
    `${locationOf(options, diagnostic)} ${paint(colours[severity], `${nameOf(diagnostic)} ${code}`)}`,
    ...(frame === null ? [] : frame.split('\n')),
    ...saidIn(diagnostic),
    ...(related ? [`Zie ook ${locationOf(options, related)}: ${related.message}.`] : []),
    ...(again.length > 0 ? [renderAgain(again)] : []),
  ];
  return lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n');
}

/** What is said of many: of how many, where the first of them stands, and how to see the others. */
export function renderRepeated({ first, all }: Repeated, options: TerminalOptions, paint: Paint): string {
  const { severity, code } = first;
  return [
    `${paint(colours[severity], `${nameOf(first)} ${code}`)}: ${countThings(all, options)}`,
    locationOf(options, first),
    ...saidIn(first),
    ...(options.readRule === undefined ? [] : [`Alle plaatsen: ${options.readRule(code)}`]),
  ].join('\n  ');
}

/** What a diagnostic says, a line for each part. */
function saidIn(diagnostic: Diagnostic): string[] {
  const { found, expected, repair, accepted } = visibleDiagnostic(diagnostic);
  return [
    `Gevonden: ${found}.`,
    `Verwacht: ${expected}.`,
    accepted === undefined ? `Oplossing: ${repair}` : `Blijft staan: ${accepted}`,
  ];
}

function countThings(all: readonly Diagnostic[], options: TerminalOptions): string {
  const files = [...new Set(all.map(({ file }) => file))];
  const [file = ''] = files;
  const numbers = files.map((one) => options.categories?.get(one));
  const times = `${String(all.length)} keer`;
  if (files.length === 1) return `${times} in ${pathOf(options, file)}`;
  const things = numbers.every((number) => number !== undefined)
    ? `${String(files.length)} categorieën, zoals ${visible(numbers[0] ?? '')}`
    : `${String(files.length)} bestanden, zoals ${pathOf(options, file)}`;
  return all.length === files.length ? things : `${times}, in ${things}`;
}

function renderAgain(again: readonly Place[]): string {
  const places = again.slice(0, mostPlaces).map(({ line, column }) => `${line}:${column}`);
  const rest = again.length > mostPlaces ? ' …' : '';
  return `Ook op regel ${places.join(', ')}${rest} (nog ${again.length} keer in dit bestand).`;
}

function locationOf(options: TerminalOptions, { file, line, column }: Place): string {
  return `${pathOf(options, file)}:${line}:${column}`;
}

/** A file as a terminal can open it. */
export function pathOf({ base }: TerminalOptions, file: string): string {
  return visible(base === '' ? file : `${base}/${file}`).replaceAll('\n', '␊');
}
