import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { base, chapter, textPath } from '../../src/check/examples/base.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { outlineOf } from '../../src/print/outline-of.ts';
import { smallList } from './small-list.ts';

const body = `Eerste alinea.

Tweede alinea:

- een punt;
- nog een punt.

### Zonder nummer

| A | B |
| - | - |
| x | y |`;

/** How the list is printed whose first chapter has that text. */
function printed({ herkomst = 'reconstructie', lijst = 'margenummers: true\n' }): string {
  return printHtml(
    smallList({
      'lijst.yaml': `${base['lijst.yaml'] ?? ''}nummeringTotNiveau: 1\n${lijst}`,
      [textPath]: chapter('Inleiding', body).replace('reconstructie', herkomst),
    }),
  );
}

/** The drawing that a block begins with; null for a block without. */
function numberAt(html: string, id: string): string | null {
  const block = html.split(`id="${id}"`)[1] ?? assert.fail(`There is no ${id}.`);
  const [, path = null] =
    /^[^>]*>(?:<t[dh][^>]*>)?<svg class="margin-number" aria-hidden="true"[^>]*><path d="([^"]*)"/u.exec(
      block,
    ) ?? [];
  return path;
}

describe('the number in the margin', () => {
  const html = printed({});

  test('is that of a paragraph, and the words that cite an item, a row or an unnumbered heading', () => {
    const found = ['1.a1', '1.a2', '1.o1', '1.o2', '1.1', '1.1.t1.r1'].map((id) => numberAt(html, id));
    const wanted = ['1', '2', 'onderdeel 1', 'onderdeel 2', '§ 1.1', 'rij 1'].map(
      (words) => outlineOf(words).path,
    );
    assert.deepEqual(found, wanted);
  });

  test('is left out beside text of a draft', () => {
    const draft = printed({ herkomst: 'ontwerp\nontwerpPagina: 3' });
    assert.deepEqual(
      [numberAt(draft, '1.a1'), numberAt(draft, '1.o1'), numberAt(draft, '1.1')],
      [null, null, null],
    );
    assert.notEqual(numberAt(draft, 'p1.a1'), null);
  });

  test('is there when the list asks for it, and the colophon says what it is for', () => {
    const without = printed({ lijst: '' });
    assert.doesNotMatch(without, /margin-number|In de marge staan/u);
    assert.match(html, /In de marge staan de nummers/u);
  });
});
