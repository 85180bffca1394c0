import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { completionsOf } from '../../src/search/browser/completions/completions.ts';
import type { Completion } from '../../src/search/browser/completions/completions.ts';
import { readNames } from '../../src/search/browser/names.ts';

const names = readNames({
  pages: [
    [
      '/tekst/context/',
      '¤ ¦',
      0,
      [
        ['2', 'Hoofdstuk ¤', 'Context'],
        ['2.1', '§ ¤', 'Vernietigen in de praktijk'],
        ['2.1.1', '§ ¤', 'Wat een dossier is'],
      ],
    ],
    ['/categorieen/¤/', '', 1, [['c5.2', 'Categorie ¤', 'Dossiers van onderzoeken']]],
    [
      '/bijlagen/begrippen/',
      'Begrippen',
      0,
      [
        ['begrip-dossier', 'Begrip ¦', 'dossier', []],
        ['begrip-vernietiging', 'Begrip ¦', 'vernietiging', []],
      ],
    ],
    [
      '/bijlagen/afkortingen/',
      'Afkortingen',
      0,
      [['afkorting-mivd', 'Afkorting ¦', 'MIVD', ['Militaire Inlichtingen- en Veiligheidsdienst']]],
    ],
  ],
  bundles: [0],
  citing: ['categorie', '§'],
  laws: {},
});

/** Completes a query; `asked` tells what was read for it. */
async function complete(typed: string, asked: string[] = []): Promise<Completion[]> {
  const sources = {
    names,
    readPages: () => (asked.push('pages'), Promise.resolve(['/a/', '/b/'])),
    readWords: () => (asked.push('words'), Promise.resolve(['bewaren', 'Bewaring', 'dossier', 'één'])),
  };
  return completionsOf(typed, sources, '/lijst/');
}

function shown(found: readonly Completion[]): string[] {
  return found.map((one) =>
    one.kind === 'place' ? one.name : one.kind === 'page' ? `p. ${String(one.page)}` : one.text,
  );
}

describe('what completes a query', () => {
  const cases: readonly (readonly [typed: string, wanted: readonly string[]])[] = [
    [
      'dos',
      ['Begrip dossier', 'Categorie 5.2 Dossiers van onderzoeken', '§ 2.1.1 Wat een dossier is', 'dossier'],
    ],
    ['verniet', ['Begrip vernietiging', '§ 2.1 Vernietigen in de praktijk']],
    ['5.2', ['Categorie 5.2 Dossiers van onderzoeken']],
    ['§ 2.1', ['§ 2.1 Vernietigen in de praktijk', '§ 2.1.1 Wat een dossier is']],
    ['militaire inl', ['Afkorting MIVD']],
    ['langer bew', ['langer bewaren', 'langer Bewaring']],
    ['éé', ['§ 2.1.1 Wat een dossier is', 'één']],
    ['p. 2', ['p. 2']],
    ['p. 3', []],
    ['  ', []],
    ['(', []],
  ];
  for (const [typed, wanted] of cases)
    test(`"${typed}": ${wanted.join('; ') || 'nothing'}`, async () => {
      assert.deepEqual(shown(await complete(typed)), wanted);
    });

  test('leads to the place, and tells what an abbreviation stands for', async () => {
    assert.deepEqual(await complete('MIVD'), [
      {
        kind: 'place',
        name: 'Afkorting MIVD',
        note: 'Militaire Inlichtingen- en Veiligheidsdienst',
        href: '/lijst/bijlagen/afkortingen/#afkorting-mivd',
      },
    ]);
  });

  test('reads the list of pages and that of words only for what needs them', async () => {
    const asked: string[] = [];
    await complete('5.2', asked);
    assert.deepEqual(asked, []);
    await complete('p. 1', asked);
    await complete('bewa', asked);
    assert.deepEqual(asked, ['pages', 'words']);
  });
});
