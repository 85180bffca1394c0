import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addressesOf, hrefOf } from '../../src/addresses.ts';
import type { Addresses } from '../../src/addresses.ts';
import type { Block, BlockKind, Category, Document as List } from '../../src/document/document.ts';
import { realEdition } from '../edition.ts';
import { openings, squash } from '../print/words.ts';
import { readBlocks } from './block-facts.ts';
import type { BlockFacts } from './block-facts.ts';
import { parseAll, readHtml } from './html-files.ts';
import { openSite } from './site.ts';
import { textBlocks } from './text-blocks.ts';

const site = openSite();
let list: List;
let addresses: Addresses;
let shown: Map<string, BlockFacts>;

before(async () => {
  const { loaded, folder, browser } = await site();
  list = loaded.document;
  addresses = addressesOf(list);
  shown = await parseAll(browser, await readHtml(folder), readBlocks);
});

function pageOf(id: string): BlockFacts {
  const facts = shown.get(addresses.get(id)?.path ?? '');
  if (facts === undefined) throw new Error(`Block ${id} has no page`);
  return facts;
}

function textOf(id: string): string {
  return squash(pageOf(id).elements.find((element) => element.id === id)?.text ?? '');
}

describe('every block of the list', () => {
  test('stands once on the page that its address names, and on no other', () => {
    assert.ok(list.blokken.length > 0);
    const places = new Map<string, string[]>();
    for (const [path, { elements }] of shown) {
      for (const { id } of elements) places.set(id, [...(places.get(id) ?? []), path]);
    }
    // The notes that a category calls are on its own page too.
    const elsewhere = (id: string): boolean => /\.n\d+(?:\.|$)/.test(id);
    const wrong = list.blokken.flatMap(({ id }) => {
      const own = addresses.get(id)?.path;
      const found = places.get(id) ?? [];
      const others = found.filter((path) => path !== own);
      const right =
        found.length - others.length === 1 &&
        (others.length === 0 || (elsewhere(id) && others.every((path) => path.startsWith('/categorieen/'))));
      return right ? [] : [`${id}: on ${found.join(' ') || 'no page'}, not on ${String(own)}`];
    });
    assert.deepEqual(wrong, []);
  });

  test('shows its text, whole and unchanged', () => {
    const words = openings(list);
    const wrong = list.blokken.flatMap(({ id, kind }) => {
      const wanted = squash(words.get(id) ?? '');
      const found = textOf(id);
      return wanted !== '' && fits(kind, found, wanted) ? [] : [`${id}: "${wanted}", found "${found}"`];
    });
    assert.deepEqual(wrong, []);
  });
});

/** A title names its kind before its number; a block with blocks in it begins with its own words. */
function fits(kind: BlockKind, found: string, wanted: string): boolean {
  switch (kind) {
    case 'paragraph':
    case 'row':
      return found === wanted;
    case 'section':
      return found === wanted || found === `Hoofdstuk${wanted}`;
    case 'category':
      return found === `Categorie${wanted}`;
    default:
      return found.startsWith(wanted);
  }
}

describe('the page in the PDF', () => {
  const marked = new Set<BlockKind>(['section', 'paragraph', 'item', 'figure', 'category', 'entry']);
  const marksOf = ({ id }: Block): BlockFacts['marks'] => {
    const address = addresses.get(id);
    return address === undefined ? [] : pageOf(id).marks.filter(({ href }) => href === hrefOf(address));
  };

  test('is shown at every heading, paragraph, item, figure, entry and category', async () => {
    const { pageMap } = await realEdition();
    const blocks = list.blokken.filter(({ kind }) => marked.has(kind));
    assert.ok(blocks.length > 0);
    const wrong = blocks.flatMap((block) => {
      const page = pageMap.pages[block.id];
      const marks = marksOf(block);
      const [mark] = marks;
      const right =
        page !== undefined &&
        marks.length === 1 &&
        mark?.page === `p. ${page}` &&
        mark.label.includes(`p. ${page} `) &&
        mark.at === block.id;
      return right ? [] : [`${block.id} (page ${String(page)}): ${JSON.stringify(marks)}`];
    });
    assert.deepEqual(wrong, []);
  });

  test('is nowhere wrong', async () => {
    const { pageMap } = await realEdition();
    const ids = new Map([...addresses].map(([id, address]) => [hrefOf(address), id]));
    const marks = [...shown.values()].flatMap((page) => page.marks);
    const wrong = marks.filter(({ href, page }) => page !== `p. ${pageMap.pages[ids.get(href) ?? ''] ?? ''}`);
    assert.deepEqual(wrong, []);
  });
});

describe('where the text comes from', () => {
  test('is told at what was taken from the draft, and only there', () => {
    const blocks = textBlocks(list);
    assert.ok(
      blocks.some(({ fromDraft }) => fromDraft),
      'nothing was taken from the draft',
    );
    const wrong = blocks.filter(({ id, fromDraft }) => {
      const element = pageOf(id).elements.find((candidate) => candidate.id === id);
      return element?.inDraft !== fromDraft;
    });
    assert.deepEqual(
      wrong.map(({ id, fromDraft }) => `${id} ${fromDraft ? 'is' : 'is not'} from the draft`),
      [],
    );
  });

  test('is told on every page', () => {
    assert.ok(shown.size > 0);
    const silent = [...shown].filter(([, { notice }]) => !/reconstructie.*geen rechtskracht/su.test(notice));
    assert.deepEqual(
      silent.map(([path]) => path),
      [],
    );
  });
});

describe('the page of a category', () => {
  test('shows every field of its record', async () => {
    const { folder, browser } = await site();
    const texts = await parseAll(
      browser,
      await readHtml(folder),
      (page) => page.querySelector('main')?.textContent,
    );
    const wrong = list.categorieen.flatMap((category) => {
      const text = squash(texts.get(`/categorieen/${category.nummer}/`) ?? '');
      return fieldsOf(category)
        .filter((field) => !text.includes(squash(field)))
        .map((field) => `${category.nummer}: ${field}`);
    });
    assert.deepEqual(wrong, []);
  });

  function fieldsOf(category: Category): string[] {
    const { omschrijving, opmerking, product, voorbeelden, grondslag, actoren, bron } = category;
    const { waarderingen, uitzonderingen } = category;
    const nameOf = (id: string): string | undefined =>
      list.actoren.find((actor) => actor.id === `actor-${id}`)?.naam ?? sourceName(id);
    const sourceName = (id: string): string | undefined => {
      const source = list.bronnen.find((one) => one.id === `bron-${id}`);
      return source?.kort ?? source?.naam;
    };
    const fields = [
      category.titel,
      omschrijving,
      opmerking,
      ...product,
      ...voorbeelden,
      ...[...actoren, ...bron].map((id) => nameOf(id) ?? `${id} is unknown`),
      ...grondslag.map(({ artikel }) => artikel),
      ...waarderingen.map(({ toelichting }) => toelichting),
      ...uitzonderingen.map((id) => list.lijst.uitzonderingscriteria.find((one) => one.id === id)?.tekst),
    ];
    return fields.filter((field) => field !== undefined);
  }
});
