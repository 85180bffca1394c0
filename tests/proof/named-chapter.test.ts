import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, chapter } from '../../src/check/examples/base.ts';
import { namedChapter } from '../../src/proof/pdf/named-chapter.ts';
import { listOf } from '../document/list.ts';

/** The chapter that the proof expects in the heads of pages 1 to 9. */
function heads(kopregel: string): string[] {
  const { document } = listOf({
    'lijst.yaml': `${base['lijst.yaml'] ?? ''}kopregel: ${kopregel}\n`,
    'hoofdstukken/1-toelichting/2-opzet.md': chapter('Opzet', 'Tekst.'),
  });
  const [first, second] = document.delen.map(({ id }) => id);
  const pages = { [first ?? '']: 3, '1': 4, '2': 5, [second ?? '']: 7, p1: 8 };
  const titleOn = namedChapter(document, { total: 9, key: '', pages }, 9);
  return Array.from({ length: 9 }, (_, index) => titleOn(index + 1));
}

test('a head names the chapter of its page, and none before, between and after chapters', () => {
  const expected = ['', '', '', '1Inleiding', '2Opzet', '2Opzet', '', 'Proces1:Sturing', ''];
  assert.deepEqual(heads('hoofdstuk'), expected);
});

test('a head that is the same everywhere names no chapter', () => {
  assert.deepEqual(new Set(heads('vast')), new Set(['']));
});
