import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { chapters as chaptersOf } from '../../src/document/queries.ts';
import { pdfName } from '../../src/print/file-names.ts';
import type { ChapterPdf } from '../../src/print/print.ts';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import { readPdf } from './pdf.ts';
import type { Link, OutlineEntry, Pdf, PdfPage } from './pdf.ts';
import { ofType, readTags, tagsOf } from './tags.ts';
import { headingWords, squash } from './words.ts';

interface Chapter extends ChapterPdf {
  readonly read: Pdf;
  /** The same pages in the whole. */
  readonly pages: readonly PdfPage[];
}

let edition: RealEdition;
let whole: Pdf;
let chapters: Chapter[];

before(async () => {
  edition = await realEdition();
  whole = await realPdf();
  chapters = await Promise.all(
    edition.chapters.map(async (chapter) => ({
      ...chapter,
      read: await readPdf(chapter.pdf),
      pages: whole.pages.slice(chapter.range.first, chapter.range.last + 1),
    })),
  );
});

function isInside({ range }: ChapterPdf, page: number): boolean {
  return page - 1 >= range.first && page - 1 <= range.last;
}

/** Whether the place that a link of the whole leads to is in the file of the chapter. */
function staysInside(chapter: Chapter, { target }: Link): boolean {
  return target !== null && isInside(chapter, whole.destinations.get(target)?.page ?? 0);
}

/** Links of the whole and of the file of a chapter, two by two. */
function pairs(chapter: Chapter): [Link, Link][] {
  const [before, after] = [chapter.pages, chapter.read.pages].map((pages) =>
    pages.flatMap(({ links }) => links),
  );
  assert.equal(after?.length, before?.length, chapter.fileName);
  return (before ?? []).flatMap((link, index): [Link, Link][] => {
    const other = after?.[index];
    return other ? [[link, other]] : [];
  });
}

/** Whether a heading is the first thing on a page, below the running head. */
function headsPage(page: number, words: string): boolean {
  const text = squash(
    (whole.pages[page - 1]?.lines ?? [])
      .slice(1)
      .map((line) => line.text)
      .join(''),
  );
  return text.startsWith(squash(words)) || text.startsWith(squash(words.replace(/^Deel (\w+) /u, 'Deel$1')));
}

describe('the file of a chapter', () => {
  test('is there for every chapter, from its heading to where the next chapter or deel begins', () => {
    const { document } = edition.loaded;
    assert.deepEqual(
      chapters.map(({ id, title }) => [id, title]),
      chaptersOf(document).map((chapter) => [
        chapter.id,
        headingWords(chapter).replace(/^(\S+ \d+) /u, '$1: '),
      ]),
    );
    const index = whole.outline.find(({ title }) => title === 'Register')?.page ?? 0;
    const starts = document.delen.flatMap((deel) => [deel, ...deel.children]);
    for (const chapter of chapters) {
      const next = starts[starts.findIndex(({ id }) => id === chapter.id) + 1];
      const following = next ? (edition.pageMap.pages[next.id] ?? 0) : index;
      // A chapter that runs on shares the page on which it begins with the end of the one before.
      const last = next && !headsPage(following, headingWords(next)) ? following : following - 1;
      assert.deepEqual(chapter.range, {
        first: (edition.pageMap.pages[chapter.id] ?? 0) - 1,
        last: last - 1,
      });
    }
  });

  test('has the very pages of the whole, with the numbers they have there', () => {
    for (const { fileName, read, pages } of chapters) {
      assert.deepEqual(
        read.pages.map(({ lines, width }) => [width, lines]),
        pages.map(({ lines, width }) => [width, lines]),
        fileName,
      );
      assert.equal(read.pages[0]?.lines.at(-1)?.text, `Pagina ${pages[0]?.number} van ${whole.pages.length}`);
    }
  });

  test('calls its pages by their printed numbers, as the whole does', () => {
    assert.deepEqual(
      whole.labels,
      whole.pages.map(({ number }) => String(number)),
    );
    for (const { fileName, read, pages } of chapters)
      assert.deepEqual(
        read.labels,
        pages.map(({ number }) => String(number)),
        fileName,
      );
  });

  test('names the list and the chapter as its title', () => {
    const { titel } = edition.loaded.document.lijst;
    for (const { read, title } of chapters) assert.equal(read.info.Title, `${titel}: ${title}`);
  });

  test('has the bookmarks of its pages, each on the page it has in the whole', () => {
    const flat = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
      entries.flatMap((entry) => [entry, ...flat(entry.items)]);
    for (const chapter of chapters) {
      const wanted = flat(whole.outline).filter(({ page }) => isInside(chapter, page));
      assert.deepEqual(
        flat(chapter.read.outline).map(({ title, page }) => [title, page + chapter.range.first]),
        wanted.map(({ title, page }) => [title, page]),
        chapter.fileName,
      );
    }
  });

  test('has headings from the first rank on, none left out', async () => {
    for (const { fileName, pdf } of chapters) {
      const { root } = await readTags(pdf);
      const ranks = [...tagsOf(root)].flatMap(({ type }) => Number(/^H(\d)$/u.exec(type)?.[1] ?? 0) || []);
      assert.equal(ranks[0], 1, fileName);
      const leaps = ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
      assert.deepEqual(leaps, [], fileName);
    }
  });

  test('has every word of its pages in its tags, and no other', async () => {
    const { root } = await readTags(edition.pdf);
    for (const { fileName, pdf, range } of chapters) {
      const part = await readTags(pdf);
      const words = (from: typeof root, first: number, last: number): string[] =>
        [...tagsOf(from)].flatMap(({ children }) =>
          children.flatMap((child) =>
            'words' in child && child.page >= first && child.page <= last ? [child.words] : [],
          ),
        );
      assert.deepEqual(words(part.root, 1, Infinity), words(root, range.first + 1, range.last + 1), fileName);
      assert.equal(ofType(part.root, 'TOC').length, 0, 'The contents are no part of a chapter.');
    }
  });
});

describe('a link in the file of a chapter', () => {
  test('to what is in the file leads to its place there', () => {
    let inside = 0;
    for (const chapter of chapters) {
      for (const [link, own] of pairs(chapter).filter(([link]) => staysInside(chapter, link))) {
        inside += 1;
        const destination = whole.destinations.get(link.target ?? '');
        assert.deepEqual(
          [own.target, own.url, chapter.read.destinations.get(own.target ?? '')],
          [
            link.target,
            null,
            destination && { ...destination, page: destination.page - chapter.range.first },
          ],
        );
      }
    }
    assert.ok(inside > 100, `${inside} links stay inside.`);
  });

  test('to what is elsewhere in the list leads to its place in the whole, which stands beside it', () => {
    let outside = 0;
    for (const chapter of chapters) {
      for (const [link, own] of pairs(chapter)) {
        if (link.target === null || staysInside(chapter, link)) continue;
        outside += 1;
        assert.ok(whole.destinations.has(link.target), link.target);
        const there = `${pdfName(edition.loaded.document.lijst)}#${link.target}`;
        assert.deepEqual([own.target, own.url], [null, there]);
      }
    }
    assert.ok(outside > 100, `${outside} links leave.`);
  });

  test('to the world outside is the same as in the whole', () => {
    for (const chapter of chapters)
      for (const [link, own] of pairs(chapter)) if (link.url !== null) assert.equal(own.url, link.url);
  });
});
