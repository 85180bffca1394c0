import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { PDFRawStream } from '@cantoo/pdf-lib';
import { allSections } from '../../src/document/queries.ts';
import { piecesOf } from '../../src/pdf/content.ts';
import { name } from '../../src/pdf/library.ts';
import { openPdf } from '../../src/pdf/open.ts';
import { streamText } from '../../src/pdf/stream-text.ts';
import { realEdition, realPdf } from '../edition.ts';
import type { RealEdition } from '../edition.ts';
import type { Pdf, PdfPage } from './pdf.ts';
import { headingWords, squash, wordsOf } from './words.ts';

const head = 'Versie 0.16 ter inzagelegging | Generieke Selectielijst MIVD | maart 2015';
const millimetre = 72 / 25.4;

let edition: RealEdition;
let pdf: Pdf;

before(async () => {
  edition = await realEdition();
  pdf = await realPdf();
});

/** Pages on which a wide table stands: their size is A4 on its side. */
function landscapePages(): PdfPage[] {
  return pdf.pages.filter(({ width, height }) => width > height);
}

describe('every page', () => {
  test('but the cover has the running head at its top', () => {
    const heads = pdf.pages.slice(1).map(({ lines }) => lines[0]?.text);
    assert.deepEqual([...new Set(heads)], [head]);
  });

  test('but the cover has its number and the number of pages at its foot', () => {
    const feet = pdf.pages.slice(1).map(({ lines }) => lines.at(-1)?.text);
    const wanted = pdf.pages.slice(1).map(({ number }) => `Pagina ${number} van ${pdf.pages.length}`);
    assert.deepEqual(feet, wanted);
  });

  test('has head and foot at one height, above the text: the column, or the table of a landscape page', () => {
    const places = (index: 0 | -1): Set<string> =>
      new Set(
        pdf.pages.slice(1).map(({ lines, height, width }) => {
          const line = lines.at(index);
          const y = index === 0 ? height - (line?.y ?? 0) : (line?.y ?? 0);
          const way = width > height ? 'landscape' : 'portrait';
          return `${way} ${String(Math.round((line?.x ?? 0) / millimetre))} ${String(Math.round(y / millimetre))}`;
        }),
      );
    const [head, foot] = [places(0), places(-1)];
    const heights = (found: Set<string>): number =>
      new Set([...found].map((place) => place.split(' ')[2])).size;
    assert.deepEqual([...head].map((place) => place.split(' ').slice(0, 2).join(' ')).sort(), [
      'landscape 25',
      'portrait 66',
    ]);
    assert.deepEqual([...foot].map((place) => place.split(' ').slice(0, 2).join(' ')).sort(), [
      'landscape 25',
      'portrait 66',
    ]);
    assert.deepEqual([heights(head), heights(foot)], [1, 1]);
  });

  test('holds all its text: nothing runs out of the page or into head and foot', () => {
    const out: string[] = [];
    for (const { number, runs, lines, width } of pdf.pages.slice(1)) {
      const [top, bottom] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
      for (const { text, x, y, end } of runs.filter((run) => run.text.trim() !== '')) {
        const inside = x > 20 * millimetre && end < width - 20 * millimetre && y <= top && y >= bottom;
        if (!inside) out.push(`${number}: ${text}`);
      }
    }
    assert.deepEqual(out, []);
  });

  test('keeps lines apart: no text is printed over other text', () => {
    const clashes: string[] = [];
    for (const { number, runs } of pdf.pages) {
      const filled = runs.filter(({ text }) => text.trim() !== '');
      for (const [index, a] of filled.entries()) {
        for (const b of filled.slice(index + 1)) {
          // Kerned letters in a figure overlap by a little.
          const over = Math.min(a.end, b.end) - Math.max(a.x, b.x) > a.size / 4;
          if (over && Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.7)
            clashes.push(`${number}: "${a.text}" and "${b.text}"`);
        }
      }
    }
    assert.deepEqual(clashes, []);
  });
});

