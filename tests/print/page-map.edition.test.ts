import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { firstBlocks } from '../../src/document/page-map.ts';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import type { Pdf, Destination } from './pdf.ts';
import { openings, squash } from './words.ts';

let edition: RealEdition;
let pdf: Pdf;
let opening: Map<string, string>;

before(async () => {
  edition = await realEdition();
  pdf = await realPdf();
  opening = openings(edition.loaded.document);
});

/** The text that begins at a height of a page, just below it, within the room of a heading's own white. */
function textsAt({ page, top }: Destination): string[] {
  const runs = pdf.pages[page - 1]?.runs ?? [];
  const starts = runs.flatMap(({ y }, index) => (y <= top && y > top - 50 ? [index] : []));
  return starts.map((start) =>
    squash(
      runs
        .slice(start, start + 60)
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

describe('the page map', () => {
  test('has every block of the Document and nothing else', () => {
    assert.deepEqual(
      Object.keys(edition.pageMap.pages).sort(),
      edition.loaded.document.blokken.map(({ id }) => id).sort(),
    );
  });

  test('counts the pages of the file', () => {
    assert.equal(edition.pageMap.total, pdf.pages.length);
  });

  test('agrees with the destinations that another program reads', () => {
    const read = Object.keys(edition.pageMap.pages).map((id) => [id, pdf.destinations.get(id)?.page]);
    assert.deepEqual(read, Object.entries(edition.pageMap.pages));
  });

  test('is right about every block: its first words stand there, at that height of that page', () => {
    const wrong: string[] = [];
    for (const { id, kind } of edition.loaded.document.blokken) {
      // A figure begins with its image.
      if (kind === 'figure') continue;
      const words = squash(opening.get(id) ?? '').slice(0, 24);
      const destination = pdf.destinations.get(id);
      if (words === '' || destination === undefined) wrong.push(`${id}: no words or no place`);
      else if (!textsAt(destination).some((text) => text.startsWith(words))) {
        wrong.push(
          `${id} (page ${destination.page}, ${destination.top}): "${words}", found "${textsAt(destination)[0]?.slice(0, 40)}"`,
        );
      }
    }
    assert.deepEqual(wrong, []);
  });

  test('leads to just above each block: what comes first below is its first line, not that of another', () => {
    const wrong: string[] = [];
    for (const { id, kind } of edition.loaded.document.blokken) {
      if (kind === 'figure') continue;
      const { page, top } = pdf.destinations.get(id) ?? { page: 0, top: 0 };
      const { runs = [], width = 0 } = pdf.pages[page - 1] ?? {};
      // Numbers of notes stand higher than their line.
      const below = runs.filter(({ y, size }) => y < top && size > 7);
      // Abbreviations stand in two columns, whose lines have nothing to do with each other.
      const columns = id.startsWith('afkorting-')
        ? [below.filter(({ x }) => x < width / 2), below.filter(({ x }) => x >= width / 2)]
        : [below];
      const words = squash(opening.get(id) ?? '').slice(0, 3);
      const firsts = columns.map((column) => firstLine(column));
      if (!firsts.some(({ y, line }) => top - y <= 36 && line.includes(words)))
        wrong.push(
          `${id} (page ${page}): "${words}" within ${firsts.map(({ y, line }) => `"${line.slice(0, 40)}", ${top - y} points down`).join(' or ')}`,
        );
    }
    assert.deepEqual(wrong, []);
  });

  test('is right about every figure: its caption stands on that page', () => {
    const figures = edition.loaded.document.blokken.filter(({ kind }) => kind === 'figure');
    assert.ok(figures.length > 0, 'There is a figure to look at.');
    for (const { id } of figures) {
      const page = pdf.pages[(edition.pageMap.pages[id] ?? 0) - 1];
      const text = squash(page?.runs.map((run) => run.text).join('') ?? '');
      assert.ok(text.includes(squash(opening.get(id) ?? '?')), id);
    }
  });

  test('runs forward: no block begins on an earlier page than the block before it', () => {
    const { pages } = edition.pageMap;
    const ids = edition.loaded.document.blokken.map(({ id }) => id);
    const back = ids.filter((id, index) => (pages[id] ?? 0) < (pages[ids[index - 1] ?? ''] ?? 0));
    assert.deepEqual(back, []);
  });

  test('leads from every page to a block that begins on it or runs over it', () => {
    const first = firstBlocks(edition.pageMap, edition.loaded.document.blokken);
    assert.equal(first.size, pdf.pages.length);
    for (const [page, id] of first) {
      const begins = edition.pageMap.pages[id] ?? Infinity;
      assert.ok(
        begins <= page || page < (edition.pageMap.pages['deel-1'] ?? 0),
        `Page ${page} leads to ${id}, which begins on page ${begins}.`,
      );
    }
  });

  test('leads from a page to the first block on it, in the order of the document', () => {
    const { pages } = edition.pageMap;
    const first = firstBlocks(edition.pageMap, edition.loaded.document.blokken);
    for (const [page, id] of first) {
      const wanted = edition.loaded.document.blokken.find((block) => pages[block.id] === page);
      if (wanted) assert.equal(id, wanted.id, `page ${page}`);
    }
  });
});

/** The uppermost line of some text. */
function firstLine(runs: readonly { readonly y: number; readonly text: string }[]): {
  y: number;
  line: string;
} {
  const first = Math.max(...runs.map(({ y }) => y));
  const line = runs.flatMap(({ y, text }) => (Math.abs(y - first) < 1 ? [text] : [])).join('');
  return { y: first, line: squash(line) };
}
