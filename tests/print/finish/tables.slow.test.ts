import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { heard, ofType } from '../tags.ts';
import type { Tag } from '../tags.ts';
import { cells, printSample } from './sample.ts';
import type { Sample } from './sample.ts';

let sample: Sample;

before(async () => {
  sample = await printSample();
});

describe('tables', () => {
  function table(): Tag {
    const found = ofType(sample.root, 'Table').find((one) => heard(one).startsWith('Tabel 1'));
    assert.ok(found);
    return found;
  }

  test('have a caption, a head and a body', () => {
    const types = table().children.flatMap((child) => ('type' in child ? [child.type] : []));
    assert.deepEqual(types, ['Caption', 'THead', 'TBody']);
    const [caption] = ofType(table(), 'Caption');
    assert.equal(caption && heard(caption), 'Tabel 1 Alle rijen');
  });

  test('are read in rows, the head once although paper has it on every page', () => {
    const [head, ...others] = ofType(table(), 'TR');
    assert.ok(head);
    assert.deepEqual(ofType(head, 'TH').map(heard), [`Naam3, p. ${sample.page('1.n3')}`, 'Inhoud']);
    assert.deepEqual(
      others.map((row) => ofType(row, 'TD').map(heard)),
      [...cells, ['leeg', '']],
    );
    const pages = sample.edition.read.pages.filter(({ lines }) =>
      lines.some(({ text }) => text.startsWith('rij ')),
    );
    assert.ok(pages.length > 2, 'The table takes more than two pages.');
    for (const { number } of pages.slice(1)) {
      const again = sample.artifacts.filter(({ page, kind }) => page === number && kind === 'Layout');
      const words = again.map((one) => one.words);
      assert.ok(words.includes('Naam') && words.includes('Inhoud'), `page ${number}: ${words.join(' ')}`);
    }
  });

  test('say of each cell which header is its own', () => {
    const heads = new Map(ofType(table(), 'TH').map((head) => [head.id, heard(head)]));
    assert.equal(heads.size, 2);
    for (const row of ofType(table(), 'TR').slice(1)) {
      const own = ofType(row, 'TD').map(({ headers }) => headers.map((id) => heads.get(id)));
      assert.deepEqual(own, [[`Naam3, p. ${sample.page('1.n3')}`], ['Inhoud']]);
    }
  });

  test('of facts have a header for each row and no head', () => {
    const facts = ofType(sample.root, 'Table').find((one) => heard(one).startsWith('Waardering'));
    assert.ok(facts);
    const scopes = ofType(facts, 'TR').map((row) => ofType(row, 'TH').map(({ scope }) => scope));
    assert.ok(scopes.length > 2);
    assert.deepEqual([...new Set(scopes.map(String))], ['Row']);
    assert.equal(ofType(facts, 'THead').length, 0);
  });
});
