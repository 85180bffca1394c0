import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withArticles } from '../../src/check/examples/document.ts';
import { chapter } from '../../src/check/examples/base.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { blockLabel } from '../../src/i18n/block-label.ts';
import type { Loaded } from '../../src/source/load.ts';
import { listOf, listWithText } from './list.ts';

function idsOf({ document }: Loaded, holder = ''): string[] {
  return document.blokken.map(({ id }) => id).filter((id) => id.includes(`artikel-${holder}`));
}

function byLaw(body: string): Loaded {
  return listOf(withArticles(body));
}

describe('the articles of a document', () => {
  test('are called by their numbers, and their leden and onderdelen by theirs', () => {
    const list = byLaw(`## Artikel 3a Vergunning

1. Het college:

   a. weegt;
   b. beslist:
      1°. snel;
      2°. goed.

   Het maakt dat bekend.

1a. Een lid dat is tussengevoegd.

4. Wie het niet wil, zegt dat:

   - mondeling.
`);
    const t = textsFor(list.document.lijst);
    assert.deepEqual(
      idsOf(list).map((id) => [id, blockLabel(id, t)]),
      [
        ['artikel-3a', 'Artikel 3a'],
        ['artikel-3a-lid-1', 'Artikel 3a, eerste lid'],
        ['artikel-3a-lid-1-a', 'Artikel 3a, eerste lid, onder a'],
        ['artikel-3a-lid-1-b', 'Artikel 3a, eerste lid, onder b'],
        ['artikel-3a-lid-1-b-1', 'Artikel 3a, eerste lid, onder b, onder 1°'],
        ['artikel-3a-lid-1-b-2', 'Artikel 3a, eerste lid, onder b, onder 2°'],
        ['artikel-3a-lid-1.a2', 'Artikel 3a, eerste lid, alinea 2'],
        ['artikel-3a-lid-1a', 'Artikel 3a, lid 1a'],
        ['artikel-3a-lid-4', 'Artikel 3a, vierde lid'],
        ['artikel-3a-lid-4.o1', 'Artikel 3a, vierde lid, onderdeel 1'],
      ],
    );
  });

  test('can have leden that are paragraphs, with their onderdelen beside them', () => {
    const list = byLaw(
      '## Artikel 1\n\n1 Het college beslist.\n\n2 De raad:\n\na. hoort;\nb. stemt.\n\n3 Klaar.',
    );
    assert.deepEqual(idsOf(list, '1-'), [
      'artikel-1-lid-1',
      'artikel-1-lid-2',
      'artikel-1-lid-2-a',
      'artikel-1-lid-2-b',
      'artikel-1-lid-3',
    ]);
  });

  test('have no leden in an enumeration that a colon announces', () => {
    const list = byLaw('## Artikel 1\n\nHieronder valt:\n\n1. dit;\n2. dat.\n\n2 maanden is genoeg.');
    assert.deepEqual(idsOf(list, '1'), [
      'artikel-1',
      'artikel-1.a1',
      'artikel-1-1',
      'artikel-1-2',
      'artikel-1.a2',
    ]);
  });

  test('have no number of a section, and take none from the headings beside them', () => {
    const [deel] = byLaw(
      '## Artikel 1 Doel\n\nTekst.\n\n### Nader\n\nTekst.\n\n## Slot\n\nTekst.\n\n## Artikel 5 van de wet\n\nTekst.',
    ).document.delen;
    const [below] = deel?.children ?? [];
    assert.deepEqual(
      below?.children.map(({ id, label, titleText }) => [id, label, titleText]),
      [
        ['artikel-1', null, 'Artikel 1 Doel'],
        ['1.1', '1.1', 'Slot'],
        ['1.2', '1.2', 'Artikel 5 van de wet'],
      ],
    );
    assert.deepEqual(
      below.children[0]?.children.map(({ id, label }) => [id, label]),
      [['artikel-1-kop-1', null]],
    );
  });

  test('may be the chapters themselves', () => {
    const list = listOf({
      ...withArticles('Tekst.'),
      'hoofdstukken/1-verordening/2-doel.md': chapter('Artikel 1 Doel', '1. Een.\n2. Twee.'),
      'hoofdstukken/1-verordening/3-slot.md': chapter('Slot', 'Tekst.'),
    });
    assert.deepEqual(
      list.document.delen[0]?.children.map(({ id }) => id),
      ['1', 'artikel-1', '2'],
    );
    assert.deepEqual(idsOf(list, '1-'), ['artikel-1-lid-1', 'artikel-1-lid-2']);
  });

  test('of another deel or an annex say where they are', () => {
    const list = listOf({
      ...withArticles('## Artikel 1\n\nTekst.'),
      'hoofdstukken/2-uitleg/index.md': chapter('Uitleg', 'Per artikel.', 'soort: deel'),
      'hoofdstukken/2-uitleg/1-per-artikel.md': chapter('Per artikel', '## Artikel 1\n\nZie [](#artikel-1).'),
      'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Wat erbij hoort.', 'soort: bijlagen'),
      'hoofdstukken/3-bijlagen/1-model.md': chapter(
        'Model',
        '## Artikel 1\n\n1. Een.\n2. Twee.',
        'soort: bijlage',
      ),
    });
    assert.deepEqual(idsOf(list), [
      'artikel-1',
      'artikel-1.a1',
      'deel-2-artikel-1',
      'deel-2-artikel-1.a1',
      'b1-artikel-1',
      'b1-artikel-1-lid-1',
      'b1-artikel-1-lid-2',
    ]);
    assert.deepEqual(list.document.verwijzingen, [{ from: 'deel-2-artikel-1.a1', to: 'artikel-1' }]);
  });

  test('are referred to by their numbers, in words', () => {
    const list = byLaw('## Artikel 1 Doel\n\n1. Een.\n2. Zie [](#artikel-1-lid-1) en [](#artikel-1-doel).');
    assert.deepEqual(
      list.document.verwijzingen.map(({ from, to }) => [from, to]),
      [
        ['artikel-1-lid-2', 'artikel-1-lid-1'],
        ['artikel-1-lid-2', 'artikel-1'],
      ],
    );
    assert.match(JSON.stringify(list.document.delen), /"artikel 1, eerste lid".*"artikel 1"/s);
  });

  test('are only those of a document: in a list of records such a heading is about some act', () => {
    assert.deepEqual(idsOf(listWithText('## Artikel 1 Doel\n\n1. Een.\n2. Twee.')), []);
  });
});
