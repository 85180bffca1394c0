import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Document, Section } from '../../src/document/document.ts';
import { categoriesOf } from '../../src/document/queries.ts';
import { indexId } from '../../src/print/html/subject-index.ts';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import type { OutlineEntry, Pdf } from './pdf.ts';
import { headingWords } from './words.ts';

let edition: RealEdition;
let pdf: Pdf;

before(async () => {
  edition = await realEdition();
  pdf = await realPdf();
});

/** The bookmarks a reader must find: front pages, then every heading as deep as it stands. */
function expectedOutline(document: Document): OutlineEntry[] {
  const pageOf = (id: string): number => edition.pageMap.pages[id] ?? 0;
  const category = ({ id, nummer, titel }: Document['categorieen'][number]): OutlineEntry => ({
    title: `${nummer} ${titel}`,
    page: pageOf(id),
    items: [],
  });
  const entry = (section: Section): OutlineEntry => ({
    title: headingWords(section),
    page: pageOf(section.id),
    items: [...section.children.map(entry), ...categoriesOf(document, section.id).map(category)],
  });
  return [
    { title: 'Colofon', page: 2, items: [] },
    { title: 'Inhoud', page: 3, items: [] },
    ...document.delen.map(entry),
    { title: 'Register', page: pdf.destinations.get(indexId)?.page ?? 0, items: [] },
  ];
}

function flat(entries: readonly OutlineEntry[], depth = 0): string[] {
  return entries.flatMap(({ title, page, items }) => [
    `${'  '.repeat(depth)}${title} … ${page}`,
    ...flat(items, depth + 1),
  ]);
}

function titles(entries: readonly OutlineEntry[]): string[] {
  return entries.flatMap(({ title, items }) => [title, ...titles(items)]);
}

describe('the bookmarks', () => {
  test('are the headings of the Document, nested alike, each on the page of the page map', () => {
    assert.deepEqual(flat(pdf.outline), flat(expectedOutline(edition.loaded.document)));
  });

  test('have no title twice over, as when a heading is drawn on two pages', () => {
    const doubled = titles(pdf.outline).filter((title) => /^(.{3,})\s*\1$/u.test(title));
    assert.deepEqual(doubled, []);
  });
});
