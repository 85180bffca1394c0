import type { YAMLError } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { WordsFix } from '../diagnostics/fix.ts';
import type { SourceFinding } from './findings.ts';
import { nextKey } from './yaml-brackets.ts';
import { yamlTokens } from './yaml-tokens.ts';

/** Something wrong with YAML, as the library reports it. */
export type YamlFault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** White space that YAML does not know, and what shows nothing at all: typed where a space belongs. */
const oddSpace = '[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff]';

/** Such a sign before the first word of a line, behind its dash, or behind the colon of its key. */
const misplaced = new RegExp(
  `(?<=^[ -]*)(?:${oddSpace} *)+|(?<=^ *(?:- +)*[\\p{L}_][\\p{L}\\w-]*:) *(?:${oddSpace} *)+`,
  'gmu',
);

/** The key at the beginning of a line, with what stands before and behind it. */
const keyLine = /^(?<before> *(?:- +)*)(?<key>[\p{L}_][\p{L}\w-]*):(?<rest>.*)$/u;

/** Faults by which the library tells of keys that do not begin below each other, or miss a space. */
const misaligned: ReadonlySet<YamlFault['code']> = new Set<YamlFault['code']>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/**
 * What an editor did that made YAML unreadable, where that can be told: a parser tells where it got stuck, which may be
 * lines further on and for another reason.
 *
 * @param place - place in the file of an offset in the YAML
 * @returns null where no more is known than the parser says
 */
export function diagnose(
  { code, message, pos: [offset] }: YamlFault,
  text: string,
  place: (offset: number) => Place,
): SourceFinding | null {
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing'))
    return openQuote(message.includes('"') ? '"' : "'", text, place);
  if (!misaligned.has(code)) return null;
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ from }) => from <= offset);
  return (
    oddSpaces(text, lines[at]?.to ?? text.length, place) ??
    missingSpace(lines[at], place) ??
    indentation(lines, at, offset, place)
  );
}

/** A key at the beginning of a line, within what stands between quotes. */
const keyWithin = /\n *(?:- +)*[\p{L}_][\p{L}\w-]*:(?:\s|$)/u;

/** A quote that is not closed ends where the text does, or takes the next one for its end: then it has a key in it. */
function openQuote(quote: string, text: string, place: (offset: number) => Place): SourceFinding | null {
  const quoted = yamlTokens(text).filter(({ source }) => source.startsWith(quote));
  const isOpen = (source: string): boolean => source.length < 2 || !source.endsWith(quote);
  const opened = quoted.find(({ source }) => isOpen(source) || keyWithin.test(source)) ?? quoted.at(-1);
  if (!opened) return null;
  const end = text.indexOf('\n', opened.offset);
  const value = text.slice(opened.offset, end === -1 ? text.length : end).trimEnd();
  // With one quote on its line, and a key on the next, the text can only have ended there.
  const isCertain = value.split(quote).length === 2 && end !== -1 && nextKey.test(text.slice(end + 1));
  return {
    kind: 'yaml-unreadable',
    place: place(opened.offset),
    why: 'open-quote',
    ...(isCertain && !/ #|[\]}]$|,/.test(value) && { value }),
  };
}

function oddSpaces(text: string, until: number, place: (offset: number) => Place): SourceFinding | null {
  const found = [...text.matchAll(misplaced)];
  const last = found.findLast(({ index }) => index < until);
  if (last === undefined) return null;
  const words = found.map(({ 0: old, index }): WordsFix => {
    const { line, column } = place(index);
    const inside = text.lastIndexOf('\n', index - 1) + 1 === index;
    // In the place of an indentation each sign counts; elsewhere one space divides.
    return { line, column, old, new: inside ? ' '.repeat(old.length) : ' ' };
  });
  const sign = last[0].replace(/^ +/, '');
  const code = new RegExp(oddSpace, 'u').exec(last[0])?.[0].codePointAt(0) ?? 0;
  return { kind: 'yaml-space-odd', place: place(last.index + last[0].length - sign.length), code, words };
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Its key and the column of that, counted from 1. */
  readonly key?: { readonly name: string; readonly column: number; readonly rest: string };
}

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    const { before, key: name, rest } = keyLine.exec(line)?.groups ?? {};
    const known = before !== undefined && name !== undefined && rest !== undefined;
    return {
      from: start,
      to: start + line.length,
      text: line,
      ...(known && { key: { name, column: before.length + 1, rest } }),
    };
  });
}

/** `titel:Werkoverleg`. */
function missingSpace(line: Line | undefined, place: (offset: number) => Place): SourceFinding | null {
  if (!line?.key || !/^[^\s:/]/.test(line.key.rest)) return null;
  const { name, column } = line.key;
  return { kind: 'yaml-space-missing', place: place(line.from + column - 1), key: name };
}

function indentation(
  lines: readonly Line[],
  at: number,
  offset: number,
  place: (offset: number) => Place,
): SourceFinding | null {
  const stuck = lines[at];
  if (stuck === undefined) return null;
  const inValue = /\S/.test(stuck.text.slice(0, offset - stuck.from).replace(/^ *(?:- +)*/, ''));
  // Within a line the library stops at a value that goes on below it, deeper than its key.
  if (inValue && / : |: .*: /.test(stuck.text)) return null;
  const index = lines.findIndex(
    ({ text }, other) => other >= at + (inValue ? 1 : 0) && /^ *[^\s#]/.test(text),
  );
  const here = lines[index];
  if (!here?.key) return null;
  const { name, column } = here.key;
  const above = lines.slice(0, index).flatMap((line) => (line.key ? [{ from: line.from, ...line.key }] : []));
  const nearest = Math.min(...above.map((one) => Math.abs(one.column - column)));
  const other = above.findLast((one) => Math.abs(one.column - column) === nearest);
  if (other === undefined || nearest === 0) return null;
  const { line } = place(other.from);
  return {
    kind: 'yaml-indentation',
    place: place(here.from + column - 1),
    key: name,
    column,
    above: { key: other.name, column: other.column, line },
  };
}
