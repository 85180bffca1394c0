import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { repeatContent } from '../../scripts/bench/repeat-content.ts';
import { check } from '../../src/check/check.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';
import { shippedFolder } from '../shipped-list.ts';

const files = await readContent(shippedFolder);

/** How often each kind of block is there. */
function kinds({ document }: Loaded): Map<string, number> {
  const grouped = Map.groupBy(document.blokken, ({ kind }) => kind);
  return new Map([...grouped].map(([kind, blocks]) => [kind, blocks.length]));
}

describe('a repeated list', () => {
  const once = load(files);
  const thrice = load(repeatContent(files, 3));

  test('has nothing in it that the check calls an error or warns about', () => {
    for (const loaded of [thrice, load(repeatContent(files, 3, 'categories'))]) {
      const spoken = check(loaded).filter(({ severity }) => severity !== 'info');
      assert.deepEqual(spoken, []);
    }
  });

  test('has every category, appraisal, figure and note three times, and the registers once', () => {
    const [one, three] = [kinds(once), kinds(thrice)];
    for (const kind of ['category', 'valuation', 'figure', 'note']) {
      assert.ok(Number(one.get(kind)) > 0, kind);
      assert.equal(three.get(kind), 3 * Number(one.get(kind)), kind);
    }
    assert.equal(three.get('entry'), one.get('entry'));
  });

  test('refers in a copy to that copy', () => {
    const { path } = files.find((file) => file.path.startsWith('categorieen/1.1-')) ?? assert.fail();
    const number = Math.max(
      ...files.flatMap((file) => Number(/^categorieen\/(\d+)/.exec(file.path)?.[1] ?? 0)),
    );
    const wanted = path.replace(/\/1(.*)\.md$/, `/${String(number + 1)}$1-2.md`);
    const { bytes } = repeatContent(files, 2).find((file) => file.path === wanted) ?? assert.fail(wanted);
    const text = new TextDecoder().decode(bytes);
    assert.match(text, new RegExp(`^nummer: "${String(number + 1)}\\.1"$`, 'm'));
    assert.match(text, /^proces: .+-2$/m);
    assert.match(text, new RegExp(`\\(#categorie-${String(number + 1)}\\.`));
  });

  test('is the list itself when it stands there once', () => {
    assert.deepEqual(repeatContent(files, 1), files);
  });
});
