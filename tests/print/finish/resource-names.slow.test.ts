import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFContext, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PDFRef } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { renameInForms, renameResources } from '../../../src/print/finish/resource-names.ts';
import { piecesOf, renamedText } from '../../../src/pdf/content.ts';
import { openPdf } from '../../../src/pdf/open.ts';
import { printEdition } from '../../../src/print/print.ts';
import { listWithText } from '../small-list.ts';

/** A page whose objects Chromium gave these numbers, with what it calls them. */
function page(context: PDFContext, state: number, font: number): [PDFDict, string] {
  const resources = {
    ProcSet: ['PDF'],
    ExtGState: { [`G${state}`]: { ca: 1 }, [`G${state + 3}`]: { ca: 0.5 } },
    Font: { [`F${font}`]: { Type: 'Font' } },
  };
  const source = `/Artifact <</Type /Layout>> BDC\n/G${state + 3} gs\nBT\n/F${font} 12 Tf\n(/F${font} 12 Tf) Tj\nET\nEMC\n/G${state} gs\n/DeviceRGB cs\n0 0 m\n9 9 l\nS`;
  return [context.obj({ Type: 'Page', Resources: resources }), source];
}

function renamed(node: PDFDict, source: string): string {
  const pieces = piecesOf(source);
  const names = renameResources(node, pieces);
  return pieces.map((piece) => renamedText(source, piece, names)).join('\n');
}

describe('names of resources', () => {
  test('count in the order of their first use, whatever the numbers of the objects', () => {
    const context = PDFContext.create();
    const [one, first] = page(context, 3, 688);
    const [other, second] = page(context, 1670, 701);
    const text = renamed(one, first);
    assert.equal(
      text,
      '/Artifact <</Type /Layout>> BDC\n/G1 gs\nBT\n/F1 12 Tf\n(/F688 12 Tf) Tj\nET\nEMC\n/G2 gs\n/DeviceRGB cs\n0 0 m\n9 9 l\nS',
    );
    assert.equal(renamed(other, second).replace('701', '688'), text);
    assert.equal(one.toString(), other.toString());
    assert.match(one.toString(), /\/G1 <<\s*\/ca 0.5\s*>>\s*\/G2 <<\s*\/ca 1\s*>>/);
  });

  test('leave resources that are shared with another page as they were', () => {
    const context = PDFContext.create();
    const [node, source] = page(context, 3, 688);
    const other = context.obj({ Resources: node.get(PDFName.of('Resources')) ?? null });
    renamed(node, source);
    assert.match(other.toString(), /\/G3 <<[^]*\/G6 <<[^]*\/F688/);
  });

  test('are given in forms too, compressed or not', async () => {
    for (const pack of [(bytes: Buffer) => bytes, deflateSync]) {
      const context = PDFContext.create();
      const [node, source] = page(context, 1670, 701);
      node.set(PDFName.of('Subtype'), PDFName.of('Form'));
      if (pack === deflateSync) node.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
      const ref = context.register(PDFRawStream.of(node, pack(Buffer.from(source))));
      await renameInForms(context);
      const form = context.lookup(ref);
      assert.ok(form instanceof PDFRawStream);
      const text = Buffer.from(decodePDFRawStream(form).decode()).toString();
      assert.match(text, /^\/Artifact.*\n\/G1 gs\nBT\n\/F1 12 Tf\n\(\/F701 12 Tf\) Tj/);
    }
  });

  test('of a print are small numbers on every page and in every form', async () => {
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><g opacity="0.5"><rect width="30"
height="20" fill="red"/><circle cx="20" cy="9" r="9" opacity="0.3"/></g></svg>`;
    const { pdf } = await printEdition(
      listWithText('![Beeld](b.svg "Met schaduw")', { 'hoofdstukken/1-toelichting/b.svg': picture }),
    );
    const { context } = openPdf(pdf);
    const names: string[] = [];
    let forms = 0;
    for (const object of context.enumerateIndirectObjects().map((entry: [PDFRef, unknown]) => entry[1])) {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) continue;
      const resources = dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
      if (resources && object instanceof PDFRawStream) forms += 1;
      for (const [, kind] of resources?.entries() ?? [])
        if (kind instanceof PDFDict) names.push(...kind.keys().map(String));
    }
    assert.ok(forms > 0, 'no form');
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((one) => !/^\/[CFGPSX][1-9]$/.test(one)),
      [],
    );
  });
});
