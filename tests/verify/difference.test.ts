import assert from 'node:assert/strict';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { describe, test } from 'node:test';
import { findDifference } from '../../scripts/verify/difference.ts';
import type { Difference } from '../../scripts/verify/difference.ts';
import { describeDifference } from '../../scripts/verify/words.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function told(path: string, published: Uint8Array, rebuilt: Uint8Array): Promise<string[]> {
  return describeDifference(await findDifference(path, published, rebuilt));
}

describe('the difference between two texts', () => {
  const cases: [what: string, one: string, other: string, lines: string[]][] = [
    [
      'is told where it begins in a line that is very long',
      `<p>${'a'.repeat(5000)}x${'b'.repeat(5000)}`,
      `<p>${'a'.repeat(5000)}y${'b'.repeat(5000)}`,
      [
        'regel 1, teken 5004',
        `gepubliceerd: …${'a'.repeat(30)}x${'b'.repeat(69)}…`,
        `herbouwd:     …${'a'.repeat(30)}y${'b'.repeat(69)}…`,
      ],
    ],
    ['is told when one ends', 'a\nb', 'a', ['regel 2, teken 1', 'gepubliceerd: b', 'herbouwd:     (niets)']],
    [
      'is told when the other goes on',
      'a',
      'a\n',
      ['regel 2, teken 1', 'gepubliceerd: (niets)', 'herbouwd:     (leeg)'],
    ],
    [
      'shows what cannot be seen',
      'art. 5\u00a0lid\r\n',
      'art. 5 lid\n',
      ['regel 1, teken 7', 'gepubliceerd: art. 5\\u00a0lid\\u000d', 'herbouwd:     art. 5 lid'],
    ],
    [
      'shows a byte order mark',
      '\ufeffa',
      'a',
      ['regel 1, teken 1', 'gepubliceerd: \\ufeffa', 'herbouwd:     a'],
    ],
  ];
  for (const [what, one, other, lines] of cases) {
    test(what, async () => {
      assert.deepEqual(await told('a.html', encode(one), encode(other)), lines);
    });
  }

  test('is told by its bytes when one is no text', async () => {
    assert.deepEqual(await told('a.html', Uint8Array.of(60, 255), encode('<a')), [
      'eerste verschil in byte 1 (geteld vanaf 0; 2 bytes)',
    ]);
  });
});

describe('the difference between two other files', () => {
  test('is the first byte, or the end of the shorter', async () => {
    assert.deepEqual(await told('a.woff2', Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2)), [
      'eerste verschil in byte 2 (geteld vanaf 0; gepubliceerd 3 bytes, herbouwd 2)',
    ]);
  });

  test('is not told of files that are equal', async () => {
    await assert.rejects(findDifference('a.woff2', Uint8Array.of(1), Uint8Array.of(1)), {
      message: 'The files do not differ.',
    });
  });
});

/** A PDF of two pages, changed as the test likes. */
async function pdf(
  change: (document: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of ['Eerste', 'Tweede'])
    document.addPage([200, 200]).drawText(text, { font, x: 20, y: 50 });
  await change(document);
  return document.save({ useObjectStreams: false });
}

async function pdfDifference(
  published: Uint8Array,
  rebuilt: Uint8Array,
): Promise<Difference & { kind: 'pdf' }> {
  const difference = await findDifference('lijst.pdf', published, rebuilt);
  assert.equal(difference.kind, 'pdf');
  return difference;
}

describe('the difference between two PDFs', () => {
  test('in the facts about the document is told by its key', async () => {
    const one = await pdf((document) => {
      document.setTitle('Lijst');
    });
    const other = await pdf((document) => {
      document.setTitle('Lijst 2');
    });
    const { object, ...rest } = await pdfDifference(one, other);
    assert.ok(Number(object) > 0);
    assert.deepEqual(rest, {
      kind: 'pdf',
      role: 'Info',
      page: null,
      keys: '/Title',
      line: null,
      published: '(Lijst)',
      rebuilt: '(Lijst 2)',
    });
  });

  test('in what a page shows is told with the page and the line of its content', async () => {
    const draw = (text: string) => (document: PDFDocument) => {
      document.getPage(1).drawText(text, { x: 20, y: 20, size: 9 });
    };
    const difference = await pdfDifference(await pdf(draw('A')), await pdf(draw('B')));
    assert.equal(difference.role, 'Contents');
    assert.equal(difference.page, 2);
    assert.equal(difference.keys, '');
    assert.ok(Number(difference.line) > 1);
    assert.deepEqual([difference.published, difference.rebuilt], ['<41> Tj', '<42> Tj']);
    assert.match(
      describeDifference(difference)[0] ?? '',
      /^object \d+ \(Contents\), pagina 2, regel \d+ van de inhoud$/,
    );
  });

  test('in a page itself is told with the way to the value', async () => {
    const difference = await pdfDifference(
      await pdf(),
      await pdf((document) => {
        document.getPage(0).setWidth(201);
      }),
    );
    assert.deepEqual(
      { ...difference, object: 0 },
      {
        kind: 'pdf',
        object: 0,
        role: 'Page',
        page: 1,
        keys: '/MediaBox [2]',
        line: null,
        published: '200',
        rebuilt: '201',
      },
    );
  });

  test('in a tag is told with the page the tag names', async () => {
    const tag = (id: string) => (document: PDFDocument) => {
      const { context } = document;
      const page = document.getPage(1).ref;
      const element = context.obj({ Type: 'StructElem', S: 'P', Pg: page, ID: PDFString.of(id) });
      document.catalog.set(PDFName.of('StructTreeRoot'), context.register(element));
    };
    const { role, page, keys, published, rebuilt } = await pdfDifference(
      await pdf(tag('node1')),
      await pdf(tag('node2')),
    );
    assert.deepEqual(
      [role, page, keys, published, rebuilt],
      ['StructElem P', 2, '/ID', '(node1)', '(node2)'],
    );
  });

  test('by an object that only one has is told by that object', async () => {
    const more = await pdf(
      (document) => void document.context.register(document.context.obj({ Type: 'Extra' })),
    );
    const difference = await pdfDifference(await pdf(), more);
    assert.deepEqual(
      [difference.role, difference.keys, difference.published, difference.rebuilt],
      ['Extra', '', null, '<< /Type /Extra >>'],
    );
  });

  test('in the writing alone, or with a file that is damaged, is told by its bytes', async () => {
    const whole = await pdf();
    const longer = Buffer.concat([whole, Buffer.from('\n%\n')]);
    assert.match((await told('a.pdf', whole, longer))[0] ?? '', /^eerste verschil in byte \d+ /);
    assert.deepEqual(await told('a.pdf', whole, encode('%PDF-1.7 stuk')), [
      `eerste verschil in byte 8 (geteld vanaf 0; gepubliceerd ${whole.length} bytes, herbouwd 13)`,
    ]);
  });
});
