import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chapter, textPath } from '../../src/check/examples/base.ts';
import { compareEditions } from '../../src/compare/compare.ts';
import { createBlockNames } from '../../src/document/block-names.ts';
import type { Document } from '../../src/document/document.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { between } from '../../src/editions/between.ts';
import { editionsOf, idsIn, intro, said, text } from './passages.ts';
import type { Texts } from './passages.ts';

/** What three editions of the first chapter are, by the letters of their passages. */
function three(...letters: readonly [string, string, string]): string[] {
  return editionsOf(...letters.map(intro)).map((one) => idsIn(one));
}

describe('over three editions a passage keeps its id when', () => {
  test('one is put in before it, in the middle or behind it', () => {
    assert.deepEqual(three('ABC', 'DABC', 'DAEBCF'), [
      'A:a1 B:a2 C:a3',
      'D:a0-1 A:a1 B:a2 C:a3',
      'D:a0-1 A:a1 E:a1-1 B:a2 C:a3 F:a4',
    ]);
  });

  test('others come between what was put in and what was there', () => {
    assert.deepEqual(three('AB', 'ACB', 'ADCEB').slice(1), [
      'A:a1 C:a1-1 B:a2',
      'A:a1 D:a1-0-1 C:a1-1 E:a1-2 B:a2',
    ]);
  });

  test('two are swapped, and the comparison says which was moved', () => {
    const editions = editionsOf(intro('ABCD'), intro('ACBD'), intro('ACEBD'));
    assert.deepEqual(
      editions.map((one) => idsIn(one)),
      ['A:a1 B:a2 C:a3 D:a4', 'A:a1 C:a3 B:a2 D:a4', 'A:a1 C:a3 E:a3-1 B:a2 D:a4'],
    );
    const [first, second] = editions;
    assert(first && second);
    const changes = compareEditions(first, second).filter(({ after }) => after[0]?.startsWith('1.') === true);
    assert.deepEqual(
      changes.map(({ fates, name }) => [fates, name]),
      [[['verplaatst'], 'Hoofdstuk 1, alinea 2 → Hoofdstuk 1, alinea 3']],
    );
  });

  test('another is taken out, whose id nothing gets again, not even itself', () => {
    assert.deepEqual(three('ABC', 'AC', 'ADC')[2], 'A:a1 D:a1-1 C:a3');
    assert.deepEqual(three('ABC', 'AB', 'ABD')[2], 'A:a1 B:a2 D:a4');
    assert.deepEqual(three('ABC', 'AC', 'ABC')[2], 'A:a1 B:a1-1 C:a3');
  });

  test('it is split or merged: the first part has it', () => {
    const whole = `${said.B ?? ''} ${said.C ?? ''}`;
    const joined = { [textPath]: chapter('Inleiding', `${said.A ?? ''}\n\n${whole}\n\n${said.D ?? ''}`) };
    assert.deepEqual(
      editionsOf(joined, intro('ABCD'), joined).map((one) => idsIn(one)),
      ['A:a1 BC:a2 D:a3', 'A:a1 B:a2 C:a2-1 D:a3', 'A:a1 BC:a2 D:a3'],
    );
  });

  test('its words change', () => {
    const changed = text('DABC').replace('dan kasten kunnen dragen', 'dan kasten kunnen houden');
    const [, second] = editionsOf(intro('ABC'), { [textPath]: chapter('Inleiding', changed) });
    assert(second);
    assert.equal(idsIn(second), 'D:a0-1 A:a1 B:a2 C:a3');
  });

  test('it is an item, or stands in a category or a term', () => {
    const list = (letters: string): Texts => ({
      [textPath]: chapter(
        'Inleiding',
        letters
          .split('')
          .map((letter) => `- ${said[letter] ?? ''}`)
          .join('\n'),
      ),
      'begrippen/gwr.md': `---\nterm: gwr\n---\n\n${text(letters)}\n`,
    });
    const [, second, third] = editionsOf(list('AB'), list('CAB'), list('CADB'));
    assert(second && third);
    assert.equal(idsIn(second), 'C:o0-1 A:o1 B:o2');
    assert.equal(idsIn(third), 'C:o0-1 A:o1 D:o1-1 B:o2');
    assert.deepEqual(
      third.blokken.filter(({ id }) => id.startsWith('begrip-gwr.')).map(({ id }) => id),
      ['begrip-gwr.a0-1', 'begrip-gwr.a1', 'begrip-gwr.a1-1', 'begrip-gwr.a2'],
    );
  });
});

