import assert from 'node:assert/strict';
import type { List, Nodes } from 'mdast';
import { describe, test } from 'node:test';
import { createRandom } from '../random.ts';
import { follows, readMarker } from '../../src/document/list-marker.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';

/** The outline of a text: `1.(Een a.(b) )` for an item with words and a list in it; other blocks by their type. */
function outline(text: string): string {
  return parseMarkdown('a.md', text).tree.children.map(drawn).join(' ');
}

function drawn(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', '/');
  const inner = 'children' in node ? node.children.map(drawn).join(' ') : '';
  if (node.type === 'paragraph') return inner;
  if (node.type === 'list') return node.children.map(drawn).join(' ');
  return `${node.type === 'listItem' ? (node.marker ?? '-') : node.type}(${inner})`;
}

describe('the number or letter of an item is the one that was typed', () => {
  const cases: [what: string, text: string, outline: string][] = [
    [
      'years',
      '1994. Instelling.\n1998. Samenvoeging.\n2002. Wet.',
      '1994.(Instelling.) 1998.(Samenvoeging.) 2002.(Wet.)',
    ],
    ['a number passed over', '1. een\n2. twee\n4. vier', '1.(een) 2.(twee) 4.(vier)'],
    ['brackets', '1) een\n2) twee', '1)(een) 2)(twee)'],
    ['nothing, then one', '0. nul\n1. een', '0.(nul) 1.(een)'],
    ['letters', 'a. een\nb. twee', 'a.(een) b.(twee)'],
    ['letters with brackets', 'a) een\nb) twee', 'a)(een) b)(twee)'],
    ['a letter passed over', 'a. een\nc. drie\nd. vier', 'a.(een) c.(drie) d.(vier)'],
    ['letters behind z', 'y. u\nz. v\naa. w\nab. x', 'y.(u) z.(v) aa.(w) ab.(x)'],
    ['a letter put in later', 'a. een\naa. nieuw\nb. twee', 'a.(een) aa.(nieuw) b.(twee)'],
    [
      'the degree sign of an act',
      '1°. een\n2°. twee\n\n---\n\n1° x\n2° y',
      '1°.(een) 2°.(twee) thematicBreak() 1°(x) 2°(y)',
    ],
    ['a list that goes on in the middle', 'c. drie\nd. vier', 'c.(drie) d.(vier)'],
    [
      'a list broken off by an alinea',
      'a. een\nb. twee\n\nTussendoor.\n\nc. drie',
      'a.(een) b.(twee) Tussendoor. c.(drie)',
    ],
    ['a tab behind the letter', 'a.\teen\nb.\ttwee', 'a.(een) b.(twee)'],
    ['items without words', 'a.\nb. twee', 'a.() b.(twee)'],
    ['in a quotation', '> a. een\n> b. twee', 'blockquote(a.(een) b.(twee))'],
    ['in a box', ':::let-op\na. een\nb. twee\n:::', 'notice(a.(een) b.(twee))'],
    [
      'in a note',
      'Zie[^1].\n\n[^1]: a. een\n    b. twee',
      'Zie footnoteReference() . footnoteDefinition(a.(een) b.(twee))',
    ],
  ];
  for (const [what, text, expected] of cases) {
    test(what, () => {
      assert.equal(outline(text), expected);
    });
  }

  test('three deep, as in an act', () => {
    const act = `1. De minister:
   a. stelt vast:
      1°. het belang;
      3°. de termijn;

      of een ander gegeven;
   b. deelt mee aan:
      - de dienst;
      - de raad.
2. De dienst:

   a) voert uit;

      en meldt dat;

   b) bewaart.`;
    assert.equal(
      outline(act),
      '1.(De minister: a.(stelt vast: 1°.(het belang;) 3°.(de termijn;) of een ander gegeven;) ' +
        'b.(deelt mee aan: -(de dienst;) -(de raad.))) 2.(De dienst: a)(voert uit; en meldt dat;) b)(bewaart.))',
    );
    assert.deepEqual(parseMarkdown('a.md', act).reported, []);
  });

  test('a list knows the number of its first item, a letter counted as HTML does', () => {
    const starts = parseMarkdown('a.md', '1994. x\n1998. y\n\nz\n\nc. x\nd. y\n\n- z').tree.children.map(
      (node) => (node.type === 'list' ? [node.ordered, node.start] : null),
    );
    assert.deepEqual(starts, [[true, 1994], null, [true, 3], [false, null]]);
  });
});

