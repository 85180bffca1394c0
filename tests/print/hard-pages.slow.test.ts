import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { base } from '../../src/check/examples/base.ts';
import { sheet } from '../../src/print/sheet.ts';
import { listOfKind } from '../kind-list.ts';
import { printSmall } from './print-small.ts';
import { listWithText } from './small-list.ts';
import type { SmallEdition } from './print-small.ts';
import type { Run } from './pdf.ts';

const millimetre = 72 / 25.4;
const left = (sheet.margins.text.left + sheet.hang) * millimetre;
const column = Number.parseFloat(sheet.column) * 9;
const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect width="16" height="16"/></svg>';
const long = 'Handelingen waarmee de dienst die nu wordt bedoeld de zaak in hoofdlijnen voor is. '.repeat(3);

const body = `Voor het beeld.

![Een stip](stip.svg "Een stip")

## Een langere titel die in de inhoud niet op een regel past en verdergaat

:::tabel[Rijen]
| Naam | Uitleg |
|---|---|
| Kort | Een rij. |
| Lang | Begin ${'van een rij die bladzijden lang is. '.repeat(150)} |
:::

### Eerste

${'### Volgende\n\n'.repeat(9)}

Slot.`;

let edition: SmallEdition;

function place(words: RegExp, from = 0): Run & { readonly page: number } {
  for (const { number, runs } of edition.read.pages.slice(from)) {
    const run = runs.find(({ text }) => words.test(text));
    if (run) return { ...run, page: number };
  }
  assert.fail(`${String(words)} is not printed.`);
}

before(async () => {
  edition = await printSmall(
    listWithText(body, {
      'hoofdstukken/1-toelichting/stip.svg': dot,
      'lijst.yaml': (base['lijst.yaml'] ?? '').replace('Handelingen waarmee beleid wordt bepaald.', long),
    }),
  );
});

describe('the pages of a list', () => {
  test('have tables as wide as the text, however small their letters are', () => {
    const { page } = place(/^Handelingen waarmee/u);
    const ends =
      edition.read.pages[page - 1]?.runs.filter(({ size }) => size < 8).map(({ end }) => end) ?? [];
    assert.ok(Math.max(...ends) > left + column - 30, String(Math.max(...ends)));
    assert.ok(Math.max(...ends) <= left + column + 1);
  });

  test('break no word of the concordance, however long the names in it are', async () => {
    const { read } = await printSmall(listOfKind('handelingen'));
    const words = new Set(read.pages.flatMap(({ runs }) => runs.map(({ text }) => text.trim())));
    for (const whole of ['nummer', 'waardering', 'gesplitst']) assert.ok(words.has(whole), whole);
  });

  test('have a picture no larger than it is, flush with the text', () => {
    const before = place(/^Voor het beeld/u);
    const caption = place(/^Figuur 1/u, before.page - 1);
    assert.ok(before.y - caption.y < 50, String(before.y - caption.y));
    assert.ok(Math.abs(caption.x - before.x) < 1);
  });

  test('leave no hole where a row of several pages begins', () => {
    assert.equal(place(/^Begin van een rij/u).page, place(/^Een rij\.$/u).page);
  });

  test('leave as much white above the first chapter of a deel as above any other heading', () => {
    const opening = place(/^Wat hieraan voorafging/u);
    const heading = edition.read.pages[opening.page - 1]?.runs.find(({ text }) => text.includes('Inleiding'));
    assert.ok(heading && opening.y - heading.y > 3 * 13, JSON.stringify(heading));
  });

  test('lead a title of two lines to its page from its last word on', () => {
    const { page } = place(/^Een langere titel/u);
    const runs = edition.read.pages[page - 1]?.runs ?? [];
    const last = runs.find(({ text }) => text.includes('verdergaat'));
    assert.ok(last);
    const dots = runs.filter(
      ({ y, text, x }) => Math.abs(y - last.y) < 1 && /^[. ]+$/u.test(text) && x >= last.end - 1,
    );
    assert.ok(
      dots.some(({ text }) => text.length > 20),
      JSON.stringify(dots),
    );
  });
});
