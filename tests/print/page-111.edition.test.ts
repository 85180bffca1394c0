import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import { readPdf } from './pdf.ts';
import type { Pdf, PdfPage } from './pdf.ts';
import { printNarrower } from './narrower.ts';

const fixture = join(import.meta.dirname, '../fixtures/page-111.txt');

let edition: RealEdition;
let pdf: Pdf;
let draft: string[];

before(async () => {
  edition = await realEdition();
  pdf = await realPdf();
  const text = await readFile(fixture, 'utf8');
  draft = text.split('\n').map((line) => line.trim());
});

/** The page on which the passage begins. */
function passagePage({ pages }: Pdf): PdfPage {
  const found = pages.filter(({ lines }) =>
    lines.some(({ text }) => text.startsWith('alledaagse realiteit')),
  );
  assert.equal(found.length, 1, 'The passage begins on one page.');
  const [page] = found;
  assert.ok(page);
  return page;
}

/** The lines of a page as the draft has them: no head, no foot, an empty string for white of a line or more. */
function bodyLines({ lines }: PdfPage): string[] {
  return lines.slice(1, -1).map(({ text }) => text);
}

describe('page 111 of the draft', () => {
  const wanted = (): string[] => draft.filter((line) => line !== '').slice(1, -1);

  test('the fixture is the whole page: 44 lines between head and foot', () => {
    assert.equal(wanted().length, 44);
  });

  test('stands on a page of its own with exactly its lines, in order', () => {
    assert.deepEqual(bodyLines(passagePage(pdf)), wanted());
  });

  test('has the running head of the draft', () => {
    assert.equal(
      passagePage(pdf).lines[0]?.text,
      draft.find((line) => line !== ''),
    );
  });

  test('has a foot that is true to the file', () => {
    const page = passagePage(pdf);
    assert.equal(page.lines.at(-1)?.text, `Pagina ${page.number} van ${pdf.pages.length}`);
  });

  test('leaves white where the draft does: one line between paragraphs, two before the section', () => {
    const lines = passagePage(pdf).lines.slice(1, -1);
    const leading = Math.min(...lines.slice(1).map(({ y }, index) => (lines[index]?.y ?? 0) - y));
    const white = lines
      .slice(1)
      .map(({ y }, index) => Math.round(((lines[index]?.y ?? 0) - y) / leading) - 1);
    const draftBody = draft.slice(draft.findIndex((line) => line !== '') + 1);
    const expected: number[] = [];
    let empty = 0;
    for (const line of draftBody.slice(
      0,
      draftBody.findLastIndex((text) => text !== ''),
    )) {
      if (line === '') empty += 1;
      else {
        expected.push(empty);
        empty = 0;
      }
    }
    assert.deepEqual(white, expected.slice(1));
  });

  test('holds its text in a column of 103.8 mm', () => {
    const lines = passagePage(pdf).lines.slice(1, -1);
    const millimetre = 72 / 25.4;
    for (const { text, x, end } of lines) {
      assert.ok(
        end - x <= 103.9 * millimetre,
        `"${text}" is ${((end - x) / millimetre).toFixed(1)} mm long.`,
      );
      assert.ok(Math.abs(x - (lines[0]?.x ?? 0)) < 0.6 * millimetre, `"${text}" begins elsewhere.`);
    }
  });

  test('breaks elsewhere in a column 1 mm narrower, so that this test can fail', async () => {
    const narrow = await readPdf(await printNarrower(edition.loaded));
    const lines = bodyLines(passagePage(narrow));
    assert.ok(wanted().join(' ').startsWith(lines.slice(0, 30).join(' ')), 'The words are the same.');
    assert.notDeepEqual(lines.slice(0, 30), wanted().slice(0, 30));
  });
});
