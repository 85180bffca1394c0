import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { ValuePath } from '../../../src/diagnostics/patch.ts';
import { frontMatterIn } from '../../../src/source/front-matter.ts';
import { applyChange } from '../../../src/source/patch/apply.ts';
import { readContent } from '../../../src/source/read.ts';
import { shippedFolder } from '../../shipped-list.ts';

interface Leaf {
  readonly path: ValuePath;
  readonly value: unknown;
}

/** Every value that is no list and no group. */
function leavesOf(value: unknown, path: ValuePath = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

/** Something else of the same kind, so that it is written in the same way: longer, or other within. */
function another(value: unknown, isWithin: boolean): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  const middle = Math.floor(text.length / 2);
  return isWithin ? `${text.slice(0, middle)}–${text.slice(middle)}` : `${text}x`;
}

function change(file: string, raw: string, path: ValuePath, old: unknown, wanted: unknown): string {
  const applied = applyChange(file, raw, { kind: 'value', path, old, new: wanted });
  assert.ok('raw' in applied, `${file} ${path.join('.')}: ${'refused' in applied ? applied.refused : ''}`);
  return applied.raw;
}

function dataOf(file: string, raw: string): unknown {
  const range = file.endsWith('.md') ? frontMatterIn(raw) : { from: 0, to: raw.length };
  return range && parse(raw.slice(range.from, range.to));
}

function linesThatDiffer(one: string, other: string): number {
  const lines = one.split('\n');
  return other.split('\n').filter((line, index) => line !== lines[index]).length;
}

/** A text, or each record or key of a long file of YAML: a change reads all that there is, and so would take long. */
function piecesOf(file: string, raw: string): string[] {
  return file.endsWith('.md') ? [raw] : raw.split(/^(?=- |\w)/m);
}

test('every value of the shipped list, changed and changed back, leaves every byte as it was', async () => {
  let count = 0;
  for (const { path: file, bytes } of await readContent(shippedFolder)) {
    if (!/\.(?:md|yaml)$/.test(file)) continue;
    for (const raw of piecesOf(file, new TextDecoder().decode(bytes)))
      for (const { path, value } of leavesOf(dataOf(file, raw))) {
        const wanted = another(value, (count += 1) % 2 === 0);
        const where = `${file} ${path.join('.')}`;
        const changed = change(file, raw, path, value, wanted);
        assert.ok(linesThatDiffer(raw, changed) === 1, `${where}: one line differs`);
        assert.ok(change(file, changed, path, wanted, value) === raw, `${where}: the bytes are as they were`);
      }
  }
  assert.ok(count > 3000, String(count));
});

test('a key of the shipped list can be taken out and put back, and nothing else changes', async () => {
  const texts = (await readContent(shippedFolder)).filter(({ path }) => path.endsWith('.md'));
  for (const { path: file, bytes } of texts.filter((_, index) => index % 4 === 0)) {
    const raw = new TextDecoder().decode(bytes);
    const data = dataOf(file, raw) as Readonly<Record<string, unknown>>;
    for (const [key, value] of Object.entries(data)) {
      if (Object.keys(data).length === 1) continue;
      const without = change(file, raw, [key], value, undefined);
      const others = Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
      assert.deepEqual(dataOf(file, without), others, `${file} ${key}`);
      assert.deepEqual(dataOf(file, change(file, without, [key], undefined, value)), data, `${file} ${key}`);
      for (const line of without.split('\n')) assert.ok(raw.includes(line), `${file} ${key}: ${line}`);
    }
  }
});
