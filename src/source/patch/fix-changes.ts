import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Fix, WordsFix } from '../../diagnostics/fix.ts';
import type { Change, TextChange, ValuePath } from '../../diagnostics/patch.ts';
import { placesIn } from '../../diagnostics/places.ts';
import { readYamlOf } from './file-yaml.ts';
import type { YamlOfFile } from './file-yaml.ts';
import { plainText } from './splice.ts';
import { startOf } from './yaml-nodes.ts';
import type { YamlPair } from './yaml-nodes.ts';

/**
 * The changes that carry out a repair.
 *
 * @param raw - the file as it was when the repair was proposed
 * @returns null where what it is about is not found at its place
 */
export function changesOf(fix: Fix, { file, line, column }: Place, raw: string): Change[] | null {
  const text = plainText(raw);
  switch (fix.kind) {
    case 'words':
      return inWords([{ line, column, old: fix.old, new: fix.new }], text);
    case 'all':
      return inWords(fix.words, text);
    case 'spaces':
      return withSpaces(text, line);
    default:
      return inData(fix, { file, line, column }, text);
  }
}

function inWords(words: readonly WordsFix[], text: string): Change[] | null {
  const lines = text.split('\n');
  const changes = words.map(({ line, column, old, new: wanted }): TextChange | null => {
    const index = (lines[line - 1] ?? '').indexOf(old, column - 1);
    return index === -1 ? null : { kind: 'text', line, column: index + 1, old, new: wanted };
  });
  return changes.every((change) => change !== null) ? changes : null;
}

function withSpaces(text: string, first: number): Change[] {
  const lines = text.split('\n').slice(first - 1);
  const end = lines.findIndex((line) => !/^ *\t/.test(line));
  const tooFar = columnsTooFar(lines[0] ?? '', text.split('\n')[first - 2] ?? '');
  return lines.slice(0, end === -1 ? lines.length : end).map((line, index) => {
    const old = /^[ \t]*/.exec(line)?.[0] ?? '';
    const spaces = old.replaceAll('\t', '  ').slice(tooFar);
    return { kind: 'text', line: first + index, column: 1, old, new: spaces };
  });
}

/** How much less than its tabs say a key is to be indented: below one that has its value beside it, nothing stands deeper. */
function columnsTooFar(line: string, above: string): number {
  const [, own = '', name] = /^([ \t]*)([\p{L}_][\p{L}\w-]*:(?:\s|$))?/u.exec(line) ?? [];
  const [, before] = /^( *(?:- +)*)[\p{L}_][\p{L}\w-]*: +[^\s#|>&]/u.exec(above) ?? [];
  if (name === undefined || before === undefined) return 0;
  return Math.max(0, own.replaceAll('\t', '  ').length - before.length);
}

/** A value or a key of the data, with its path. */
interface Found {
  readonly path: ValuePath;
  readonly node: ParsedNode | null;
}

function inData(
  fix: Extract<Fix, { kind: 'value' | 'quotes' | 'key' }>,
  place: Place,
  text: string,
): Change[] | null {
  const yaml = readYamlOf(place.file, text);
  if (yaml === null) return null;
  for (const { path, node } of foundAt(text, yaml, place)) {
    if (fix.kind === 'key' && path.at(-1) === fix.old) return [{ kind: 'key', path, new: fix.new }];
    const value: unknown = node?.toJS(yaml.nodes.document);
    if (fix.kind === 'value' && isDeepStrictEqual(value, fix.old))
      return [{ kind: 'value', path, old: fix.old, new: fix.new }];
    if (fix.kind === 'quotes' && isScalar(node) && typeof value === 'number')
      return [{ kind: 'value', path, old: value, new: node.source }];
  }
  return null;
}

/**
 * The paths of what stands at a place of a file: of a list, its first item and the first key of that these are three, from
 * the outermost to the innermost.
 *
 * @param text - the plain text of the file
 */
export function pathsAt(text: string, place: Place): ValuePath[] {
  const yaml = readYamlOf(place.file, text);
  return yaml === null ? [] : foundAt(text, yaml, place).map(({ path }) => path);
}

function foundAt(text: string, { from, nodes }: YamlOfFile, place: Place): Found[] {
  const placeOf = placesIn(text);
  return [
    ...standingAt(nodes.contents, (offset) => {
      const { line, column } = placeOf(from + offset);
      return line === place.line && column === place.column;
    }),
  ];
}

/** What stands at a place, as a finding names it: by its key, or by itself in a list. */
function* standingAt(
  node: ParsedNode | null,
  isHere: (offset: number) => boolean,
  path: ValuePath = [],
): Generator<Found> {
  if (isMap(node))
    for (const { key, value } of node.items as YamlPair[]) {
      const own = [...path, isScalar(key) ? String(key.value) : ''];
      if (isHere(startOf(key))) yield { path: own, node: value };
      yield* standingAt(value, isHere, own);
    }
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) {
      if (isHere(startOf(item))) yield { path: [...path, index], node: item };
      yield* standingAt(item, isHere, [...path, index]);
    }
}
