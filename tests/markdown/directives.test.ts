import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { saidOfText } from '../check/said.ts';
import { removePosition } from './remove-position.ts';
import { attributesOf, directiveOf, directives, keptAttributes } from '../../src/markdown/directives/find.ts';
import { directiveSnippets } from '../../src/markdown/directives/snippets.ts';
import { writtenLines } from '../../src/markdown/directives/written.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';

/** What is said of a text: what was found and what was expected. */
function said(text: string): string[] {
  return saidOfText(parseMarkdown('a.md', text)).map(({ found, expected }) => `${found} | ${expected}`);
}

describe('a directive as the guide and the editor write it', () => {
  for (const spec of directives) {
    test(`\`${spec.name}\` is read, with all its attributes`, () => {
      const { tree, reported } = parseMarkdown('a.md', writtenLines(spec).join('\n'));
      assert.deepEqual(reported, []);
      const [block] = tree.children.map(removePosition);
      const node = block?.type === 'paragraph' ? block.children[0] : block;
      assert.ok(node);
      assert.equal(directiveOf(node), spec);
      const expected = attributesOf(spec).map(([name, { example }]) => [name, example]);
      assert.deepEqual(keptAttributes(node), Object.fromEntries(expected));
    });
  }

  test('no two have one name', () => {
    assert.equal(new Set(directives.map(({ name }) => name)).size, directives.length);
  });

  test('the snippets in .vscode are those of the table; if not: run npm run schemas', () => {
    const file = new URL('../../.vscode/inzage.code-snippets', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), directiveSnippets());
  });

  test('a snippet asks for each part in its turn', () => {
    const { 'een wet aanhalen': law } = JSON.parse(directiveSnippets()) as Record<string, { body: string[] }>;
    assert.deepEqual(law?.body, [
      ':wet[${1:artikel 5, eerste lid, van de Archiefwet 1995}]{naar=${2:archiefwet-1995} artikel=${3:5} lid=${4:1}}',
    ]);
  });
});

describe('the likeliest of the names there are comes first', () => {
  const cases: [text: string, said: string][] = [
    [
      'Een :bergip[x].',
      'onbekende aanduiding `:bergip` | `:begrip`, of een van `:wet`, `:actor`, `:bron`, `:taal`, `:gegeven`',
    ],
    [':::letop\nX.\n:::', 'onbekend blok `:::letop` | `:::let-op`, of `:::tabel`'],
    [':wet[x]{artikl=5}', '`artikl` tussen de accolades van `:wet` | `artikel`, of `naar`, `lid`'],
    [
      ':zzzzzzzzz[x]',
      'onbekende aanduiding `:zzzzzzzzz` | een van `:wet`, `:begrip`, `:actor`, `:bron`, `:taal`, `:gegeven`',
    ],
    ['Een :actor[x]{constructor=y}.', '`constructor` tussen de accolades van `:actor` | `naar`'],
  ];
  for (const [text, expected] of cases) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(said(text), [expected]);
    });
  }
});
