import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { dutch } from '../../src/i18n/translate.ts';
import { groupedRowsIn, nameGroupsAgain } from '../../src/print/html/going-on.ts';

function group(name: string, ...ids: string[]): Element {
  return h('tbody', [h('tr', [h('th', name)]), ...ids.map((id) => h('tr', { id }, [h('td', id)]))]);
}

test('a group says what it is called where it goes on, and which rows may be the first there', () => {
  const table = h('table', [h('thead', [h('tr')]), group('Proces 1: Sturing', 'a', 'b'), group('Rest', 'c')]);
  nameGroupsAgain(table, dutch);
  const said = table.children.map((child) => (child.type === 'element' ? child.properties : {}));
  assert.deepEqual(said, [
    {},
    { dataGoesOn: 'Proces 1: Sturing (vervolg)', dataRows: 'a b' },
    { dataGoesOn: 'Rest (vervolg)', dataRows: 'c' },
  ]);
});

test('the rows of all groups are asked for', () => {
  const html = '<tbody data-rows="a b"></tbody><tbody data-rows="c"></tbody>';
  assert.deepEqual(groupedRowsIn(html), ['a', 'b', 'c']);
});
