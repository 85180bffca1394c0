import assert from 'node:assert/strict';
import type { Nodes, Root } from 'mdast';
import { describe, test } from 'node:test';
import { mayHaveBareAddress, newParser } from '../../src/markdown/syntax.ts';
import { createRandom } from '../random.ts';

/** Reads a text as the pipeline does. */
function parse(text: string, bareAddresses = mayHaveBareAddress(text)): Root {
  return newParser(bareAddresses).parse(text);
}

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

describe('what is read besides CommonMark', () => {
  const cases: [what: string, text: string, type: string][] = [
    ['a bare address of a website', 'Zie www.example.org.', 'link'],
    ['one with a scheme, in capitals', 'Zie HTTPS://EXAMPLE.ORG/x.', 'link'],
    ['one with an escaped colon', 'Zie http\\://example.org.', 'link'],
    ['a bare address for post', 'Aan a.b@example.org.', 'link'],
    ['one with a sign written by its number', 'Aan a&#64;example.org.', 'link'],
    ['a website with a letter written by its number', 'Zie ww&#119;.example.org.', 'link'],
    ['a footnote', 'Tekst.[^1]\n\n[^1]: Noot.', 'footnoteDefinition'],
    ['what is struck out', 'Dit ~~niet~~ wel.', 'delete'],
    ['a table', 'a | b\n--- | ---', 'table'],
    ['a table of one column with a bar', '| a\n| -', 'table'],
    ['a table of one column lined up left', 'a\n:-', 'table'],
    ['a table of one column lined up right, in a quote', '> a\n> --:', 'table'],
    ['words marked', 'Een :begrip[x].', 'textDirective'],
    ['a time with a note', 'Om 10:30[^1].\n\n[^1]: Noot.', 'footnoteReference'],
    ['a block', ':::let-op\nTekst.\n:::', 'containerDirective'],
  ];
  for (const [what, text, type] of cases) {
    test(what, () => {
      assert.ok(typesIn(parse(text)).includes(type));
    });
  }

  for (const box of ['[ ]', '[x]', '[X]', '[\t]', '[\n  ]']) {
    test(`a box to tick: ${JSON.stringify(box)}`, () => {
      const [list] = parse(`- ${box} Doen.`).children;
      assert.equal(list?.type === 'list' && typeof list.children[0]?.checked, 'boolean');
    });
  }
});

test('looking for bare addresses changes nothing in how a text is read that has none', () => {
  const pieces = [
    ...[
      'a',
      'x',
      'www',
      '.nl',
      'http',
      '://',
      's',
      '&#64;',
      '&colon;',
      '@',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\n> ',
    ],
    ...[
      '|',
      '-',
      '--',
      ':',
      ':::',
      '~',
      '~~',
      '[',
      ']',
      '[^',
      '[ ]',
      '(',
      ')',
      '(b)',
      '\n- ',
      '\n1. ',
      '\n    ',
    ],
    ...[
      '!',
      '*',
      '**',
      '_',
      '`',
      '```',
      '\\',
      '<',
      '>',
      '<b>',
      '#',
      '\n# ',
      '{',
      '}',
      '{#x}',
      '[a]: b',
      '=',
      '\\|',
      '\0',
    ],
    ...['a.', 'b.', '\na. ', '\nb. ', '\nb) ', '1°', '2°. ', '\n1°. ', 'é', '\naa. '],
  ];
  const random = createRandom(7);
  for (let turn = 0; turn < 3000; turn += 1) {
    const text = Array.from({ length: random.between(1, 14) }, () => random.pick(pieces)).join('');
    assert.deepEqual(parse(text), parse(text, true), JSON.stringify(text));
  }
});
