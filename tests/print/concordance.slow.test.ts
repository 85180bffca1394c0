import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { chapter } from '../../src/check/examples/base.ts';
import { printSmall } from './print-small.ts';
import { smallList } from './small-list.ts';
import { heard, ofType, readTags } from './tags.ts';
import type { Artifact, Tag } from './tags.ts';

const kept =
  '{ oudLijst: Lijst van toen, oudNummer: "1", relatie: gelijk, nieuwNummer: "1.1", oudeWaardering: "V, 5 jaar", reden: Blijft nu langer. }';
const moved =
  '{ oudLijst: Lijst van toen, oudNummer: "2", relatie: naar-andere-lijst, naarLijst: Lijst elders, naarNummer: "8" }';
const many = Array.from(
  { length: 120 },
  (_, index) =>
    `{ oudLijst: Lijst daarvoor, oudNummer: "${index + 1}", relatie: vervallen, reden: ${'Het werk wordt niet meer gedaan. '.repeat(4)} }`,
);

const annex = {
  'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Hier.', 'soort: bijlagen'),
  'hoofdstukken/3-bijlagen/1-oud.md': chapter('Oud', 'Alle.', 'soort: bijlage\noverzicht: concordantie'),
};

let table: Tag;
let artifacts: readonly Artifact[];

before(async () => {
  const rows = [kept, moved, ...many].map((row) => `- ${row}\n`).join('');
  const { pdf } = await printSmall(smallList({ ...annex, 'concordantie.yaml': rows }));
  const tags = await readTags(pdf);
  const [first] = ofType(tags.root, 'Table').filter((one) => heard(one).includes('Lijst van toen'));
  assert.ok(first);
  table = first;
  artifacts = tags.artifacts;
});

function pagesOf(tag: Tag): number[] {
  return tag.children.flatMap((child) => ('type' in child ? pagesOf(child) : [child.page]));
}

describe('the concordance in the PDF', () => {
  test('is a table with a caption, whose columns and rows have headers', () => {
    assert.deepEqual(ofType(table, 'Caption').map(heard), ['Oude nummers en waar zij zijn gebleven']);
    const [head, group, first, second] = ofType(table, 'TR');
    assert.ok(head && group && first && second);
    const headers = ['Oud nummer', 'Oude waardering', 'Relatie', 'Nu', 'Reden'];
    assert.deepEqual(ofType(head, 'TH').map(heard), headers);
    assert.deepEqual(
      ofType(head, 'TH').map(({ scope }) => scope),
      headers.map(() => 'Column'),
    );
    assert.equal(heard(group), 'Lijst van toen');
    assert.deepEqual(
      ofType(first, 'TH').map((cell) => [heard(cell), cell.scope]),
      [['1', 'Row']],
    );
    assert.deepEqual(ofType(first, 'TD').map(heard), [
      'V, 5 jaar',
      'gelijk',
      'categorie 1.1 (p. 5)',
      'Blijft nu langer.',
    ]);
    assert.deepEqual(ofType(second, 'TD').map(heard), ['', 'naar een andere lijst', 'Lijst elders, 8', '']);
  });

  test('names each old list once, before its numbers', () => {
    const groups = ofType(table, 'TR').filter(({ children }) => children.length === 1);
    assert.deepEqual(groups.map(heard), ['Lijst van toen', 'Lijst daarvoor']);
  });

  test('goes on on other pages between two rows, under the names of its columns', () => {
    const rows = ofType(table, 'TR');
    assert.deepEqual(rows.filter((row) => new Set(pagesOf(row)).size > 1).map(heard), []);
    const [first = 0, ...others] = [...new Set(pagesOf(table))];
    assert.ok(others.length >= 2, `${first}, ${others.join(', ')}`);
    for (const page of others) {
      const repeated = artifacts.filter((one) => one.page === page).map(({ words }) => words);
      assert.ok(repeated.join(' ').includes('Reden'), `page ${page}: ${repeated.join(' ')}`);
    }
  });
});
