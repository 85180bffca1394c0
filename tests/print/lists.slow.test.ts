import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { printSmall } from './print-small.ts';
import { listWithText } from './small-list.ts';
import type { SmallEdition } from './print-small.ts';
import { readTags } from './tags.ts';
import type { Tag } from './tags.ts';

const text = `Dit volgt het GWR.

1994. Instelling.
1998. Samenvoeging, met een zin die zo lang is dat hij op de volgende regel van de bladzijde verdergaat.
2002. Wet.

Dan:

9) negen
11) elf

En:

1. De minister:
   a. stelt vast:
      1°. het belang;
      3°. de termijn;
   c. deelt mee.
2. De dienst.

Verder:

z) laatste
aa) daarna

Slot:

123456789. Een lang nummer.
123456790. Nog een.`;

const markers = [
  ...['1994.', '1998.', '2002.', '9)', '11)', '1.', 'a.', '1°.', '3°.', 'c.', '2.', 'z)', 'aa)'],
  ...['123456789.', '123456790.'],
];

describe('lists in the PDF', () => {
  let edition: SmallEdition;
  before(async () => {
    edition = await printSmall(listWithText(text));
  });

  test('have the numbers and letters that were typed, as labels in the tags', async () => {
    const labels: string[] = [];
    const walk = (tag: Tag): void => {
      if (tag.type === 'Lbl') labels.push(wordsOf(tag).trim());
      for (const child of tag.children) if ('type' in child) walk(child);
    };
    walk((await readTags(edition.pdf)).root);
    assert.deepEqual(
      labels.filter((label) => /^[\da-z]/.test(label)),
      markers,
    );
  });

  test('say in the tags whether they have numbers or letters', async () => {
    // The registers of regulations and sources have no marks.
    const found = await numberings(edition.pdf);
    assert.deepEqual([found.get('Decimal'), found.get('LowerAlpha'), found.get('none')], [5, 2, 2]);
  });

  test('stay in the column, a wide number too, and go on below their words', () => {
    const runs = edition.read.pages.flatMap((page) => page.runs);
    const margin = Math.min(...runs.filter((run) => run.text.startsWith('Dit volgt')).map((run) => run.x));
    for (const wide of ['1994.', '123456789.']) {
      const run = runs.find((one) => one.text.startsWith(wide));
      assert.ok(run && run.x >= margin, `${wide} at ${String(run?.x)}, margin ${String(margin)}`);
    }
    const first = runs.find((run) => run.text.startsWith('Samenvoeging'));
    const next = runs[runs.indexOf(first ?? assert.fail('no item')) + 1];
    assert.ok(next && Math.abs(next.x - (first?.x ?? 0)) < 1, `${String(next?.x)} below ${String(first?.x)}`);
  });
});

function wordsOf(tag: Tag): string {
  return tag.children
    .map((child) => ('type' in child ? wordsOf(child) : 'words' in child ? child.words : ''))
    .join('');
}

/** How many lists say what they are numbered with; the contents and the notes are none. */
async function numberings(bytes: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const found = new Map<string, number>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('S'))?.toString() !== '/L') continue;
    const attributes = document.context.lookup(object.get(PDFName.of('A')));
    const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
    const named = all
      .map((one) => document.context.lookup(one))
      .flatMap((one) => (one instanceof PDFDict ? (one.get(PDFName.of('ListNumbering')) ?? []) : []));
    const kind = named[0]?.toString().slice(1) ?? 'none';
    found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  return found;
}
