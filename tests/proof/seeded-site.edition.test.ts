import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addressesOf } from '../../src/addresses.ts';
import type { Addresses } from '../../src/addresses.ts';
import { chapters } from '../../src/document/queries.ts';
import { proveSite } from '../../src/proof/prove-site.ts';
import type { SiteProof } from '../../src/proof/prove-site.ts';
import { realEdition, realSite } from '../edition.ts';
import { readSite } from '../../scripts/build/proof.ts';
import { places } from './print-seeded.ts';

/** A block as the site shows it. */
interface Shown {
  readonly id: string;
  readonly path: string;
  /** Its element on that page, or the elements that a test asked for with it. */
  readonly element: string;
}

let sound: SiteProof;
let addresses: Addresses;
/** A paragraph of nothing but words, long enough to stand only once in the list. */
let plain: Shown;

before(async () => {
  const { loaded, folder } = await realSite();
  const { pageMap } = await realEdition();
  sound = { document: loaded.document, pageMap, ...(await readSite(folder)) };
  addresses = addressesOf(loaded.document);
  plain = find(/<p id="([^"]*)">[^<]{80,}<a href="[^"]*" class="mark".*?<\/p>/su);
});

/** What a chapter's page has first that looks like this; the group is the id of the block. */
function find(pattern: RegExp): Shown {
  for (const chapter of chapters(sound.document)) {
    const path = addresses.get(chapter.id)?.path ?? '';
    const [element, id] = pattern.exec(sound.site.get(path) ?? '') ?? [];
    if (element !== undefined && id !== undefined) return { id, path, element };
  }
  return assert.fail(`no chapter has ${String(pattern)}`);
}

/** What the proof says of the site with one element replaced. */
function faultsWith({ path, element }: Shown, seed: (element: string) => string): string[] {
  const html = sound.site.get(path) ?? '';
  const seeded = html.replace(element, () => seed(element));
  assert.ok(seeded !== html, 'the fault is in the page');
  const { faults } = proveSite({ ...sound, site: new Map(sound.site).set(path, seeded) });
  return places(faults);
}

/** The fault as it is told: what it is, in which block, where the source has that, and on which page. */
function fault(code: string, id: string): string {
  const source = sound.document.blokken.find((block) => block.id === id)?.source;
  return `${code} ${id} ${String(source?.file)}:${String(source?.line)} ${String(addresses.get(id)?.path)}`;
}

/** A category whose page names its source, with the row that does. */
function categoryWithSource(): Shown {
  for (const { id } of sound.document.categorieen) {
    const path = addresses.get(id)?.path ?? '';
    const [element] = /<div class="row row-bron".*?<\/div>/su.exec(sound.site.get(path) ?? '') ?? [];
    if (element !== undefined) return { id, path, element };
  }
  return assert.fail('no category names its source');
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
    assert.deepEqual(
      faultsWith(plain, () => ''),
      [fault('BW01', plain.id)],
    );
  });

  test('names a paragraph that is hidden', () => {
    for (const hiding of ['hidden', 'aria-hidden="true"']) {
      const found = faultsWith(plain, (element) => element.replace('<p ', `<p ${hiding} `));
      assert.deepEqual(found, [fault('BW01', plain.id)]);
    }
  });

  test('names a word that is other than the source', () => {
    const found = faultsWith(plain, (element) => element.replace(/">\S+ /u, '">Anders '));
    assert.deepEqual(found, [fault('BW04', plain.id)]);
  });

  test('names one of two blocks that changed places', () => {
    const item = '<li id="[^"]*">(?:(?!<li ).)*?</li>';
    const pair = find(new RegExp(`${item}\\s*${item.replace('[^"]*', '([^"]*)')}`, 'su'));
    const found = faultsWith(pair, (element) => {
      const second = element.lastIndexOf('<li ');
      return `${element.slice(second)}\n${element.slice(0, second)}`;
    });
    assert.deepEqual(found, [fault('BW02', pair.id)]);
  });

  test('names a block that stands there twice, with its id or without', () => {
    const expected = [fault('BW03', plain.id)];
    assert.deepEqual(
      faultsWith(plain, (element) => element + element),
      expected,
    );
    const again = (element: string): string => `${element}<p>${/>([^<]*)/u.exec(element)?.[1] ?? ''}</p>`;
    assert.deepEqual(faultsWith(plain, again), expected);
  });

  test('tells of text that the source does not have', () => {
    const found = faultsWith(plain, (element) => `<p>Dit staat nergens.</p>${element}`);
    assert.deepEqual(found, [`BW05 ${plain.path}`]);
  });

  test('names a table row that is not there', () => {
    const row = find(/<tr id="([^"]*)">.*?<\/tr>/su);
    assert.deepEqual(
      faultsWith(row, () => ''),
      [fault('BW01', row.id)],
    );
  });

  test('names the field of a category that is not there', () => {
    const category = categoryWithSource();
    assert.deepEqual(
      faultsWith(category, () => ''),
      [fault('BW01', category.id)],
    );
  });

  test('names a block with another page than the PDF has, or none', () => {
    const expected = [fault('BW06', plain.id)];
    const other = faultsWith(plain, (element) =>
      element.replace(/(<span class="mark-page">p\. )(\d+)/u, '$1$20'),
    );
    assert.deepEqual(other, expected);
    const none = faultsWith(plain, (element) => element.replace(/<a href="[^"]*" class="mark.*?<\/a>/su, ''));
    assert.deepEqual(none, expected);
  });

  test('names the block with a link that leads nowhere', () => {
    const citing = find(/<p id="([^"]*)">(?:(?!<\/p>).)*?#bron-.*?<\/p>/su);
    const found = faultsWith(citing, (element) => element.replace('#bron-', '#bron-die-er-niet-is-'));
    assert.deepEqual(found, [fault('BW12', citing.id)]);
  });

  test('names the page that is not there, by its first block', () => {
    const { id, path } = categoryWithSource();
    const site = new Map(sound.site);
    site.delete(path);
    const found = places(proveSite({ ...sound, site }).faults);
    assert.equal(found[0], fault('BW01', id));
    assert.ok(
      found.slice(1).every((told) => told.startsWith('BW12 ')),
      'what links to it is told too',
    );
  });

  test('names a figure whose picture is not there or empty', () => {
    const figures = sound.document.blokken.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
    const figure = find(/<figure id="([^"]*)".*?<\/figure>/su);
    assert.ok(figures.includes(figure.id));
    const found = faultsWith(figure, (element) => element.replace(/<img[^>]*>/u, ''));
    assert.deepEqual(found, [fault('BW13', figure.id)]);
    const files = new Map(
      [...sound.files].map(([file, size]) => [file, file.startsWith('/media/') ? 0 : size]),
    );
    assert.deepEqual(
      places(proveSite({ ...sound, files }).faults),
      figures.map((id) => fault('BW13', id)),
    );
  });

  test('follows links where the site is not served at the root', () => {
    const site = new Map(
      [...sound.site].map(([on, html]) => [on, html.replaceAll(/(href|src)="\/(?!\/)/g, '$1="/lijst/')]),
    );
    assert.deepEqual(places(proveSite({ ...sound, site, base: '/lijst/' }).faults), []);
    assert.notDeepEqual(proveSite({ ...sound, site, base: '/' }).faults, []);
  });
});
