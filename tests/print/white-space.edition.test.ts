import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { toHtmlText } from '../../src/markdown/html/render.ts';
import { readAssets } from '../../src/print/chromium/assets.ts';
import { paginate } from '../../src/print/chromium/paginate.ts';
import { unknownSite } from '../../src/addresses.ts';
import { meaningOf } from '../../src/print/meaning.ts';
import { repairingParts } from '../../src/print/part-work.ts';
import { printedPages } from '../../src/print/printed-pages.ts';
import { printHtml, printParts } from '../../src/print/html/page.ts';
import { openPdf } from '../../src/pdf/open.ts';
import { settleWhiteSpace } from '../../src/print/html/white-space.ts';
import { printEdition, toEdition } from '../../src/print/print.ts';
import { realEdition } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import type { Loaded } from '../../src/source/load.ts';
import { asHeard, printedBlocks, taggedBlocks } from './blocks.ts';
import { oddList } from './odd-list.ts';
import { readTags } from './tags.ts';

async function heardIn(pdf: Uint8Array): Promise<string[]> {
  return taggedBlocks((await readTags(pdf)).root);
}

/** What stands in the print HTML, with the page numbers of the PDF. */
function wantedOf(loaded: Pick<Loaded, 'document' | 'images'>, pdf: Uint8Array): string[] {
  const { pages } = printedPages(openPdf(pdf));
  return printedBlocks(printHtml(loaded), (id) => pages.get(id));
}

describe('the tags of the list', () => {
  let edition: RealEdition;
  let heard: string[];

  before(async () => {
    edition = await realEdition();
    heard = await heardIn(edition.pdf);
  });

  test('have the words of every block with a space wherever a line ends, and nowhere else', () => {
    assert.ok(heard.length > 5000, `${heard.length} blocks`);
    assert.deepEqual(heard, asHeard(wantedOf(edition.loaded, edition.pdf), heard));
  });

  test('say the same in the file of each chapter', async () => {
    const whole = heard.join('\n');
    const strange: string[] = [];
    for (const chapter of edition.chapters)
      for (const block of await heardIn(chapter.pdf)) if (!whole.includes(block)) strange.push(block);
    assert.deepEqual(strange, []);
  });
});

describe('the tags of a list in which everything is longer than its line', () => {
  const loaded = oddList();

  test('part the words at every line end that is no part of a word, and at no other', async () => {
    const { pdf } = await printEdition(loaded);
    const heard = await heardIn(pdf);
    assert.deepEqual(heard, asHeard(wantedOf(loaded, pdf), heard));
    // Words and spaces that the print HTML itself could have lost.
    const all = heard.join('\n');
    for (const words of [
      'ophoudt tweede derde vet schuin en Het beleid',
      'loopt code quid pro quo',
      'Vet schuin en een regeleinde in de bron, twee spaties en een tab.',
      'archief-, documentatie- en informatievoorziening',
      'selectielijst-en-de-daarbij-behorende-toelichting',
      'code eerste regel tweede met tab lange regel',
      'loopt na een lege regel',
    ])
      assert.ok(all.includes(words), words);
    assert.match(all, /^Deel I Toelichting \d+$/m);
  });

  test('run them together where the stylesheet lets a line end take its space, so that this test can fail', async () => {
    const assets = new Map(await readAssets());
    const css = Buffer.from(assets.get('/print.css')?.body ?? '').toString();
    const collapsing = css.replaceAll('white-space: pre-wrap', 'white-space: normal');
    assert.notEqual(collapsing, css);
    assets.set('/print.css', { type: 'text/css', body: Buffer.from(collapsing) });
    const parts = printParts(loaded);
    const work = repairingParts(parts, '', meaningOf(loaded.document, unknownSite));
    const printed = await paginate(parts, assets, work, {});
    const { pdf } = await toEdition(printed, loaded, '');
    const bare = (blocks: readonly string[]): string[] => blocks.map((block) => block.replace(/\s/gu, ''));
    const heard = await heardIn(pdf);
    const wanted = wantedOf(loaded, pdf);
    assert.deepEqual(bare(heard), asHeard(bare(wanted), bare(heard)));
    const parted = asHeard(wanted, heard);
    const glued = heard.filter((block, index) => block !== parted[index]);
    assert.ok(glued.length > 100, `${glued.length} of ${heard.length} blocks`);
  });
});

describe('the white space of the print HTML', () => {
  const settled = (html: string): string => {
    const elements = fromHtml(html, { fragment: true }).children.filter((child) => child.type === 'element');
    return toHtmlText(settleWhiteSpace(elements));
  };

  test('leaves nodes that stand in more than one place as they were', () => {
    const gap = { type: 'text' as const, value: ' ' };
    const ends = h('p', ['a', gap]);
    const goesOn = h('p', ['b', gap, 'c']);
    const before = toHtmlText([ends, goesOn]);
    assert.equal(toHtmlText(settleWhiteSpace([ends, goesOn])), '<p>a</p><p>b c</p>');
    assert.equal(toHtmlText([ends, goesOn]), before);
  });

  for (const [what, html, wanted] of [
    ['is one space for every run of it', '<p>a \n\t b</p>', '<p>a b</p>'],
    ['is none at the edges of a block', '<p> a <em> b </em> </p>', '<p>a <em>b</em></p>'],
    [
      'is none between blocks',
      '<div> <p>a</p>\n<p>b</p> c <ul>\n<li>d</li> </ul> </div>',
      '<div><p>a</p><p>b</p>c<ul><li>d</li></ul></div>',
    ],
    ['is one space over the edge of an element', '<p><b>a </b> <i> b</i>c</p>', '<p><b>a </b><i>b</i>c</p>'],
    [
      'is not taken from beside a picture',
      '<p>a <img alt=""> b <img alt=""> </p>',
      '<p>a <img alt=""> b <img alt=""></p>',
    ],
    [
      'is a space before a line end, and none behind it',
      '<p>a<br>\nb <br> <em>c<br>d</em></p>',
      '<p>a <br>b <br><em>c <br>d</em></p>',
    ],
    ['is left out where a line is empty', '<p><br>a<br><br>b</p>', '<p><br>a <br><br>b</p>'],
    [
      'is kept that is no white space to HTML',
      '<p>a\u00a0 \u2009b\u00a0</p>',
      '<p>a\u00a0 \u2009b\u00a0</p>',
    ],
    [
      'is kept between paragraphs that go on one line',
      '<div><p class="run-in">a</p> <p class="run-in">b</p></div>',
      '<div><p class="run-in">a</p> <p class="run-in">b</p></div>',
    ],
    [
      'is what was typed in lines that are kept as they are',
      '<pre><code>a\n  b\tc\n\nd\n</code></pre>',
      '<pre><code>a \n  b \tc \n\nd\n</code></pre>',
    ],
  ] as const)
    test(what, () => {
      assert.equal(settled(html), wanted);
    });
});
