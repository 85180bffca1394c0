import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sheet, sheetCss } from '../../src/print/sheet.ts';
import type { Sheet } from '../../src/print/sheet.ts';
import { printSmall } from './print-small.ts';
import { listWithText } from './small-list.ts';

const folder = join(import.meta.dirname, '../../src/print/styles');

/** The custom properties that are lengths in millimetres. */
function lengths(css: string): Map<string, number> {
  return new Map(
    [...css.matchAll(/(--[a-z-]+): ([\d.]+)mm;/gu)].map(([, name = '', value]) => [name, Number(value)]),
  );
}

describe('the size of the page', () => {
  test('stands in no stylesheet, nor does what follows from it', async () => {
    const derived = [...lengths(sheetCss()).values()];
    for (const name of await readdir(folder)) {
      const css = await readFile(join(folder, name), 'utf8');
      assert.doesNotMatch(css, /\b(?:block-)?size: ?(?:A\d|letter|\d+mm \d+mm)/iu, name);
      const millimetres = [...css.matchAll(/([\d.]+)mm\b/gu)].map(([, value]) => Number(value));
      assert.deepEqual(
        millimetres.filter((value) => derived.includes(value)),
        [],
        name,
      );
    }
  });

  test('is what is printed', async () => {
    const { read } = await printSmall(listWithText('Kort.'));
    const [page] = read.pages;
    const inPoints = ({ width, height }: Sheet['paper']): number[] =>
      [width, height].map((length) => Math.round((length / 25.4) * 72));
    assert.deepEqual([page?.width ?? 0, page?.height ?? 0].map(Math.round), inPoints(sheet.paper));
  });

  test('changes all that follows from it', () => {
    const narrower: Sheet = {
      ...sheet,
      paper: { width: sheet.paper.width - 20, height: sheet.paper.height },
    };
    const before = lengths(sheetCss());
    const after = lengths(sheetCss(narrower));
    const changed = [...before].filter(
      ([name, value]) => Math.abs((after.get(name) ?? Infinity) - (value - 20)) < 0.001,
    );
    assert.deepEqual(
      changed.map(([name]) => name),
      ['--landscape-picture', '--wide-area', '--wide-column', '--cover-area'],
    );
    assert.ok(sheetCss(narrower).includes(`size: ${String(sheet.paper.width - 20)}mm`));
  });
});