describe('tables and their rows', () => {
  const table = (...rows: readonly string[]): string =>
    `| soort | meter |\n| --- | --- |\n${rows.map((row) => `| ${row} | 12 |`).join('\n')}`;
  const tables = (...all: readonly string[]): Texts => ({
    [textPath]: chapter('Inleiding', all.join('\n\nHieronder volgt meer.\n\n')),
  });
  const ids = (one: Document): string =>
    one.blokken.flatMap(({ id }) => (id.startsWith('1.t') ? [id.slice(2)] : [])).join(' ');

  test('keep their ids where a table or a row is put in', () => {
    const editions = editionsOf(
      tables(table('dossiers', 'kaarten')),
      tables(table('brieven van vroeger'), table('dossiers', 'foto’s', 'kaarten')),
      tables(table('brieven van vroeger'), table('dossiers', 'foto’s', 'kaarten', 'films')),
    );
    assert.deepEqual(editions.map(ids), [
      't1 t1.r1 t1.r2',
      't0-1 t0-1.r1 t1 t1.r1 t1.r1-1 t1.r2',
      't0-1 t0-1.r1 t1 t1.r1 t1.r1-1 t1.r2 t1.r3',
    ]);
    const nameOf = names(editions[2]);
    assert.equal(nameOf('1.t1.r2'), 'Hoofdstuk 1, tabel 2, rij 3');
  });
});

function names(document: Document | undefined): (id: string) => string {
  assert(document);
  return createBlockNames(document, textsFor(document.lijst));
}

describe('what people are told', () => {
  test('is where a passage stands now, whatever its id', () => {
    const [first, second] = editionsOf(intro('AB'), intro('ACB'));
    assert.equal(names(first)('1.a2'), 'Hoofdstuk 1, alinea 2');
    assert.equal(names(second)('1.a2'), 'Hoofdstuk 1, alinea 3');
    assert.equal(names(second)('1.a1-1'), 'Hoofdstuk 1, alinea 2');
  });
});

describe('sections', () => {
  const under = (...heads: readonly (readonly [title: string, letters: string])[]): Texts => ({
    [textPath]: chapter(
      'Inleiding',
      heads.map(([title, letters]) => `## ${title}\n\n${text(letters)}`).join('\n\n'),
    ),
  });

  test('have their numbers for ids, and the passages keep theirs below them', () => {
    const editions = editionsOf(
      under(['Kasten', 'AB'], ['Wegen', 'CD']),
      under(['Kasten', 'AEB'], ['Ronde', 'F'], ['Wegen', 'GCD']),
      under(['Wegen', 'GHCD'], ['Kasten', 'AEB']),
    );
    assert.deepEqual(
      editions.map((one) => [1, 2, 3].map((number) => idsIn(one, `1.${String(number)}`)).join(' | ')),
      [
        'A:a1 B:a2 | C:a1 D:a2 | ',
        // Of what has come in the place of another section no passage has the id of one in there.
        'A:a1 E:a1-1 B:a2 | F:a3 | G:a0-1 C:a1 D:a2',
        'G:a0-1 H:a0-2 C:a1 D:a2 | A:a1 E:a1-1 B:a2 | ',
      ],
    );
  });

  test('a passage that goes to another has an id there that is its own', () => {
    const [, second] = editionsOf(
      under(['Kasten', 'AB'], ['Wegen', 'CD']),
      under(['Kasten', 'A'], ['Wegen', 'CBD']),
    );
    assert(second);
    assert.equal(idsIn(second, '1.2'), 'C:a1 B:a1-1 D:a2');
  });
});

test('a list of which nothing was put down, or nothing has moved, is numbered by its order', () => {
  for (const document of editionsOf(intro('ABC'), intro('ABC'), intro('ABC')))
    assert.deepEqual(
      document.blokken.filter(({ standsAt }) => standsAt !== undefined),
      [],
    );
});

test('a number is found after any other, and before the next', () => {
  assert.deepEqual(between([4], [[4], [5]], [[4], [5]]), [4, 1]);
  assert.deepEqual(between([4], [[4], [4, 0, 1]], [[4], [4, 0, 1]]), [4, 0, 0, 1]);
  assert.deepEqual(between([4, 1], [[4], [4, 1], [5]], [[4], [4, 1], [5]]), [4, 2]);
  assert.deepEqual(between([4], [[4], [5]], [[4], [4, 1], [5]]), [4, 2], 'one that has gone is passed over');
  assert.deepEqual(between([0], [], []), [1]);
});
