import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withCategory } from '../../src/check/examples/base.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { smallList } from './small-list.ts';

/** The rows of a category with a source of that title, by their labels. */
function labels(title: string): string[] {
  const html = printHtml(
    smallList({
      ...withCategory('product: [verslag]', 'bron: [jaarverslag]', 'grondslag'),
      'bronnen.yaml': `- { id: jaarverslag, titel: "${title}", soort: rapport }\n`,
    }),
  );
  const [, block = ''] = /<h3 id="c1\.1">(.*?)<\/section>/su.exec(html) ?? [];
  return [...block.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<th scope="row">(.*?)<\/th>/gu)].map(([, label = '']) => label).join(' + '),
  );
}

describe('the source of a category', () => {
  test('stands beside its products where it is short', () => {
    assert.ok(labels('Jaarverslag').includes('Product + Bron'));
  });

  test('has a row of its own where it would fill the column there', () => {
    const rows = labels('Verslag van de jaren waarin de dienst nog een afdeling van het ministerie was');
    assert.ok(rows.includes('Bron') && rows.includes('Product'), rows.join('; '));
  });
});
