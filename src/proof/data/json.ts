import type { Fault } from '../fault.ts';
import { alignByKey } from './align.ts';
import { dataFault, isRecord, ownerOf } from './compared.ts';
import type { Comparison, Owner } from './compared.ts';

/** Where nodes stood in the Markdown: no part of the text. */
const places: ReadonlySet<string> = new Set(['position']);

/** What has been found so far; the Document has a hundred thousand leaves, so they share one. */
interface Found {
  readonly file: string;
  readonly faults: Fault[];
  values: number;
}

/**
 * Compares a value that was read from JSON with that of the Document, down to its leaves.
 *
 * @param file - path below `/data/`
 * @param expected - as the Document has it
 * @param found - as the file has it
 * @param owner - the record that it is part of
 */
export function compareJson(
  file: string,
  expected: unknown,
  found: unknown,
  owner: Owner | null = null,
): Comparison {
  const all: Found = { file, faults: [], values: 0 };
  compare(expected, found, owner, all);
  return all;
}

function compare(expected: unknown, found: unknown, owner: Owner | null, all: Found): void {
  if (Array.isArray(expected) && Array.isArray(found)) {
    compareLists(expected, found, owner, all);
    return;
  }
  if (isRecord(expected) && isRecord(found)) {
    const near = ownerOf(expected) ?? owner;
    for (const key of Object.keys(expected))
      if (!places.has(key)) compare(expected[key], found[key], near, all);
    for (const key of Object.keys(found))
      if (!(key in expected) && !places.has(key)) compare(undefined, found[key], near, all);
    return;
  }
  all.values += 1;
  if (!Object.is(expected, found))
    all.faults.push(dataFault('BW16', all.file, ownerOf(expected) ?? owner, shown(found), shown(expected)));
}

function compareLists(
  expected: readonly unknown[],
  found: readonly unknown[],
  owner: Owner | null,
  all: Found,
): void {
  const wanted = expected.flatMap((one) => ownerOf(one) ?? []);
  if (expected.length === 0 || wanted.length < expected.length) {
    const longest = Math.max(expected.length, found.length);
    for (let index = 0; index < longest; index += 1) compare(expected[index], found[index], owner, all);
    return;
  }
  const { pairs, faults } = alignByKey(
    all.file,
    wanted.map((one) => ({ key: one.id, owner: one })),
    found.map((one) => ownerOf(one)?.id ?? shown(one)),
  );
  all.faults.push(...faults);
  for (const [a, b] of pairs) compare(expected[a], found[b], owner, all);
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
