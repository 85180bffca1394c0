import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { ImportRefused } from '../../src/import/refused.ts';
import type { Brought } from '../../src/import/bring-in.ts';
import { bring } from './bring.ts';

/** A line of a page: its words, and how large and far from the edge; an array is the row of a table. */
type Line = string | readonly string[] | { readonly text: string; readonly size: number };

/** A PDF with a head and a foot on each page, and lines of 10 points below each other; '' leaves one out. */
async function pdf(pages: readonly (readonly Line[])[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const [index, lines] of pages.entries()) {
    const page = file.addPage([595, 842]);
    const draw = (text: string, x: number, y: number, size = 10): void => {
      page.drawText(text, { x, y, size, font });
    };
    draw('Nota over bewaren', 70, 810, 8);
    draw(`Pagina ${String(index + 1)} van ${String(pages.length)}`, 70, 30, 8);
    let y = 760;
    for (const line of lines) {
      if (Array.isArray(line))
        line.forEach((cell: string, column) => {
          draw(cell, 70 + 150 * column, y);
        });
      else if (typeof line === 'object' && 'size' in line) draw(line.text, 70, y, line.size);
      else if (typeof line === 'string') draw(line, 70, y);
      y -= typeof line === 'object' && 'size' in line ? 30 : 14;
    }
  }
  return file.save();
}

const heading = (text: string, size = 16): Line => ({ text, size });
const filler = Array.from(
  { length: 12 },
  (_, index) => `Zin ${String(index)} van een alinea die de pagina vult.`,
);

const nota = [
  [
    heading('Nota over bewaren', 24),
    heading('1 Inleiding'),
    'Dit stuk gaat over archiefbescheiden en over de archiefbe-',
    'scheiden van de raad, met een tijd-',
    'vak en met in-',
    'en uitvoer.',
    '',
    '- eerste punt',
    '- tweede punt',
    '',
    ...filler,
    'Deze zin gaat op de volgende',
  ],
  ['pagina verder.', '', heading('1.1 Aanleiding', 13), ...filler],
  [heading('2 Lijst'), ['Nummer', 'Omschrijving'], ['1', 'Plannen'], ['2', 'Nota’s'], '', ...filler],
];

function textOf({ files }: Brought, path: string): string {
  return String(files.get(`hoofdstukken/1-toelichting/${path}`));
}

describe('the words of a PDF are brought in', () => {
  test('under its headings, by their size and number', async () => {
    const brought = await bring('nota.pdf', await pdf(nota));
    assert.match(String(brought.files.get('lijst.yaml')), /^titel: Nota over bewaren$/m);
    assert.match(textOf(brought, '1-inleiding.md'), /^---\ntitel: Inleiding\n[^]*\n## Aanleiding\n\nZin 0/);
    assert.match(textOf(brought, '2-lijst.md'), /Zin 11/);
    assert.equal(brought.kind.soort, 'document');
  });

  test('as alineas over lines and pages, with items as items', async () => {
    const text = textOf(await bring('nota.pdf', await pdf(nota)), '1-inleiding.md');
    assert.match(text, /\n- eerste punt\n- tweede punt\n/);
    assert.match(text, /Deze zin gaat op de volgende pagina verder\.\n/);
  });

  test('with a word mended that was broken off only where the text has it whole', async () => {
    const brought = await bring('nota.pdf', await pdf(nota));
    assert.match(
      textOf(brought, '1-inleiding.md'),
      /archiefbescheiden en over de archiefbescheiden van de raad, met een tijd-vak en met in- en uitvoer\./,
    );
    const told = brought.remarks.filter(({ text }) => text.includes('afgebroken'));
    assert.deepEqual(
      told.map(({ place, text }) => [place, text.includes('`tijd-vak`')]),
      [['pagina 1, regel 7', true]],
    );
  });

  test('and all of them are accounted for: heads and feet as left out, tables with their page', async () => {
    const { ledger, remarks } = await bring('nota.pdf', await pdf(nota));
    assert.deepEqual(
      ledger.counts.map(({ kind, found, left }) => [kind, found, left]),
      [
        ['tekst', 54, 0],
        ['rand', 6, 6],
      ],
    );
    assert.ok(remarks.some(({ place, text }) => place === 'pagina 3' && text.includes('tabel')));
  });
});

describe('a PDF is refused with one clear error', () => {
  const refused: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array, RegExp])[] = [
    [
      'that is a scan',
      async () => (await PDFDocument.create()).addPage().doc.save(),
      /geen tekst.*scan.*OCR/,
    ],
    ['that is damaged', async () => (await pdf(nota)).slice(0, 400), /beschadigd|niet heel/],
    [
      'that is locked',
      async () => {
        const file = await PDFDocument.load(await pdf(nota));
        file.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
        return file.save({ useObjectStreams: false });
      },
      /wachtwoord/,
    ],
    [
      'that would fill the memory',
      async () => {
        const file = await PDFDocument.create();
        const page = file.addPage();
        const stream = file.context.stream(deflateSync(new Uint8Array(210_000_000), { level: 1 }), {
          Filter: 'FlateDecode',
        });
        page.node.set(PDFName.of('Contents'), file.context.register(stream));
        return file.save();
      },
      /uitgepakt meer dan 200 MB/,
    ],
  ];
  for (const [what, make, message] of refused)
    test(what, async () => {
      await assert.rejects(
        bring('nota.pdf', await make()),
        (error) => error instanceof ImportRefused && message.test(error.message),
      );
    });
});
