import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import {
  PDFArray,
  PDFContext,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { openPdf } from '../../../src/pdf/open.ts';
import { NewFile } from '../../../src/print/file/new-file.ts';
import { serialise } from '../../../src/print/file/serialise.ts';

/** Writes a catalog with what it refers to. */
async function write(context: PDFContext, catalog: PDFDict): Promise<Uint8Array> {
  const info = context.register(context.obj({ Title: PDFString.of('Proef') }));
  return serialise(new NewFile(), (ref) => context.lookup(ref), { root: context.register(catalog), info });
}

/** What the library reads of it. */
async function reread(context: PDFContext, catalog: PDFDict): Promise<PDFDocument> {
  return PDFDocument.load(await write(context, catalog), { updateMetadata: false });
}

function entry({ catalog }: { readonly catalog: PDFDict }, key: string): PDFObject | undefined {
  return catalog.get(PDFName.of(key), true);
}

describe('writing objects as a PDF', () => {
  test('every kind of object comes back as it was', async () => {
    const context = PDFContext.create();
    const values: Record<string, PDFObject> = {
      Text: PDFString.of('a \\(b\\) \\\\ (c)'),
      Hex: PDFHexString.fromText('één “woord”'),
      Name: PDFName.of('met spatie/en #hekje'),
      Whole: context.obj(-12),
      Part: context.obj(0.000_125),
      Yes: context.obj(true),
      Nothing: context.obj(null),
      Empty: context.obj([]),
      Deep: context.obj([[1, [{ A: [PDFName.of('b')] }]], { C: {} }]),
    };
    const catalog = context.obj({ Type: 'Catalog', ...values });
    for (const read of [await reread(context, catalog), openPdf(await write(context, catalog))])
      for (const [key, value] of Object.entries(values))
        assert.equal(entry(read, key)?.toString(), value.toString(), key);
  });

  test('streams keep their bytes, and say how long they are whatever was said before', async () => {
    const context = PDFContext.create();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
    const stream = PDFRawStream.of(context.obj({ Subtype: 'XML', Length: 5 }), bytes);
    const read = await reread(context, context.obj({ Type: 'Catalog', Packet: context.register(stream) }));
    const packet = read.catalog.lookup(PDFName.of('Packet'));
    assert(packet instanceof PDFRawStream);
    assert.equal(Buffer.compare(packet.contents, bytes), 0);
    assert.equal(packet.dict.get(PDFName.of('Length'))?.toString(), '70000');
    assert.equal(packet.dict.get(PDFName.of('Subtype'))?.toString(), '/XML');
  });

  test('objects in more than one compressed stream, behind more bytes than two can count, are all found', async () => {
    const context = PDFContext.create();
    const large = context.register(PDFRawStream.of(context.obj({}), new Uint8Array(2 ** 24)));
    const many = Array.from({ length: 1001 }, (_, index) => context.register(context.obj([index])));
    const read = await reread(context, context.obj({ Type: 'Catalog', Large: large, Many: many }));
    const items = read.catalog.lookup(PDFName.of('Many'), PDFArray);
    const found = Array.from({ length: items.size() }, (_, index) => items.lookup(index)?.toString());
    assert.deepEqual(
      found,
      many.map((_, index) => `[ ${String(index)} ]`),
    );
  });

  test('objects that refer to each other, and to themselves, are written once', async () => {
    const context = PDFContext.create();
    const [a, b] = [context.nextRef(), context.nextRef()];
    context.assign(a, context.obj({ Other: b, Self: a }));
    context.assign(b, context.obj({ Other: a }));
    const read = await reread(context, context.obj({ Type: 'Catalog', A: a, B: b }));
    const first = read.context.lookup(entry(read, 'A')) as PDFDict;
    assert.equal(first.get(PDFName.of('Self')), entry(read, 'A'));
    assert.equal(first.get(PDFName.of('Other')), entry(read, 'B'));
    // The catalog, the information, these two, the stream that holds the four and the table.
    assert.equal(read.context.largestObjectNumber, 6);
  });

  test('what nothing refers to stays behind, and numbers do not depend on those of the source', async () => {
    const plain = PDFContext.create();
    const before = await write(
      plain,
      plain.obj({ Type: 'Catalog', Words: plain.register(plain.obj(['x'])) }),
    );
    const cluttered = PDFContext.create();
    for (let count = 0; count < 50; count += 1) cluttered.register(cluttered.obj({ Unused: count }));
    const after = await write(
      cluttered,
      cluttered.obj({ Type: 'Catalog', Words: cluttered.register(cluttered.obj(['x'])) }),
    );
    assert.deepEqual(after, before);
  });

  test('the identifier is a hash of the file with zeros in its place', async () => {
    const context = PDFContext.create();
    // Text that looks like the place of an identifier is not taken for it.
    const like = PDFString.of(`[<${'0'.repeat(32)}> <${'0'.repeat(32)}>]`);
    const file = await write(
      context,
      context.obj({
        Type: 'Catalog',
        Like: context.register(PDFRawStream.of(context.obj({ Like: like }), new Uint8Array(0))),
      }),
    );
    const text = Buffer.from(file).toString('latin1');
    const [, first, second] = /\/ID \[<([0-9A-F]{32})> <([0-9A-F]{32})>\]/.exec(text) ?? [];
    assert(first !== undefined);
    assert.equal(second, first);
    const blank = text.replaceAll(first, '0'.repeat(32));
    const hash = createHash('sha256').update(blank, 'latin1').digest('hex');
    assert.equal(first, hash.slice(0, 32).toUpperCase());
  });
});