describe('the margin', () => {
  /** How many drawings, none of them letters, stand left of the text of a page. */
  function drawnBeside(page: number): number {
    const file = openPdf(edition.pdf);
    const content = file.context.lookup(file.pages[page - 1]?.node.get(name('Contents')));
    assert.ok(content instanceof PDFRawStream);
    const column = 60 * millimetre;
    return piecesOf(streamText(content)).filter(
      ({ kind, shown, box }) =>
        kind === 'paint' && shown === '' && box && box.right < column && box.top < 780,
    ).length;
  }

  test('has a number beside each paragraph, item and row of a page', () => {
    const { blokken } = edition.loaded.document;
    const page = edition.pageMap.pages['1.1.a1'] ?? 0;
    const kinds = new Set(['paragraph', 'item', 'row']);
    const numbered = blokken.filter(({ id, kind }) => edition.pageMap.pages[id] === page && kinds.has(kind));
    assert.ok(numbered.length > 4);
    assert.equal(drawnBeside(page), numbered.length);
  });

  test('is empty beside the text of the draft', () => {
    assert.equal(drawnBeside(111), 0);
  });
});

describe('a mark of a note', () => {
  test('never begins a line', () => {
    const begun = pdf.pages.flatMap(({ number, runs }) =>
      runs
        .filter(
          ({ text, size, x }) =>
            /^(?:\d+, )?p\./u.test(text) && size < 7 && Math.abs(x - 66 * millimetre) < 1,
        )
        .map(({ text }) => `${number}: ${text}`),
    );
    assert.deepEqual(begun, []);
  });
});

describe('the cover', () => {
  test('has title, version, status and date and no head or foot', () => {
    const text = pdf.pages[0]?.lines.map((line) => line.text).join('\n') ?? '';
    assert.match(text, /Generieke Selectielijst\s+MIVD/u);
    assert.match(text, /Versie 0\.16 ter inzagelegging\nmaart 2015/u);
    assert.match(text, /niet\s+vastgesteld/u);
    assert.equal(text.match(/geen\s+rechtskracht/gu)?.length, 1);
    assert.doesNotMatch(text, /\||Pagina/u);
  });
});

describe('paper', () => {
  test('is A4, upright or on its side', () => {
    for (const { number, width, height } of pdf.pages) {
      const sides = [width, height].map((side) => Math.round(side / millimetre)).sort((a, b) => a - b);
      assert.deepEqual(sides, [210, 297], `page ${number}`);
    }
  });

  test('is on its side for the overview and for tables that ask for it, and nowhere else', () => {
    const wide = edition.loaded.document.delen
      .flatMap((deel) => [...allSections([deel])])
      .flatMap((section) =>
        section.passages.flatMap(({ blocks }) =>
          blocks.filter((block) => block.type === 'captionedTable' && block.landscape),
        ),
      );
    assert.ok(wide.length > 0, 'A table asks for it.');
    const captions = wide.map((table) =>
      table.type === 'captionedTable' ? squash(`Tabel ${table.number} ${wordsOf(table.children[0])}`) : '',
    );
    for (const { number, lines } of landscapePages()) {
      const text = squash(
        lines
          .slice(1, -1)
          .map((line) => line.text)
          .join(''),
      );
      const known =
        text.includes('NummerCategorieActorPeriodeWaarderingPagina') ||
        captions.some((caption) => text.startsWith(caption));
      assert.ok(known, `Page ${number} is on its side for nothing.`);
    }
    for (const caption of captions) {
      // The list of tables names it too.
      const page = pdf.pages.findLast(({ runs }) =>
        squash(runs.map(({ text }) => text).join('')).includes(caption),
      );
      assert.ok(page && page.width > page.height, caption);
    }
  });
});

describe('the overview of categories', () => {
  test('runs over several pages and repeats its header on each', () => {
    const rows = new Set(edition.loaded.document.categorieen.map(({ nummer }) => nummer));
    const pages = landscapePages().filter(({ links }) => links.some(({ words }) => rows.has(words.trim())));
    assert.ok(pages.length > 1, `It takes ${pages.length} page(s).`);
    const headers = pages.map(({ lines }) => lines.find(({ text }) => text.startsWith('Nummer'))?.text);
    assert.deepEqual([...new Set(headers)], ['Nummer Categorie Actor Periode Waardering Pagina']);
  });

  test('stands on pages that follow one another', () => {
    const rows = new Set(edition.loaded.document.categorieen.map(({ nummer }) => nummer));
    const numbers = landscapePages()
      .filter(({ links }) => links.some(({ words }) => rows.has(words.trim())))
      .map(({ number }) => number);
    assert.equal((numbers.at(-1) ?? 0) - (numbers[0] ?? 0), numbers.length - 1);
  });
});

function textOf(page: PdfPage | undefined): string {
  return squash(page?.runs.map((run) => run.text).join('') ?? '');
}

