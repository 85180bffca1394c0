import { Scalar } from 'yaml';
import type { ParsedNode } from 'yaml';
import { columnOf, endOf, lineStart, startOf } from './yaml-nodes.ts';
import { commonEnd, commonStart } from './splice.ts';
import type { Splice } from './splice.ts';
import { writeScalar } from './write-value.ts';

const folds = /[ \t]*\n[ \t\n]*/y;

/**
 * The ways to write another value in the place of one, the one that touches the least first: whoever takes one looks
 * whether it says what is wanted.
 */
export function scalarSplices(text: string, node: ParsedNode, value: unknown, inFlow: boolean): Splice[] {
  const [from, to] = [startOf(node), endOf(text, node)];
  const { type, value: old } = node as Scalar;
  const indent = indentOf(text, node);
  const whole: Splice = { from, to, text: spaced(text, from, writeScalar(value, { inFlow, type, indent })) };
  if (typeof old !== 'string' || typeof value !== 'string' || !text.slice(from, to).includes('\n'))
    return [whole];
  const part = innerSplice(text.slice(from, to), old, value, isBlock(type));
  const quoted = { ...whole, text: writeScalar(value, { inFlow, type: Scalar.QUOTE_DOUBLE, indent }) };
  return [...(part ? [{ from: from + part.from, to: from + part.to, text: part.text }] : []), whole, quoted];
}

function isBlock(type: Scalar['type']): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}

/** A key without a value may have its colon directly before the place. */
function spaced(text: string, from: number, written: string): string {
  return /[:,-]/.test(text[from - 1] ?? '') ? ` ${written}` : written;
}

/** Spaces before the lines of a text of more than one; one level more than its key has, for one that gets more. */
function indentOf(text: string, node: ParsedNode): number {
  const [start, end] = [startOf(node), endOf(text, node)];
  const second = /\n( +)\S/.exec(text.slice(start, end))?.[1];
  if (second !== undefined) return second.length;
  const line = text.slice(lineStart(text, start), start);
  const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
  return Math.min(dashes.length, columnOf(text, start)) + 2;
}

/**
 * The splice within the lines of a text that touches only what differs; null where its words cannot be followed through
 * its lines.
 */
function innerSplice(source: string, old: string, value: string, block: boolean): Splice | null {
  const begin = block ? source.indexOf('\n') + 1 : /^["']/.test(source) ? 1 : 0;
  const places = placesOf(source, begin, old);
  if (places === null) return null;
  const before = commonStart(old, value);
  const after = commonEnd(old.slice(before), value.slice(before));
  const last = old.length - after;
  const from = places[before];
  // Behind the last sign that goes: a fold that stays is not to be touched.
  const to = last === before ? from : (places[last - 1] ?? 0) + 1;
  return from === undefined || to === undefined
    ? null
    : { from, to, text: value.slice(before, value.length - after) };
}

/** Where each sign of a text is among its lines, and where it ends; null where the two do not go together. */
function placesOf(source: string, begin: number, value: string): number[] | null {
  const places: number[] = [];
  let at = begin + (/^ */.exec(source.slice(begin))?.[0].length ?? 0);
  for (let index = 0; index < value.length;) {
    folds.lastIndex = at;
    const fold = folds.exec(source)?.[0];
    if (fold === undefined) {
      if (source[at] !== value[index]) return null;
      places.push(at);
      at += 1;
      index += 1;
      continue;
    }
    const read = /^(?: |\n+)/.exec(value.slice(index))?.[0];
    if (read === undefined) return null;
    places.push(...Array.from(read, () => at));
    at += fold.length;
    index += read.length;
  }
  return [...places, value.endsWith('\n') ? source.length : at];
}
