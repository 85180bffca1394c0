import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { mention } from '../../src/markdown/html/page-reference.ts';
import { toHtmlText } from '../../src/markdown/html/render.ts';
import { fillPart } from '../../src/print/chromium/fill.ts';
import { mentionsIn, placeMentions } from '../../src/print/html/mentions.ts';
import { pageOf } from '../../src/print/html/page-of.ts';
import { passOf } from '../../src/print/printed-pages.ts';
import type { Pass } from '../../src/print/printed-pages.ts';

function reference(id: string): Element[] {
  return [h('a', { href: `#${id}` }, ['Tabel 1', mention(id, [' (p. ', pageOf(id)])]), mention(id, [')'])];
}

const body = [
  h('p', { id: '1.a1' }, [...reference('t1'), ' en ', ...reference('elders'), ' en ', ...reference('1.a2')]),
  h('p', { id: '1.a2' }, [h('sup', { id: 'v1' }, [h('a', ['1', mention('n1', [', p. ', pageOf('n1')])])])]),
];
const places = placeMentions(body, new Set(['t1', '1.a2', 'n1']));
const html = toHtmlText(body);

function printed(pages: Readonly<Record<string, number>>): Pass {
  return passOf([{ total: 9, pages: new Map(Object.entries(pages)) }]);
}

describe('mentions of a page', () => {
  test('have a place in their own block, or at the mark of their note, where what they mention is printed along', () => {
    assert.deepEqual(places, ['vermelding.1.a1.1', 'vermelding.1.a1.2', 'v1']);
    assert.deepEqual(mentionsIn(html), [
      { at: 'vermelding.1.a1.1', of: 't1' },
      { at: 'vermelding.1.a1.2', of: '1.a2' },
      { at: 'v1', of: 'n1' },
    ]);
  });

  test('are left out on the page that they mention', () => {
    const pages = printed({ 'vermelding.1.a1.1': 4, t1: 4, 'vermelding.1.a1.2': 4, '1.a2': 5, v1: 5, n1: 5 });
    assert.deepEqual(fillPart(html, pages, 0, null).leftOut, ['vermelding.1.a1.1', 'v1']);
  });

  test('that were put back are not left out again, so that pages settle', () => {
    const first = fillPart(html, printed({ v1: 5, n1: 5 }), 0, null);
    const second = fillPart(html, printed({ v1: 5, n1: 6 }), 0, first);
    const third = fillPart(html, printed({ v1: 5, n1: 5 }), 0, second);
    assert.deepEqual(
      [first, second, third].map(({ leftOut }) => leftOut),
      [['v1'], [], []],
    );
  });

  test('are nowhere where the print does not say where they stand', () => {
    assert.deepEqual(fillPart(html, printed({}), 0, null).leftOut, []);
  });
});
