import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Section } from '../../src/document/document.ts';
import { allSections } from '../../src/document/queries.ts';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import type { Line, Pdf } from './pdf.ts';
import { headingWords, squash, wordsOf } from './words.ts';

let edition: RealEdition;
let pdf: Pdf;

before(async () => {
  edition = await realEdition();
  pdf = await realPdf();
});

/** The lines of the contents, leaders out; a long title may take two lines, the second with the number. */
function contentsLines(): string[] {
  const first = pdf.outline.find(({ title }) => title === 'Inhoud')?.page ?? 0;
  const after = edition.pageMap.pages['deel-1'] ?? 0;
  assert.ok(first > 0 && after > first, 'The contents stand before the first deel.');
  const lines = pdf.pages.slice(first - 1, after - 1).flatMap((page) => page.lines.slice(1, -1));
  return joinLines(lines.slice(1));
}

function joinLines(lines: readonly Line[]): string[] {
  const entries: string[] = [];
  let open = '';
  for (const { text } of lines) {
    open = `${open} ${text.replace(/(?:\s*\. ?)*\s*(\d+)$/u, ' … $1')}`.trim();
    if (!/ … \d+$/u.test(open)) continue;
    entries.push(open);
    open = '';
  }
  if (open !== '') entries.push(open);
  return entries;
}

/** Numbered tables and figures of the text, in the order of their list. */
function illustrations(): { readonly id: string; readonly words: string }[] {
  const { delen } = edition.loaded.document;
  const nodes = [...allSections(delen)].flatMap(({ passages }) => passages.flatMap(({ blocks }) => blocks));
  const id = (node: (typeof nodes)[number]): string => node.data?.blockId ?? '';
  return [
    ...nodes.flatMap((node) =>
      node.type === 'captionedTable'
        ? [{ id: id(node), words: `Tabel ${node.number} ${wordsOf(node.children[0])}` }]
        : [],
    ),
    ...nodes.flatMap((node) =>
      node.type === 'figure' ? [{ id: id(node), words: `Figuur ${node.number} ${node.caption ?? ''}` }] : [],
    ),
  ];
}

describe('the contents', () => {
  test('list every heading down to the third level with the page it stands on', () => {
    const wanted = [...allSections(edition.loaded.document.delen)]
      .filter(({ level }) => level <= 3)
      .map((section: Section) => `${headingWords(section)} … ${String(edition.pageMap.pages[section.id])}`);
    assert.deepEqual(contentsLines().slice(0, wanted.length).map(squash), wanted.map(squash));
  });

  test('end with the tables and figures, and their pages', () => {
    const wanted = illustrations().map(({ id, words }) => `${words} … ${String(edition.pageMap.pages[id])}`);
    assert.ok(wanted.length > 20);
    const [first = '', ...others] = contentsLines().slice(-wanted.length).map(squash);
    // The heading has no page: it is read with the line below it.
    assert.deepEqual([first.replace('Tabellenenfiguren', ''), ...others], wanted.map(squash));
  });

  test('have titles below each other, whether their numbers have one digit or two', () => {
    const after = edition.pageMap.pages['deel-1'] ?? 0;
    const entries = pdf.pages.slice(0, after - 1).flatMap(({ runs }) =>
      runs.flatMap(({ text, y }, index) => {
        const title = runs.slice(index + 1).find((run) => run.text.trim() !== '');
        return /^Proces \d+$/u.test(text.trim()) && title && Math.abs(title.y - y) < 1 ? [title.x] : [];
      }),
    );
    assert.ok(entries.length > 10, String(entries.length));
    assert.ok(Math.max(...entries) - Math.min(...entries) < 0.5, entries.join(' '));
  });

  test('link every entry to its heading', () => {
    const first = pdf.outline.find(({ title }) => title === 'Inhoud')?.page ?? 0;
    const after = edition.pageMap.pages['deel-1'] ?? 0;
    const targets = pdf.pages
      .slice(first - 1, after - 1)
      .flatMap(({ links }) => links.map(({ target }) => target));
    const wanted = [...allSections(edition.loaded.document.delen)].filter(({ level }) => level <= 3);
    assert.deepEqual(
      [...new Set(targets)],
      [...wanted, ...illustrations()].map(({ id }) => id),
    );
  });
});

