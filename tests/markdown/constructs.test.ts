import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { describe, test } from 'node:test';
import { removePosition } from './remove-position.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';
import { saidOfText } from '../check/said.ts';

/** The nodes of a text, without their places; nothing may be wrong with it. */
function nodes(text: string): Nodes[] {
  const { tree, reported } = parseMarkdown('a.md', text);
  assert.deepEqual(reported, []);
  return tree.children.map(removePosition);
}

/** The nodes in the only paragraph of a text. */
function inline(text: string): Nodes[] {
  const [paragraph, ...rest] = nodes(text);
  assert.deepEqual(rest, []);
  assert.equal(paragraph?.type, 'paragraph');
  return paragraph.children;
}

/** What is wrong with a text, whose body begins at `start`: place and code. */
function messages(text: string, start = 0): string[] {
  return saidOfText(parseMarkdown('a.md', text, start)).map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

const plain = (value: string) => ({ type: 'text', value });

describe('references', () => {
  test('a link to a name is a cross-reference; without words Inzage finds them', () => {
    assert.deepEqual(inline('[](#taken)[de *taken*](#categorie-1.2)'), [
      { type: 'crossReference', target: 'taken', id: null, auto: true, children: [] },
      {
        type: 'crossReference',
        target: 'categorie-1.2',
        id: null,
        auto: false,
        children: [plain('de '), { type: 'emphasis', children: [plain('taken')] }],
      },
    ]);
  });

  test('a name may be escaped, and a wrong escape is no disaster', () => {
    const targets = inline('[](#caf%C3%A9)[](#100%)').map((node) => ('target' in node ? node.target : null));
    assert.deepEqual(targets, ['café', '100%']);
  });

  test('another link stays a link', () => {
    assert.deepEqual(inline('[x](https://example.org/#a)'), [
      { type: 'link', title: null, url: 'https://example.org/#a', children: [plain('x')] },
    ]);
  });

  test('a scheme in capitals is the scheme, wherever the address stands', () => {
    const written =
      '[x](HTTPS://Example.org/A) [y](MailTo:A@b.nl) <HTTP://x.nl> [z][def] [t](TEL:+31)\n\n[def]: HttpS://y.nl';
    assert.deepEqual(
      inline(written).flatMap((node) => (node.type === 'link' ? node.url : [])),
      ['https://Example.org/A', 'mailto:A@b.nl', 'http://x.nl', 'https://y.nl', 'tel:+31'],
    );
    assert.deepEqual(messages(written), []);
  });

  test('in capitals too a scheme that does something is refused', () => {
    assert.deepEqual(messages('A [b](JavaScript:x) [c](FILE:///c).'), ['1:3 BE28', '1:21 BE28']);
  });

  test('a link that leads nowhere is told where it stands, also through a definition', () => {
    assert.deepEqual(messages('A [b](c.md).\n\nD [e][f] [](g.md).\n\n[f]: javascript:x'), [
      '1:3 BE28',
      '3:3 BE28',
      '3:10 BE28',
    ]);
    const [paragraph] = parseMarkdown('a.md', 'A [b][c].\n\n[c]: #d').tree.children;
    assert.equal(paragraph?.type, 'paragraph');
    assert.equal(paragraph.children[1]?.position?.start.column, 3);
  });

  test('legislation, terms, actors and sources', () => {
    const reference = (
      register: string,
      target: string | null,
      words: string,
      citation: object | null = null,
    ) => ({
      type: 'registerReference',
      register,
      target,
      id: null,
      citation,
      children: [plain(words)],
    });
    assert.deepEqual(inline(':wet[artikel 5]{naar=aw artikel=5 lid="1 en 2"}:wet[Awb]'), [
      reference('regelgeving', 'aw', 'artikel 5', { artikel: '5', lid: '1 en 2' }),
      reference('regelgeving', null, 'Awb', { artikel: null, lid: null }),
    ]);
    assert.deepEqual(inline(':begrip[neerslag]:actor[hij]{naar=mivd}:bron[het verslag]{naar=v}'), [
      reference('begrippen', null, 'neerslag'),
      reference('actoren', 'mivd', 'hij'),
      reference('bronnen', 'v', 'het verslag'),
    ]);
  });

  test('foreign words, with a reference in them', () => {
    assert.deepEqual(inline(':taal[third *party* rule]{lang=en}'), [
      {
        type: 'foreign',
        lang: 'en',
        children: [plain('third '), { type: 'emphasis', children: [plain('party')] }, plain(' rule')],
      },
    ]);
  });

  test('a colon that is only a colon', () => {
    assert.deepEqual(inline('Awb:artikel, artikel 3:16 en 12:30 uur'), [
      plain('Awb:artikel, artikel 3:16 en 12:30 uur'),
    ]);
  });
});

describe('blocks', () => {
  test('a heading keeps the name given to it', () => {
    assert.deepEqual(nodes('## Taken in oorlog {#oorlogs-taken.2}\n\n## Taken'), [
      { type: 'heading', depth: 2, data: { name: 'oorlogs-taken.2' }, children: [plain('Taken in oorlog')] },
      { type: 'heading', depth: 2, children: [plain('Taken')] },
    ]);
  });

  test('a table with a caption, a name and a page of its own', () => {
    const [table] = nodes(':::tabel[De *criteria*]{#tabel-c liggend}\n| a | b |\n|---|---|\n| 1 | 2 |\n:::');
    assert.equal(table?.type, 'captionedTable');
    const { name, landscape, number, children } = table;
    assert.deepEqual({ name, landscape, number }, { name: 'tabel-c', landscape: true, number: 0 });
    assert.deepEqual(children[0], {
      type: 'tableCaption',
      children: [plain('De '), { type: 'emphasis', children: [plain('criteria')] }],
    });
    assert.equal(children[1].type, 'table');
    assert.equal(children[1].children.length, 2);
  });

  test('a notice', () => {
    assert.deepEqual(nodes(':::let-op\nPas op.\n:::'), [
      { type: 'notice', children: [{ type: 'paragraph', children: [plain('Pas op.')] }] },
    ]);
  });

  test('an image by itself is a figure, in a sentence it is an image', () => {
    assert.deepEqual(nodes('![Wat er is](a.svg "Bijschrift")\n\nEen ![wapen](b.png) hier.'), [
      { type: 'figure', src: 'a.svg', alt: 'Wat er is', caption: 'Bijschrift', name: null, number: 0 },
      {
        type: 'paragraph',
        children: [
          plain('Een '),
          { type: 'image', url: 'b.png', alt: 'wapen', title: null },
          plain(' hier.'),
        ],
      },
    ]);
  });

  test('comments are left out', () => {
    assert.deepEqual(nodes('<!-- nog\nnakijken -->\n\nTekst<!-- x -->.'), [
      { type: 'paragraph', children: [plain('Tekst'), plain('.')] },
    ]);
  });
});

describe('what is wrong is told at its place, front matter counted', () => {
  const front = '---\ntitel: x\nherkomst: ontwerp\n---\n\n';
  const start = front.trimEnd().length;
  const cases: [what: string, text: string, said: string[]][] = [
    ['an unknown directive', 'Een :bergip[x].', ['6:5 BE12']],
    ['foreign words without a language', 'Een :taal[x].', ['6:5 BE12']],
    ['a directive by the name of what every object has', 'Een :constructor[x].', ['6:5 BE12']],
    ['attributes that mean nothing', ':wet[x]{nar=y} :taal[z]{lang=la .a}', ['6:1 BE12', '6:16 BE12']],
    ['a table with a word nobody knows', ':::tabel[x]{breed}\n| a |\n|---|\n:::', ['6:1 BE12']],
    ['an unknown block', 'Een.\n\n:::pas-op\nX.\n:::', ['8:1 BE12']],
    ['a block on one line', '::tabel[x]', ['6:1 BE12']],
    ['a name that is none', '## Kop {#Een kop}', ['6:1 BE12']],
    ['HTML, once for a pair of tags', 'Een <b>vet</b> en <br/>.', ['6:5 BE13', '6:19 BE13']],
    ['a table block without a caption', ':::tabel\n| a |\n|---|\n:::', ['6:1 BE14']],
    ['a table block without a table', ':::tabel[x]\nTekst.\n:::', ['6:1 BE14']],
    [
      'images without words, alone and in a sentence',
      '![](a.svg)\n\nEen ![ ](b.svg).',
      ['6:1 BE16', '8:5 BE16'],
    ],
    ['in a list in a quote', '> - Een\n>   :bergip[x]', ['7:5 BE12']],
  ];
  for (const [what, text, said] of cases) {
    test(what, () => {
      assert.deepEqual(messages(front + text, start), said);
    });
  }

  test('nodes stand where they stand in the file', () => {
    const { tree } = parseMarkdown('a.md', `${front}Een [](#x).\n`, start);
    const [paragraph] = tree.children;
    assert.equal(paragraph?.type, 'paragraph');
    const { line, column, offset } = paragraph.children[1]?.position?.start ?? {};
    assert.deepEqual({ line, column, offset }, { line: 6, column: 5, offset: front.length + 4 });
  });

  test('what follows a wrong block is still read', () => {
    assert.deepEqual(messages(':::pas-op\nEen :bergip[x].\n:::\n\nEen :taal[y].'), [
      '1:1 BE12',
      '2:5 BE12',
      '5:5 BE12',
    ]);
  });
});
