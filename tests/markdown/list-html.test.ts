import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BlockContent } from 'mdast';
import { plainText } from '../../src/export/plain-text.ts';
import { texts as dutch } from '../texts.ts';
import { renderBlocks, toHtmlText } from '../../src/markdown/html/render.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';
import { listOf } from '../document/list.ts';

function html(markdown: string, medium: 'site' | 'print' = 'site'): string {
  const { tree } = parseMarkdown('x.md', markdown);
  const context = { document: listOf().document, t: dutch, medium, hrefOf: () => null, imageSrc: () => '' };
  return toHtmlText(renderBlocks(tree.children as BlockContent[], context)).replace(/\n/g, '');
}

describe('a list on a page', () => {
  test('has the number of each item, a letter as HTML counts it, and no marks of its own without numbers', () => {
    assert.equal(html('2. een\n4. twee'), '<ol><li value="2">een</li><li value="4">twee</li></ol>');
    assert.equal(
      html('z. een\naa. twee'),
      '<ol type="a"><li value="26">een</li><li value="27">twee</li></ol>',
    );
    assert.equal(html('- een\n- twee'), '<ul><li>een</li><li>twee</li></ul>');
  });

  test('says what stands behind the numbers, and that they are wide', () => {
    const classes = (markdown: string): string | undefined =>
      /^<ol[^>]*class="([^"]*)"/.exec(html(markdown))?.[1];
    assert.equal(classes('1. een\n10. tien'), undefined);
    assert.equal(classes('1) een\n2) twee'), 'marks-bracket');
    assert.equal(classes('a) een\nb) twee'), 'marks-bracket');
    assert.equal(classes('1° een\n2° twee'), 'marks-degree');
    assert.equal(classes('1°. een\n2°. twee'), 'marks-degree-stop');
    assert.equal(classes('9. een\n100. twee'), 'marks-wide');
    assert.equal(classes('1994) een\n1998) twee'), 'marks-bracket marks-wide');
    assert.equal(classes('19940. een\n19980. twee'), 'marks-widest');
  });

  test('gives a year to the search index of the site, which does not read what a browser draws', () => {
    assert.equal(
      html('1994. een\n1998. twee'),
      '<ol class="marks-wide"><li value="1994" data-pagefind-index-attrs="value">een</li>' +
        '<li value="1998" data-pagefind-index-attrs="value">twee</li></ol>',
    );
    assert.doesNotMatch(html('1994. een\n1998. twee', 'print'), /pagefind/);
  });
});

test('text without markup has the number or letter before the words of each item', () => {
  const { tree } = parseMarkdown(
    'x.md',
    '1994. een:\n      a) twee;\n      c) drie;\n\n      en meer\n1998. vier\n\n- vijf',
  );
  assert.equal(plainText(tree.children), '1994. een:\na) twee;\nc) drie;\nen meer\n1998. vier\nvijf');
});
