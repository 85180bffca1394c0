import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';
import { describe, test } from 'node:test';
import { base, chapter, withImage, withText } from '../../src/check/examples/base.ts';
import type { Document, Section } from '../../src/document/document.ts';
import { compareNaturally } from '../../src/document/natural-order.ts';
import type { Abbreviation, CrossReference } from '../../src/document/nodes.ts';
import { allSections } from '../../src/document/queries.ts';
import { load } from '../../src/source/load.ts';
import { category, listOf, listWithText, toFiles } from './list.ts';

/** Ids of the blocks that one chapter or record holds, itself included. */
function idsBelow(document: Document, id: string): string[] {
  const below = document.blokken.filter((block) => block.id === id || block.id.startsWith(`${id}.`));
  return below.map((block) => block.id);
}

function sectionsOf(document: Document): Section[] {
  return [...allSections(document.delen)];
}

describe('ids', () => {
  test('of abbreviations are plain and their own', () => {
    const { document } = listOf({
      'afkortingen.yaml':
        '- { kort: Coöp, voluit: coöperatie }\n- { kort: AWB, voluit: wandelbond }\n- { kort: Awb, voluit: wet }\n',
    });
    assert.deepEqual(document.afkortingen.map(({ kort, id }) => [kort, id]).sort(), [
      ['AWB', 'afkorting-awb'],
      ['Awb', 'afkorting-awb-2'],
      ['Coöp', 'afkorting-coop'],
    ]);
  });

  test('stand where the list prints no numbers at all', () => {
    const { document } = listOf({ 'lijst.yaml': `${base['lijst.yaml'] ?? ''}nummeringTotNiveau: 0\n` });
    const [first] = sectionsOf(document).filter(({ level }) => level === 1);
    assert.deepEqual([first?.id, first?.label], ['1', null]);
  });

  test('count the alineas, items, tables, rows and figures of a section', () => {
    const { document, findings } = listOf({
      ...withImage('beeld.svg'),
      'hoofdstukken/1-toelichting/1-inleiding.md': chapter(
        'Inleiding',
        [
          'Eerste.',
          '- een\n- twee\n\n  vervolg van twee\n\n  - onder twee\n- ',
          'Tweede.',
          '| a |\n|---|\n| 1 |\n| 2 |',
          '![Beeld](beeld.svg)',
          ':::tabel[Bijschrift]\n| a |\n|---|\n| GWR |\n:::',
          '> Citaat.',
          ':::let-op\nPas op.\n:::',
        ].join('\n\n'),
      ),
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(idsBelow(document, '1'), [
      '1',
      '1.a1',
      '1.o1',
      '1.o2',
      '1.a2',
      '1.o3',
      '1.o4',
      '1.a3',
      '1.t1',
      '1.t1.r1',
      '1.t1.r2',
      '1.f1',
      '1.t2',
      '1.t2.r1',
      '1.a4',
      '1.a5',
    ]);
  });

  test('count what stands in an item that does not begin with a paragraph', () => {
    const { document } = listWithText('- > Citaat.\n- ```\n  GWR\n  ```\n- - Binnen.');
    assert.deepEqual(idsBelow(document, '1'), ['1', '1.o1', '1.a1', '1.o2', '1.a2', '1.o3', '1.o4']);
  });

  test('number every heading, also where no number is printed', () => {
    const { document } = listWithText(
      'A.\n\n## Een\n\nB.\n\n### Diep\n\n#### Dieper\n\nC.\n\n##### Diepst\n\nD.\n\n## Twee\n\nE. F.\n\nGWR.',
    );
    const chapterOne = sectionsOf(document).filter(({ id }) => /^1(\.|$)/.test(id));
    assert.deepEqual(
      chapterOne.map(({ id, label, titleText, level }) => [id, label, titleText, level]),
      [
        ['1', '1', 'Inleiding', 1],
        ['1.1', '1.1', 'Een', 2],
        ['1.1.1', '1.1.1', 'Diep', 3],
        ['1.1.1.1', null, 'Dieper', 4],
        ['1.1.1.1.1', null, 'Diepst', 5],
        ['1.2', '1.2', 'Twee', 2],
      ],
    );
    assert.deepEqual(idsBelow(document, '1.2'), ['1.2', '1.2.a1', '1.2.a2']);
    assert.ok(document.blokken.some(({ id }) => id === '1.1.1.1.1.a1'));
  });

  test('count chapters on through the delen, and processes and annexes by themselves', () => {
    const { document } = listOf({
      'hoofdstukken/1-toelichting/2-context.md': chapter('Context', 'Tekst.'),
      'hoofdstukken/2-lijst/2-overzicht.md': chapter('Overzicht', 'Tekst.'),
      'hoofdstukken/2-lijst/10-toezicht.md': chapter('Toezicht', 'Tekst.', 'soort: proces'),
      'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Tekst.', 'soort: bijlagen'),
      'hoofdstukken/3-bijlagen/1-bronnen.md': chapter(
        'Bronnen',
        '## Kop\n\nTekst.',
        'soort: bijlage\noverzicht: bronnen',
      ),
    });
    assert.deepEqual(
      sectionsOf(document).map(({ id, label, name }) => [id, label, name]),
      [
        ['deel-1', 'Deel I', 'toelichting'],
        ['1', '1', 'inleiding'],
        ['2', '2', 'context'],
        ['deel-2', 'Deel II', 'lijst'],
        ['p1', 'Proces 1', 'sturing'],
        ['3', '3', 'overzicht'],
        ['p2', 'Proces 2', 'toezicht'],
        ['bijlagen', null, 'bijlagen'],
        ['b1', 'Bijlage 1', 'bronnen'],
        ['b1.1', null, 'kop'],
      ],
    );
    assert.deepEqual(idsBelow(document, 'bron-jaarverslag'), ['bron-jaarverslag']);
  });

  test('of a category and its valuations come after its process, in natural order', () => {
    const { document } = listOf({ ...category('1.10'), ...category('1.2') });
    const ids = document.blokken.map(({ id }) => id);
    assert.deepEqual(ids.slice(ids.indexOf('p1')), [
      ...['p1', 'p1.a1', 'c1.1', 'c1.1.w1', 'c1.1.a1'],
      ...['c1.2', 'c1.2.w1', 'c1.2.w2', 'c1.2.a1', 'c1.10', 'c1.10.w1', 'c1.10.w2', 'c1.10.a1'],
      ...['begrip-neerslag', 'begrip-neerslag.a1'],
    ]);
    assert.deepEqual(
      document.categorieen.map(({ processId }) => processId),
      ['p1', 'p1', 'p1'],
    );
  });

  test('are given once', () => {
    const { document } = listOf({ ...category('1.2', 'Een.[^n]\n\n- x\n\n[^n]: Noot.') });
    const ids = document.blokken.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});

describe('a chapter', () => {
  test('beside another with the same name is reported: one page would be lost', () => {
    const { findings } = listOf({
      'hoofdstukken/1-toelichting/2-inleiding.md': chapter('Nog een inleiding', 'Tekst.'),
    });
    assert.deepEqual(
      findings.map(({ kind, place }) => [kind, place.file]),
      [['name-taken', 'hoofdstukken/1-toelichting/2-inleiding.md']],
    );
  });
});

describe('a file without a title', () => {
  /** What a chapter with a heading and the file after it, in one folder, become. */
  function continued(text: string) {
    const { document, findings } = listOf({
      'hoofdstukken/1-toelichting/2-context/index.md': chapter('Context', 'Van ons.\n\n## Kop\n\nVan ons.'),
      'hoofdstukken/1-toelichting/2-context/1-vervolg.md': text,
    });
    assert.deepEqual(findings, []);
    return sectionsOf(document).filter(({ id }) => id === '2' || id.startsWith('2.'));
  }

  test('goes on in the last section before it, with an origin of its own', () => {
    const sections = continued(
      '---\nherkomst: ontwerp\nontwerpPagina: 111\n---\n\nUit het ontwerp.\n\n## Nieuwe kop\n\nTekst.\n',
    );
    const kop = sections.find(({ name }) => name === 'kop');
    assert.deepEqual(
      kop?.passages.map(({ herkomst, ontwerpPagina, blocks }) => [herkomst, ontwerpPagina, blocks.length]),
      [
        ['reconstructie', null, 1],
        ['ontwerp', 111, 1],
      ],
    );
    assert.deepEqual(
      sections.map(({ id, level, titleText, herkomst }) => [id, level, titleText, herkomst]),
      [
        ['2', 1, 'Context', 'reconstructie'],
        ['2.1', 2, 'Kop', 'reconstructie'],
        ['2.2', 2, 'Nieuwe kop', 'ontwerp'],
      ],
    );
  });

  test('that begins with a heading takes its new page there and leaves nothing before it', () => {
    const sections = continued(
      '---\nherkomst: ontwerp\nnieuwePagina: true\n---\n\n## Een\n\nTekst.\n\n## Twee\n\nTekst.\n',
    );
    assert.deepEqual(
      sections.map(({ titleText, passages }) => [
        titleText,
        passages.map(({ nieuwePagina }) => nieuwePagina),
      ]),
      [
        ['Context', [false]],
        ['Kop', [false]],
        ['Een', [true]],
        ['Twee', [false]],
      ],
    );
  });

  test('that begins with text takes its new page there alone', () => {
    const sections = continued(
      '---\nherkomst: ontwerp\nnieuwePagina: true\n---\n\nTekst.\n\n## Een\n\nTekst.\n',
    );
    assert.deepEqual(
      sections.map(({ titleText, passages }) => [
        titleText,
        passages.map(({ nieuwePagina }) => nieuwePagina),
      ]),
      [
        ['Context', [false]],
        ['Kop', [false, true]],
        ['Een', [false]],
      ],
    );
  });

  test('makes no chapter of its headings below a deel', () => {
    const { document, findings } = listOf({
      'hoofdstukken/1-toelichting/2-vervolg.md': '---\nherkomst: ontwerp\n---\n\n## Kop\n\nTekst.\n',
    });
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['heading-as-chapter'],
    );
    const kop = sectionsOf(document).find(({ name }) => name === 'kop');
    assert.deepEqual([kop?.id, kop?.level], ['1.1', 2]);
  });

  test('that is the text of a folder keeps the level of the files in it', () => {
    const { document, findings } = listOf({
      'hoofdstukken/1-toelichting/2-los/index.md': '---\nherkomst: ontwerp\n---\n\nTekst.\n',
      'hoofdstukken/1-toelichting/2-los/1-context.md': chapter('Context', 'Tekst.'),
    });
    assert.deepEqual(findings, []);
    const context = sectionsOf(document).find(({ name }) => name === 'context');
    assert.deepEqual([context?.id, context?.level], ['2', 1]);
  });
});

describe('notes', () => {
  test('count per chapter, in the order of their first mention; a second mention shares the note', () => {
    const { document, findings } = listOf({
      'hoofdstukken/1-toelichting/1-inleiding.md': chapter(
        'Inleiding',
        'GWR[^b] en[^a].\n\n## Kop\n\nNog eens[^b].\n\n[^a]: Noot a.\n\n[^b]: Noot b, zie[^c].\n\n[^c]: Noot c.',
      ),
      'hoofdstukken/1-toelichting/2-context.md': chapter('Context', 'Tekst[^a].\n\n[^a]: Een ander.'),
      ...category('1.2', 'Tekst[^a].\n\n[^a]: Bij het proces.'),
    });
    assert.deepEqual(findings, []);
    const notes = sectionsOf(document).flatMap(({ notes: own }) => own);
    assert.deepEqual(
      notes.map(({ id, number, references }) => [id, number, references]),
      [
        ['1.n1', 1, ['1.n1.v1', '1.n1.v2']],
        ['1.n2', 2, ['1.n2.v1']],
        ['1.n3', 3, ['1.n3.v1']],
        ['2.n1', 1, ['2.n1.v1']],
        ['p1.n1', 1, ['p1.n1.v1']],
      ],
    );
    assert.deepEqual(idsBelow(document, '1').slice(-8), [
      '1.1',
      '1.1.a1',
      ...['1.n1', '1.n1.a1', '1.n2', '1.n2.a1', '1.n3', '1.n3.a1'],
    ]);
  });
});

describe('a reference', () => {
  test('finds what was named by hand before a file, and a file before words', () => {
    const { document, findings } = listOf({
      'hoofdstukken/1-toelichting/1-inleiding.md': chapter(
        'Inleiding',
        'GWR. [](#sturing) [](#context) [](#kop)\n\n## Anders {#sturing}\n\nA.\n\n## Context\n\nB.\n\n## Kop\n\nC.',
      ),
      'hoofdstukken/1-toelichting/2-context.md': chapter('Context', 'Tekst.'),
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      document.verwijzingen.filter(({ from }) => from === '1.a1').map(({ to }) => to),
      ['1.1', '2', '1.3', 'afkorting-gwr'],
    );
  });

  test('without words gets them: kind and number, or the title where none is printed', () => {
    const { document } = listOf({
      'hoofdstukken/1-toelichting/1-inleiding.md': chapter(
        'Inleiding',
        'Zie [](#inleiding), [](#een), [](#diep), [](#sturing), [](#lijst), [](#categorie-1.1), [](#tabel-a) en [zo](#een).\n\n## Een\n\n### X\n\n#### Diep\n\nGWR.\n\n:::tabel[B]{#tabel-a}\n| a |\n|---|\n| b |\n:::',
      ),
    });
    const words: string[] = [];
    const [paragraph] = document.delen[0]?.children[0]?.passages[0]?.blocks ?? [];
    assert.equal(paragraph?.type, 'paragraph');
    for (const node of paragraph.children) {
      if (node.type === 'crossReference' && node.children[0]?.type === 'text')
        words.push(node.children[0].value);
    }
    assert.deepEqual(words, [
      'hoofdstuk 1',
      'paragraaf 1.1',
      '‘Diep’',
      'proces 1',
      'deel II',
      'categorie 1.1',
      'tabel 1',
      'zo',
    ]);
  });
});

describe('a cross-reference whose words are filled in', () => {
  test('without words in a heading is part of its title', () => {
    const { document } = listWithText('## Bij [](#inleiding)\n\nGWR.');
    assert.ok(sectionsOf(document).some(({ titleText }) => titleText === 'Bij hoofdstuk 1'));
  });

  test('gets a capital where it opens a sentence, and only there', () => {
    const { document } = listWithText(
      '## Taken\n\n[](#taken) gaat voor. [](#taken) ook. Zie [](#taken). **Let op:** [](#taken)\n\n| Waar |\n|---|\n| [](#taken) |',
    );
    const words: string[] = [];
    for (const { passages } of sectionsOf(document)) {
      for (const block of passages.flatMap(({ blocks }) => blocks)) {
        visit(block, 'crossReference', ({ children }: CrossReference) => {
          for (const child of children) if (child.type === 'text') words.push(child.value);
        });
      }
    }
    assert.deepEqual(words, [
      'Paragraaf 1.1',
      'Paragraaf 1.1',
      'paragraaf 1.1',
      'paragraaf 1.1',
      'paragraaf 1.1',
    ]);
  });
});

describe('an abbreviation', () => {
  /** The abbreviations in the text of the list, with whether they are written out. */
  function used(document: Document): [value: string, expanded: boolean][] {
    const found: [string, boolean][] = [];
    for (const { passages } of sectionsOf(document)) {
      for (const block of passages.flatMap(({ blocks }) => blocks)) {
        visit(
          block,
          'abbreviation',
          ({ value, expanded }: Abbreviation) => void found.push([value, expanded]),
        );
      }
    }
    return found;
  }

  test('is written out once, the first time in running text', () => {
    const { document } = listWithText(
      '- GWR in een lijst\n\nHet GWR en *het GWR*.\n\nDe GWR-nota, GWRS, AGWR.',
    );
    assert.deepEqual(used(document), [
      ['GWR', true],
      ['GWR', false],
      ['GWR', false],
      ['GWR', false],
    ]);
  });

  test('is not written out in a heading or where it is explained already', () => {
    assert.deepEqual(
      used(listWithText('## Het GWR\n\nHet generiek waarderingsmodel Rijksoverheid (GWR).\n\nGWR.').document),
      [
        ['GWR', false],
        ['GWR', false],
      ],
    );
  });

  test('is written out in our words when the draft was first to use it', () => {
    const { document } = listOf({
      'hoofdstukken/1-toelichting/1-inleiding.md':
        '---\ntitel: Inleiding\nherkomst: ontwerp\n---\n\nHet GWR.\n',
      'hoofdstukken/1-toelichting/2-vervolg.md':
        '---\ntitel: Vervolg\nherkomst: reconstructie\n---\n\nHet GWR.\n',
    });
    assert.deepEqual(used(document), [
      ['GWR', false],
      ['GWR', true],
    ]);
  });

  test('is never written out in the words of the draft', () => {
    const { document } = listOf({
      'hoofdstukken/1-toelichting/1-inleiding.md':
        '---\ntitel: Inleiding\nherkomst: ontwerp\n---\n\nHet GWR.\n\nHet GWR.\n',
    });
    assert.deepEqual(used(document), [
      ['GWR', false],
      ['GWR', false],
    ]);
  });
});

describe('natural order', () => {
  test('counts as people do', () => {
    const numbers = ['1.2', '1.10', '5', '5.a', '5.b', '19.1.24', '19.2'];
    assert.deepEqual([...numbers].reverse().sort(compareNaturally), numbers);
    const names = ['1-a', '2-b/1-x', '2-b/10-x', '10-a'];
    assert.deepEqual([...names].reverse().sort(compareNaturally), names);
    const roman = ['I-1', 'II-2', 'II-10', 'IV-1', 'V-1', 'IX-1', 'X-1', 'XIV-1'];
    assert.deepEqual([...roman].sort().sort(compareNaturally), roman);
    const letters = ['A.1', 'C.1', 'D.1', 'I.1', 'M.1', 'V.1', 'X.1'];
    assert.deepEqual([...letters].reverse().sort(compareNaturally), letters);
    assert.equal(compareNaturally('5.a', '5.a'), 0);
  });
});

describe('the Document', () => {
  const text = 'GWR[^a] [](#sturing) :begrip[neerslag] :taal[x]{lang=en}\n\n> - `code`\n\n[^a]: Noot.';

  test('is frozen through and through', () => {
    const { document } = listWithText(text);
    const soft: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) soft.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    walk(document, 'document');
    assert.deepEqual(soft, []);
  });

  test('is the same after a round through JSON', () => {
    const { document } = listWithText(text);
    assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
  });

  test('is the same each time it is assembled, whatever the order of the files', () => {
    const { document } = listWithText(text);
    assert.deepEqual(listWithText(text).document, document);
    const reversed = Object.fromEntries(Object.entries({ ...base, ...withText(text) }).reverse());
    assert.deepEqual(
      load(toFiles(reversed)).document,
      load(toFiles({ ...base, ...withText(text) })).document,
    );
  });

  test('holds no word of a record that is refused, and all of the others', () => {
    const { document, refused } = listOf({
      'bronnen.yaml': '- { id: a, titel: A, soort: rapport }\n- { id: b, titel: B, soort: roman }\n',
    });
    assert.deepEqual(
      document.bronnen.map(({ id }) => id),
      ['bron-a'],
    );
    assert.ok(refused.has('b') && !refused.has('a') && !refused.has('bronnen.yaml'));
  });
});
