import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BlockContent } from 'mdast';
import { texts as dutch } from '../texts.ts';
import { renderBlocks, toHtmlText } from '../../src/markdown/html/render.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';
import { listOf } from '../document/list.ts';

function html(markdown: string, medium: 'site' | 'print'): string {
  const { tree } = parseMarkdown('x.md', markdown);
  const context = { document: listOf().document, t: dutch, medium, hrefOf: () => null, imageSrc: () => '' };
  return toHtmlText(renderBlocks(tree.children as BlockContent[], context)).replace(/\n/g, '');
}

describe('a table', () => {
  const markdown = '| a | b | c |\n|---|:-:|--:|\n| 1 | 2 |\n';

  test('keeps the alignment of its columns and has a cell for each, filled where it is printed', () => {
    assert.equal(
      html(markdown, 'print'),
      '<table><thead><tr><th scope="col">a</th><th scope="col" class="align-center">b</th><th scope="col" class="align-end">c</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-center">2</td><td class="align-end">\u00a0</td></tr></tbody></table>',
    );
  });

  test('without a caption has a name all the same where it can be scrolled', () => {
    assert.match(
      html(markdown, 'site'),
      /^<div class="table-scroll" role="region" tabindex="0" aria-label="Tabel">/,
    );
  });
});