describe('what begins as a letter of a list does, and is none', () => {
  for (const text of [
    'a. Jansen zei dat.',
    'a. een/Tekst',
    'p. 12 van het rapport,/zie ook p. 13.',
    'e.g. een voorbeeld/f. nog een',
    'm.b.t. de zaak/n.a.v. de brief',
    'A. de Vries',
    'nr. 5',
    'art. 5 Awb/en verder',
  ]) {
    test(text, () => {
      assert.equal(outline(text.replaceAll('/', '\n')), text);
    });
  }
});

test('a list with letters is read as the same list with numbers', () => {
  const pieces = [
    '1. ',
    '2. ',
    '3. ',
    '1. ',
    '2. ',
    '   ',
    '      ',
    '    ',
    ' ',
    '> ',
    '- ',
    'x',
    'x y',
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\t',
  ];
  const random = createRandom(9);
  const letters: Readonly<Record<string, string>> = { '1': 'a', '2': 'b', '3': 'c' };
  let compared = 0;
  for (let turn = 0; turn < 800; turn += 1) {
    const body = Array.from({ length: random.between(3, 16) }, () => random.pick(pieces)).join('');
    // Letters make a list from the second item on; here every one is there because a list came before.
    const numbers = `1. x\n2. x\n${body}`;
    const numbered = outline(numbers);
    const lettered = outline(numbers.replace(/[123](?=\. )/g, (digit) => letters[digit] ?? ''));
    const expected = numbered.replace(/\b[123](?=\.\()/g, (digit) => letters[digit] ?? '');
    if (/[123]\.(?!\()/.test(numbered) || unlike(numbers)) continue;
    compared += 1;
    assert.equal(lettered, expected, JSON.stringify(numbers));
  }
  assert.ok(compared > 80, String(compared));
});

/** Whether a text has a list that with letters is none: of one item, or counting down. */
function unlike(text: string): boolean {
  const within = (node: Nodes): boolean =>
    (node.type === 'list' && node.ordered === true && !countsUp(node)) ||
    ('children' in node && node.children.some(within));
  return within(parseMarkdown('a.md', text).tree);
}

function countsUp({ children }: List): boolean {
  const [first = 0, second = 0] = children.map(({ marker }) => readMarker(marker ?? '')?.value);
  return second === first + 1 || (first === 1 && second > 1);
}

test('markers are read, and known to follow each other', () => {
  assert.deepEqual(readMarker('aa)'), { kind: 'letter', value: 27, suffix: ')' });
  assert.deepEqual(readMarker('12°.'), { kind: 'number', value: 12, suffix: '°.' });
  for (const none of ['', 'a', '.', 'nr.', 'ba.', 'a°', '1a.', 'A.', '1234567890.'])
    assert.equal(readMarker(none), null, none);
  for (const [before, next] of [
    ['a.', 'b.'],
    ['z.', 'aa.'],
    ['aa.', 'bb.'],
    ['aa.', 'ab.'],
    ['a.', 'aa.'],
    ['1°', '2°'],
  ] as const)
    assert.ok(follows(next, before), `${before} ${next}`);
  for (const [before, next] of [
    ['a.', 'b)'],
    ['a.', 'c.'],
    ['i.', 'ii.'],
    ['1.', '3.'],
    ['a.', '2.'],
  ] as const)
    assert.ok(!follows(next, before), `${before} ${next}`);
});
