import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { chapters } from '../../src/document/queries.ts';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import type { Pdf } from './pdf.ts';
import { anchorsOf, heard, ofType, readTags } from './tags.ts';
import type { Tags } from './tags.ts';

let edition: RealEdition;
let pdf: Pdf;
let tags: Tags;

before(async () => {
  edition = await realEdition();
  pdf = await realPdf();
  tags = await readTags(edition.pdf);
});

interface Reading {
  readonly words: string;
  readonly target: string;
  /** The number that stands behind the words. */
  readonly printed: number | null;
  /** The page it should be. */
  readonly page: number | undefined;
  /** The page that it stands on. */
  readonly on: number;
  /** What the link says of itself. */
  readonly says: string;
}

/** All links within the file, as they are read. */
function links(): Reading[] {
  return ofType(tags.root, 'Link').flatMap((link): Reading[] => {
    const [anchor] = anchorsOf(link);
    const target = anchor?.target ?? null;
    if (!anchor || target === null) return [];
    const words = heard(link);
    const [, number] = /p\. (\d+)$/u.exec(words) ?? [];
    return [
      {
        words,
        target,
        printed: number === undefined ? null : Number(number),
        page: pdf.destinations.get(target)?.page,
        on: anchor.page,
        says: anchor.says,
      },
    ];
  });
}

describe('the page number', () => {
  test('behind a reference is the page of what it leads to', () => {
    const references = links().filter(
      ({ words, printed }) => printed !== null && /( \(|, )p\. \d+$/u.test(words) && !/^\d+,/u.test(words),
    );
    assert.ok(references.length > 60, `There are ${references.length} references.`);
    assert.deepEqual(
      references.filter(({ printed, page }) => printed !== page),
      [],
    );
  });

  test('is told of other pages alone', () => {
    assert.deepEqual(
      links().filter(({ printed, on }) => printed === on),
      [],
    );
  });

  test('at the call of a note is the page of the note, that behind the note the page of the call', () => {
    const read = links();
    const lost: string[] = [];
    for (const { notes } of chapters(edition.loaded.document)) {
      for (const { id, number, references } of notes) {
        const calls = read.filter(({ target }) => target === id);
        const page = pdf.destinations.get(id)?.page ?? 0;
        if (calls.length !== references.length) lost.push(`${id} is called ${calls.length} times`);
        for (const { words, on } of calls)
          if (words !== (on === page ? String(number) : `${number}, p. ${page}`))
            lost.push(`${id} on page ${page}: ${words}`);
        for (const reference of references) {
          const own = read.filter(({ target }) => target === reference);
          const back = own.map(({ words }) => words);
          const called = pdf.destinations.get(reference)?.page ?? 0;
          const wanted = own[0]?.on === called ? '↑' : `↑ p. ${called}`;
          if (back.join() !== wanted) lost.push(`${reference}: ${back.join()} instead of ${wanted}`);
        }
      }
    }
    assert.deepEqual(lost, []);
  });

  test('that a link says aloud is the page of what it leads to', () => {
    const read = links();
    assert.ok(read.length > 400, `There are ${read.length} links.`);
    assert.deepEqual(
      read.filter(({ says, page }) => !says.endsWith(`, pagina ${page}`)),
      [],
    );
  });

  test('is the label of the page, as the foot has it', () => {
    const feet = pdf.pages.slice(1).map(({ lines }) => lines.at(-1)?.text);
    assert.deepEqual(
      feet,
      pdf.labels.slice(1).map((label) => `Pagina ${label} van ${pdf.labels.length}`),
    );
  });
});
