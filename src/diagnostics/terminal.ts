import { codeFrame } from './code-frame.ts';
import { groupByFile } from './collapse.ts';
import type { Collapsed } from './collapse.ts';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import { visible, visibleDiagnostic } from './visible.ts';
import { describeCounts } from './summary.ts';

export interface TerminalOptions {
  /** Path of the content folder as a terminal can open it. */
  readonly base: string;
  /** Text of the files, by path below the content folder, for the code frames. */
  readonly texts: ReadonlyMap<string, string>;
  readonly colour: boolean;
}

const names: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', info: 'opmerking' };
const colours: Record<Severity, number> = { error: 31, warning: 33, info: 36 };
/** How many further places of the same thing are named. */
const mostPlaces = 5;

type Paint = (code: number, text: string) => string;

/**
 * The diagnostics as people read them, file by file, with the line they are about; the last line counts.
 *
 * @returns text that ends in a line feed
 */
export function renderTerminal(diagnostics: readonly Diagnostic[], options: TerminalOptions): string {
  const paint: Paint = (code, text) => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const files = [...groupByFile(diagnostics)].map(([file, groups]) => {
    const heading = paint(1, pathOf(options, file));
    return [heading, ...groups.map((group) => renderOne(group, options, paint))].join('\n\n');
  });
  return [...files, describeCounts(diagnostics)].join('\n\n') + '\n';
}

function renderOne({ diagnostic, again }: Collapsed, options: TerminalOptions, paint: Paint): string {
  const { severity, code, found, expected, repair, related, accepted } = visibleDiagnostic(diagnostic);
  const name = paint(
    colours[severity],
    `${accepted === undefined ? names[severity] : 'vastgelegde afwijking'} ${code}`,
  );
  const frame = codeFrame(options.texts.get(diagnostic.file) ?? '', diagnostic);
  const lines = [
    `${locationOf(options, diagnostic)} ${name}`,
    ...(frame === null ? [] : frame.split('\n')),
    `Gevonden: ${found}.`,
    `Verwacht: ${expected}.`,
    accepted === undefined ? `Oplossing: ${repair}` : `Blijft staan: ${accepted}`,
    ...(related ? [`Zie ook ${locationOf(options, related)}: ${related.message}.`] : []),
    ...(again.length > 0 ? [renderAgain(again)] : []),
  ];
  return lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n');
}

function renderAgain(again: readonly Place[]): string {
  const places = again.slice(0, mostPlaces).map(({ line, column }) => `${line}:${column}`);
  const rest = again.length > mostPlaces ? ' …' : '';
  return `Ook op regel ${places.join(', ')}${rest} (nog ${again.length} keer in dit bestand).`;
}

function locationOf(options: TerminalOptions, { file, line, column }: Place): string {
  return `${pathOf(options, file)}:${line}:${column}`;
}

function pathOf({ base }: TerminalOptions, file: string): string {
  return visible(base === '' ? file : `${base}/${file}`).replaceAll('\n', '␊');
}
