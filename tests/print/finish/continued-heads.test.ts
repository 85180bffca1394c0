import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element } from '../../../src/pdf/structure.ts';
import type { MarkedContent } from '../../../src/pdf/structure.ts';
import { takeContinuedHeads } from '../../../src/print/finish/structure-tables.ts';
import { continuedLanguage } from '../../../src/print/html/record.ts';

const mark = (page: number, mcid: number): MarkedContent => ({ kind: 'marked-content', page, mcid });

test('the head of what goes on is seen on the pages after its first, and heard on none', () => {
  const [first, second, third] = [mark(3, 1), mark(4, 0), mark(5, 0)];
  const head = element('TH', [first, second, third]);
  head.lang = continuedLanguage;
  const value = element('TD', [mark(3, 2)]);
  const label = element('TH', [mark(3, 3)]);
  value.headers = [head, label];
  const row = element('TR', [label, value]);
  const table = element('Table', [element('TR', [head]), row]);
  const { unseen, again } = takeContinuedHeads(element('Document', [table]));
  assert.deepEqual([...unseen], [first]);
  assert.deepEqual([...again], [second, third]);
  assert.deepEqual(table.children, [row]);
  assert.deepEqual(value.headers, [label]);
});
