import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { Document, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { ValuePath } from '../../diagnostics/patch.ts';
import { hasForeign } from '../yaml-errors.ts';
import { pairUnder, repeatedKeys } from '../yaml-keys.ts';

export type YamlPair = Pair<ParsedNode, ParsedNode | null>;

/** A value of a text of YAML, with what it stands in. */
export interface YamlPlace {
  readonly node: ParsedNode | null;
  /** The key and value it is of, in a group. */
  readonly pair: YamlPair | null;
  readonly parent: YAMLMap.Parsed | YAMLSeq.Parsed | null;
  /** Whether it stands between `[` and `]` or `{` and `}`. */
  readonly inFlow: boolean;
}

export interface ReadYaml {
  readonly contents: ParsedNode | null;
  readonly value: unknown;
  readonly document: Document.Parsed;
}

/** The nodes of a text of YAML; null where it is wrong, or where signs give values another meaning than their words. */
export function readNodes(text: string): ReadYaml | null {
  if (hasForeign(text)) return null;
  const document = parseDocument(text, {
    prettyErrors: false,
    version: '1.2',
    logLevel: 'error',
    uniqueKeys: false,
  });
  const { contents, errors, warnings } = document;
  if (errors.length > 0 || warnings.length > 0 || repeatedKeys(contents).length > 0) return null;
  return { contents, document, value: document.toJS() as unknown };
}

/** The value at a path; null where there is none. */
export function placeAt(contents: ParsedNode | null, path: ValuePath): YamlPlace | null {
  let place: YamlPlace = { node: contents, pair: null, parent: null, inFlow: false };
  for (const key of path) {
    const next = childOf(place, key);
    if (next === null) return null;
    place = next;
  }
  return place;
}

function childOf({ node, inFlow }: YamlPlace, key: string | number): YamlPlace | null {
  if (isMap(node)) {
    const pair = pairUnder(node, key) as YamlPair | undefined;
    return pair ? { node: pair.value, pair, parent: node, inFlow: inFlow || node.flow === true } : null;
  }
  if (!isSeq(node)) return null;
  const item = node.items[Number(key)];
  return item === undefined || isPair(item)
    ? null
    : { node: item, pair: null, parent: node, inFlow: inFlow || node.flow === true };
}

/** Where a value begins; that of a key without a value, behind the key. */
export function startOf(node: ParsedNode): number {
  return node.range[0];
}

/** Where a value ends; what is below it and a comment behind it are not of it. */
export function endOf(text: string, node: ParsedNode): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1) as ParsedNode | YamlPair | undefined;
    if (last !== undefined) return isPair(last) ? endOf(text, last.value ?? last.key) : endOf(text, last);
  }
  const [start, end] = node.range;
  if (!isScalar(node) || (node.type !== Scalar.BLOCK_FOLDED && node.type !== Scalar.BLOCK_LITERAL))
    return end;
  // The line end of the last line of a block is read with it, and the empty lines below it.
  return start + text.slice(start, end).trimEnd().length;
}

/** Where the next line begins, or the text ends. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Where the line of a place ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** Where the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  return text.slice(0, offset).lastIndexOf('\n') + 1;
}

/** How many signs stand before a place on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
