import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chapter } from '../../src/check/examples/base.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { printSmall } from './print-small.ts';
import { listWithText, smallList } from './small-list.ts';

/** The first element with this in its start tag, as far as its end tag. */
function element(html: string, name: string, mark: string): string {
  const start = html.indexOf(mark);
  assert.notEqual(start, -1, `There is ${mark}.`);
  return html.slice(html.lastIndexOf(`<${name}`, start), html.indexOf(`</${name}>`, start));
}

describe('a deel', () => {
  test('shows the notes of its own text, with their page', async () => {
    const { text, pageMap } = await printSmall(
      smallList({
        'hoofdstukken/1-toelichting/index.md': chapter(
          'Toelichting',
          'Vooraf.[^a]\n\n[^a]: De noot van het deel.',
          'soort: deel',
        ),
      }),
    );
    assert.match(text, /De noot van het deel\./u);
    assert.equal(pageMap.pages['deel-1.n1'], pageMap.pages['deel-1.a1']);
  });
});

describe('a deel without chapters', () => {
  test('prints the register it asks for, terms with their notes too', async () => {
    const text = (overzicht: string): string =>
      chapter(`Bijlage ${overzicht}`, 'Vooraf.', `soort: bijlagen\noverzicht: ${overzicht}`);
    const { text: printed, pageMap } = await printSmall(
      smallList({
        'hoofdstukken/3-begrippen.md': text('begrippen'),
        'hoofdstukken/4-bronnen.md': text('bronnen'),
        'begrippen/neerslag.md': '---\nterm: neerslag\n---\n\nWat blijft.[^n]\n\n[^n]: Een noot.\n',
      }),
    );
    assert.match(printed, /neerslag Wat blijft\. ?1/u);
    const ids = ['begrip-neerslag', 'begrip-neerslag.a1', 'bijlagen.n1', 'bijlagen-2', 'bron-jaarverslag'];
    assert.deepEqual(
      ids.filter((id) => !(id in pageMap.pages)),
      [],
    );
  });
});

describe('a heading with links and a note', () => {
  const html = printHtml(
    listWithText('## Bij [de lijst](#lijst) en [](#sturing)[^a]\n\nGWR.\n\n[^a]: Een noot.'),
  );

  test('is one link in the contents, and no second place where the note is called', () => {
    const entry = element(html, 'li', '<span class="contents-title">Bij de lijst en proces 1</span>');
    assert.equal(entry.split('<a ').length, 2);
    assert.equal(html.split('id="1.n1.v1"').length, 2);
  });
});

describe('a passage on a new page', () => {
  test('leaves the block that it begins with what it is', () => {
    const html = printHtml(
      smallList({
        'hoofdstukken/1-toelichting/2-vervolg.md':
          '---\nherkomst: reconstructie\nnieuwePagina: true\n---\n\n:::let-op\nPas op.\n:::\n',
      }),
    );
    assert.match(html, /<div class="notice new-page" role="note">/u);
  });
});

describe('a row that ends early', () => {
  test('has as many cells as the others', () => {
    const html = printHtml(listWithText('| a | b |\n|---|---|\n| GWR |'));
    assert.equal(element(html, 'tr', 'id="1.t1.r1"').split('<td>').length, 3);
  });
});

describe('a lapsed category', () => {
  test('gives its reason as a sentence', () => {
    const html = printHtml(
      smallList({
        'categorieen/1.2-oud.md':
          '---\nnummer: "1.2"\ntitel: Oud\nsoort: werkproces\nproces: sturing\nherkomst: reconstructie\nvervallen: { reden: Samengevoegd, opvolger: "1.1" }\n---\n',
      }),
    );
    const text = html.replaceAll(/<\/?(?:a|span)\b[^>]*>/gu, '');
    assert.match(text, />Samengevoegd\. Opgegaan in categorie 1\.1\./u);
    assert.match(html, /Opgegaan in <a href="#c1\.1">/u);
  });
});

describe('a law that had lapsed', () => {
  test('is linked as it stood at its end', () => {
    const html = printHtml(
      listWithText(':wet[artikel 1]{naar=oude-wet artikel=1} GWR.', {
        'regelgeving.yaml':
          '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet }\n- { id: oude-wet, citeertitel: Oude wet, soort: wet, bwbId: BWBR0000001, geldigTot: "2002-05-29" }\n',
      }),
    );
    assert.match(html, /BWBR0000001&#x26;artikel=1&#x26;z=2002-05-29&#x26;g=2002-05-29/u);
  });
});
