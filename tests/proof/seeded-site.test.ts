import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { proveSite } from '../../src/proof/prove-site.ts';
import type { SiteProof } from '../../src/proof/prove-site.ts';
import { realEdition, realSite } from '../edition.ts';
import { readSite } from '../../scripts/build/proof.ts';
import { places } from './print-seeded.ts';

const path = '/toelichting/totstandkoming/';
let sound: SiteProof;

before(async () => {
  const { loaded, folder } = await realSite();
  const { pageMap } = await realEdition();
  sound = { document: loaded.document, pageMap, ...(await readSite(folder)) };
});

function faultsWith(pattern: RegExp | string, replacement: string, on = path): string[] {
  const html = sound.site.get(on) ?? '';
  const seeded = html.replace(pattern, replacement);
  assert.notEqual(seeded, html, 'the fault is in the page');
  const { faults } = proveSite({ ...sound, site: new Map(sound.site).set(on, seeded) });
  return places(faults);
}

/** Where the source has a block. */
function lineOf(block: string): string {
  const source = sound.document.blocks.find(({ id }) => id === block)?.source;
  return `${String(source?.file)}:${String(source?.line)}`;
}

describe('the proof of the site', () => {
  test('has nothing to say of the site as it is built', () => {
    const { faults, counts } = proveSite(sound);
    assert.deepEqual(places(faults), []);
    assert.ok(counts.blocks > 600, `${counts.blocks} blocks`);
    assert.ok(counts.notes > 20, `${counts.notes} notes`);
    assert.ok(counts.links > 3000, `${counts.links} links`);
  });

  test('names a paragraph that is not there', () => {
    const found = faultsWith(/<p id="3\.1\.a1">.*?<\/p>/su, '');
    assert.deepEqual(found, [`BW01 3.1.a1 ${lineOf('3.1.a1')} ${path}`]);
  });

  test('names a paragraph that is hidden', () => {
    for (const hiding of ['hidden', 'aria-hidden="true"']) {
      const found = faultsWith('<p id="3.1.a1">', `<p id="3.1.a1" ${hiding}>`);
      assert.deepEqual(found, [`BW01 3.1.a1 ${lineOf('3.1.a1')} ${path}`]);
    }
  });

  test('names a word that is other than the source', () => {
    const found = faultsWith('Sinds 2010 kiest', 'Sinds 2011 kiest');
    assert.deepEqual(found, [`BW04 3.1.a1 ${lineOf('3.1.a1')} ${path}`]);
  });

  test('names one of two blocks that changed places', () => {
    const found = faultsWith(
      /(<li id="3\.1\.1\.o1">.*?<\/li>)(\s*)(<li id="3\.1\.1\.o2">.*?<\/li>)/su,
      '$3$2$1',
    );
    assert.deepEqual(found, [`BW02 3.1.1.o2 ${lineOf('3.1.1.o2')} ${path}`]);
  });

  test('names a block that stands there twice, with its id or without', () => {
    const block = /(<p id="3\.1\.a1">.*?<\/p>)/su;
    assert.deepEqual(faultsWith(block, '$1$1'), [`BW03 3.1.a1 ${lineOf('3.1.a1')} ${path}`]);
    const found = faultsWith(/<p id="3\.1\.1\.a1">(.*?)<a href(.*?)<\/p>/su, '$&<p>$1</p>');
    assert.deepEqual(found, [`BW03 3.1.1.a1 ${lineOf('3.1.1.a1')} ${path}`]);
  });

  test('tells of text that the source does not have', () => {
    const found = faultsWith('<p id="3.1.a1">', '<p>Dit staat nergens.</p>$&');
    assert.deepEqual(found, [`BW05 ${path}`]);
  });

  test('names a table row that is not there', () => {
    const row = sound.document.blocks.find(({ kind }) => kind === 'row');
    assert.ok(row);
    const on = [...sound.site].find(([, html]) => html.includes(`<tr id="${row.id}">`))?.[0] ?? '';
    const found = faultsWith(new RegExp(`<tr id="${row.id}">.*?</tr>`, 'su'), '', on);
    assert.deepEqual(found, [`BW01 ${row.id} ${lineOf(row.id)} ${on}`]);
  });

  test('names the field of a category that is not there', () => {
    const on = '/categorieen/1.3.a/';
    const found = faultsWith(/<div class="row row-bron".*?<\/div>/su, '', on);
    assert.deepEqual(found, [`BW01 c1.3.a ${lineOf('c1.3.a')} ${on}`]);
  });

  test('names a block with another page than the PDF has, or none', () => {
    const mark = /(href="\/toelichting\/totstandkoming\/#3\.1\.a1".*?<span class="mark-page">p\. )\d+/su;
    assert.deepEqual(faultsWith(mark, '$11'), [`BW06 3.1.a1 ${lineOf('3.1.a1')} ${path}`]);
    const none = faultsWith(/<a href="\/toelichting\/totstandkoming\/#3\.1\.a1" class="mark.*?<\/a>/su, '');
    assert.deepEqual(none, [`BW06 3.1.a1 ${lineOf('3.1.a1')} ${path}`]);
  });

  test('names the block with a link that leads nowhere', () => {
    const found = faultsWith('#bron-gewaardeerd-verleden', '#bron-die-er-niet-is');
    assert.deepEqual(found, [`BW12 3.1.a1 ${lineOf('3.1.a1')} ${path}`]);
  });

  test('names the page that is not there, by its first block', () => {
    const site = new Map(sound.site);
    site.delete('/categorieen/1.3.a/');
    const found = places(proveSite({ ...sound, site }).faults);
    assert.equal(found[0], `BW01 c1.3.a ${lineOf('c1.3.a')} /categorieen/1.3.a/`);
    assert.ok(
      found.slice(1).every((fault) => fault.startsWith('BW12 ')),
      'what links to it is told too',
    );
  });

  test('names a figure whose picture is not there or empty', () => {
    const [figure] = sound.document.blocks.filter(({ kind }) => kind === 'figure');
    assert.ok(figure);
    const expected = [`BW13 ${figure.id} ${lineOf(figure.id)} ${path}`];
    assert.deepEqual(faultsWith(/<img[^>]*>/u, ''), expected);
    const files = new Map(
      [...sound.files].map(([file, size]) => [file, file.startsWith('/media/') ? 0 : size]),
    );
    assert.deepEqual(places(proveSite({ ...sound, files }).faults), expected);
  });

  test('follows links where the site is not served at the root', () => {
    const site = new Map(
      [...sound.site].map(([on, html]) => [on, html.replaceAll(/(href|src)="\/(?!\/)/g, '$1="/lijst/')]),
    );
    assert.deepEqual(places(proveSite({ ...sound, site, base: '/lijst/' }).faults), []);
    assert.notDeepEqual(proveSite({ ...sound, site, base: '/' }).faults, []);
  });
});