describe('what belongs together', () => {
  test('a category stands on one page, from its title to its last row, or is named again on the next', () => {
    const { document } = edition.loaded;
    const split: string[] = [];
    for (const category of document.categorieen) {
      const { id, nummer, titel, product, toelichting } = category;
      const page = edition.pageMap.pages[id] ?? 0;
      const [text, next] = [page, page + 1].map((number) => textOf(pdf.pages[number - 1]));
      const last = toelichting.at(-1);
      const ending = squash(last ? wordsOf(last) : (product.at(-1) ?? '')).slice(-40);
      const again = squash(`${nummer} ${titel} (vervolg)`);
      if (text?.includes(ending) === next?.includes(again)) split.push(nummer);
    }
    assert.deepEqual(split, []);
  });

  test('a category is followed by what becomes of it, on its page', () => {
    const apart: string[] = [];
    for (const { id, nummer, titel, waarderingen } of edition.loaded.document.categorieen) {
      const page = edition.pageMap.pages[id] ?? 0;
      const lines = pdf.pages[page - 1]?.lines.map(({ text }) => squash(text)) ?? [];
      const at = lines.indexOf(squash(`${nummer} ${titel}`));
      const [first] = waarderingen;
      if (first === undefined || at === -1) continue;
      if (!lines[at + 1]?.startsWith(`Waardering${first.waarde}`)) apart.push(nummer);
    }
    assert.deepEqual(apart, []);
  });

  test('no line ends in an abbreviation whose number begins the next', () => {
    const parted = pdf.pages.flatMap(({ number, runs }) =>
      runs.flatMap(({ text, y }, index) => {
        const next = runs.slice(index + 1).find((run) => run.text.trim() !== '');
        const lower = next && next.y < y - 5 && /^\d/u.test(next.text);
        return lower && /(?:^|[\s(])(?:art|nr|p|Stb)\.\s*$/u.test(text)
          ? [`${number}: ${text} | ${next.text}`]
          : [];
      }),
    );
    assert.deepEqual(parted, []);
  });

  test('a heading is not the last thing on a page', () => {
    const { document } = edition.loaded;
    const headings = new Set([
      ...[...allSections(document.delen)].map((section) => squash(headingWords(section))),
      ...document.categorieen.map(({ nummer, titel }) => squash(`${nummer} ${titel}`)),
      'Noten',
    ]);
    const contents = new Set(pdf.pages.slice(0, (edition.pageMap.pages['deel-1'] ?? 1) - 1));
    const stranded = pdf.pages
      .filter((page) => !contents.has(page) && headings.has(squash(page.lines.at(-2)?.text ?? '')))
      .map(({ number, lines }) => `${number}: ${lines.at(-2)?.text ?? ''}`);
    assert.deepEqual(stranded, []);
  });

  // Of three lines Chromium keeps two and lets the third go, whatever `widows` says.
  test('no paragraph of four lines or more leaves a single line behind or takes one along', () => {
    const lonely: string[] = [];
    const { document } = edition.loaded;
    for (const section of allSections(document.delen)) {
      for (const node of section.passages.flatMap(({ blocks }) => blocks)) {
        if (node.type !== 'paragraph' || node.data?.blockId === undefined) continue;
        const lines = linesOfParagraph(wordsOf(node), edition.pageMap.pages[node.data.blockId] ?? 0);
        const total = lines.reduce((sum, count) => sum + count, 0);
        if (total > 3 && lines.length > 1 && lines.includes(1))
          lonely.push(`${node.data.blockId}: ${lines.join(' + ')}`);
      }
    }
    assert.deepEqual(lonely, []);
  });
});

/** How many lines of a paragraph stand on each page from the one where it begins. */
function linesOfParagraph(text: string, begin: number): number[] {
  let rest = squash(text);
  const counts: number[] = [];
  for (let number = begin; rest !== '' && number <= begin + 3; number += 1) {
    const lines = pdf.pages[number - 1]?.lines.slice(1, -1).map((line) => squash(line.text)) ?? [];
    const first = number === begin ? lines.findIndex((line) => line !== '' && rest.startsWith(line)) : 0;
    let count = 0;
    for (const line of first === -1 ? [] : lines.slice(first)) {
      if (line === '' || !rest.startsWith(line)) break;
      rest = rest.slice(line.length);
      count += 1;
    }
    // Raised numbers of notes make lines of their own here: such a paragraph cannot be followed this way.
    if (count === 0) return [];
    counts.push(count);
  }
  return counts;
}