describe('the overview of categories', () => {
  test('gives every category the page it stands on', () => {
    const { document } = edition.loaded;
    const pages = pdf.pages.filter(({ lines }) =>
      lines.some(({ text }) => text.startsWith('Nummer Categorie ')),
    );
    const printed = new Map<string, number>();
    for (const page of pages) {
      for (const link of page.links) {
        const category = document.categorieen.find(
          ({ id, nummer }) => id === link.target && nummer === link.words.trim(),
        );
        // The row runs to the right edge of the page; its number is the last run at the height of the link.
        const row = page.runs.filter(({ y, text }) => Math.abs(y - link.bottom) < 6 && /^\d+$/u.test(text));
        const number = row.toSorted((a, b) => a.x - b.x).at(-1);
        if (category && number) printed.set(category.id, Number(number.text));
      }
    }
    const wanted = document.categorieen.map(({ id }) => [id, edition.pageMap.pages[id]]);
    assert.deepEqual([...printed], wanted);
  });
});

describe('the index', () => {
  test('gives for every entry the pages and the categories that name it', () => {
    const { document } = edition.loaded;
    const first = pdf.outline.find(({ title }) => title === 'Register')?.page ?? 0;
    assert.ok(first > (edition.pageMap.pages.b6 ?? 0), 'It comes last.');
    const text = squash(
      pdf.pages
        .slice(first - 1)
        .flatMap(({ runs }) => runs.map((run) => run.text))
        .join(''),
    );
    const named = new Set(
      document.verwijzingen.flatMap(({ from, to }) => (to === 'begrip-hotspot' ? [from] : [])),
    );
    const pages = [...new Set([...named].map((id) => edition.pageMap.pages[id]))];
    assert.ok(pages.length > 1);
    assert.ok(text.includes(`hotspot:${pages.join(',')}`), pages.join());
    assert.ok(text.includes('Ambtenarenwet:cat.10.9,10.10'));
  });

  test('is in no file of a chapter, and its links lead to the pages it names', () => {
    const first = pdf.outline.find(({ title }) => title === 'Register')?.page ?? 0;
    assert.ok(edition.chapters.every(({ range }) => range.last < first - 1));
    const links = pdf.pages.slice(first - 1).flatMap((page) => page.links);
    const kinds = new Map(edition.loaded.document.blokken.map(({ id, kind }) => [id, kind]));
    // The name of an entry, which leads to the entry, may end in a number on a line of its own.
    const toPages = links.filter(
      ({ target, words }) => /^\d+$/u.test(words.trim()) && kinds.get(target ?? '') !== 'entry',
    );
    assert.ok(toPages.length > 200, `${toPages.length} links`);
    for (const { target, words } of toPages)
      assert.equal(pdf.destinations.get(target ?? '')?.page, Number(words), target ?? '');
  });
});

describe('page numbers', () => {
  test('are all filled in', () => {
    const waiting = pdf.pages.filter(({ runs }) => runs.some(({ text }) => /(?:^|\s)000$/u.test(text)));
    assert.deepEqual(
      waiting.map(({ number }) => number),
      [],
    );
  });
});

describe('links', () => {
  test('within the file all lead to a place that exists', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    assert.ok(links.length > 500, `There are ${links.length} links.`);
    const lost = links.filter(({ target, url }) => url === null && !pdf.destinations.has(target ?? ''));
    assert.deepEqual(lost, []);
  });

  test('out of the file are web addresses and the telephone number for responses', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    const out = links.flatMap(({ url }) => url ?? []);
    assert.ok(
      out.some((url) => url.startsWith('https://wetten.overheid.nl/')),
      'Laws are linked.',
    );
    assert.deepEqual(
      out.filter((url) => !/^https?:\/\/[^/]+/u.test(url)),
      ['tel:0703315460'],
    );
    assert.deepEqual(
      links.filter(({ action }) => action !== null),
      [],
    );
    assert.deepEqual(
      out.filter((url) => url.includes('inzage.invalid')),
      [],
    );
  });
});
