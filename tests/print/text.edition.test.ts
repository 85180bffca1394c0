import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import type { Pdf } from './pdf.ts';
import { proseOf, squash } from './words.ts';

let edition: RealEdition;
let pdf: Pdf;
/** All text of the pages in the order of the file, without white space, heads, feet and names that are repeated. */
let text: string;

before(async () => {
  edition = await realEdition();
  pdf = await realPdf();
  const running = /^(?:Versie 0\.16 ter inzagelegging \| .*|Pagina \d+ van \d+)$/u;
  // The contents name captions before the text has them.
  const front = (edition.pageMap.pages['deel-1'] ?? 1) - 1;
  text = squash(
    pdf.pages
      .slice(front)
      .flatMap(({ runs }) => runs.filter((run) => !running.test(run.text)))
      .map((run) => run.text)
      .join(''),
  );
  for (const { nummer, titel } of edition.loaded.document.categorieen)
    text = text.replaceAll(squash(`${nummer} ${titel} (vervolg)`), '');
});

describe('the text', () => {
  test('has every paragraph, cell and note of the Document, in order within its chapter', () => {
    const lost: string[] = [];
    const places = new Map<string, number>();
    for (const { where, text: words } of proseOf(edition.loaded.document)) {
      const wanted = squash(words);
      if (wanted === '') continue;
      const from = places.get(holderOf(where)) ?? 0;
      const at = text.indexOf(wanted, from);
      if (at === -1) lost.push(`${where}: ${words.slice(0, 80)}`);
      else places.set(holderOf(where), at + wanted.length);
    }
    assert.deepEqual(lost, []);
  });

  test('has every longer paragraph exactly as often as the Document', () => {
    const wanted = new Map<string, number>();
    const prose = proseOf(edition.loaded.document)
      .map((one) => squash(one.text))
      .filter(({ length }) => length >= 60);
    for (const one of prose) wanted.set(one, (wanted.get(one) ?? 0) + 1);
    assert.ok(wanted.size > 250, `There are ${wanted.size} paragraphs to look for.`);
    const wrong = [...wanted].filter(([words, times]) => text.split(words).length - 1 !== times);
    assert.deepEqual(wrong, []);
  });

  test('has no character that the fonts lack', () => {
    const strange = pdf.pages.flatMap(({ number, runs }) =>
      runs
        .filter((run) => /[\p{Cc}\p{Co}\ufffd\u00ad]/u.test(run.text))
        .map((run) => `${number}: ${run.text}`),
    );
    assert.deepEqual(strange, []);
  });

  test('has no trace of the making: no placeholder, no Markdown, no HTML', () => {
    const traces = pdf.pages.flatMap(({ number, runs }) =>
      runs
        .filter((run) => /\[\^|\]\(|:::|<\/?[a-z]+>|&[a-z]+;|undefined|\[object/u.test(run.text))
        .map((run) => `${number}: ${run.text}`),
    );
    assert.deepEqual(traces, []);
  });

  test('names the reconstruction as what it is, on the page of the colophon', () => {
    const colophon = squash(pdf.pages[1]?.runs.map((run) => run.text).join('') ?? '');
    for (const paragraph of edition.loaded.document.lijst.colofon.toelichting) {
      assert.ok(colophon.includes(squash(paragraph)), paragraph);
    }
  });
});

/** The chapter or record a block is numbered in. */
function holderOf(id: string): string {
  return /^c\d+(?:\.\d+)*(?:\.[a-z])?(?=\.|$)/u.exec(id)?.[0] ?? id.replace(/\..*$/u, '');
}
