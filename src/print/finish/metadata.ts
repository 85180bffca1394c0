import { PDFHexString, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { name } from '../../pdf/library.ts';
import type { FileFacts } from './facts.ts';
import { srgbProfile } from './srgb.ts';
import { xmpPacket } from './xmp.ts';

const creator = 'Inzage';

/** Every file has it. */
const profile = deflateSync(srgbProfile());

/**
 * Writes what a file says of itself: XMP, output intent (ISO 19005-2, 6.2.3) and the dictionary of information.
 *
 * @param catalog - gets the first two
 * @param producer - what made the pages
 * @returns the dictionary of information
 */
export function writeMetadata(
  context: PDFContext,
  catalog: PDFDict,
  facts: FileFacts,
  producer: string,
): PDFRef {
  const packet = Buffer.from(xmpPacket(facts, { creator, producer }), 'utf8');
  // Readers that know nothing of PDF must find it: uncompressed (ISO 19005-2, 6.6.2.1).
  const metadata = context.obj({ Type: 'Metadata', Subtype: 'XML' });
  catalog.set(name('Metadata'), context.register(PDFRawStream.of(metadata, packet)));
  const stream = PDFRawStream.of(context.obj({ N: 3, Filter: 'FlateDecode' }), profile);
  catalog.set(
    name('OutputIntents'),
    context.obj([
      {
        Type: 'OutputIntent',
        S: 'GTS_PDFA1',
        OutputConditionIdentifier: PDFString.of('sRGB'),
        RegistryName: PDFString.of('http://www.color.org'),
        Info: PDFString.of('sRGB IEC61966-2.1'),
        DestOutputProfile: context.register(stream),
      },
    ]),
  );
  const date = PDFString.of(pdfDate(facts.date));
  return context.register(
    context.obj({
      Title: PDFHexString.fromText(facts.title),
      Author: PDFHexString.fromText(facts.author),
      Subject: PDFHexString.fromText(facts.subject),
      Creator: PDFString.of(creator),
      Producer: PDFString.of(producer),
      CreationDate: date,
      ModDate: date,
    }),
  );
}

/** ISO 32000-1, 7.9.4, in UTC. */
function pdfDate(date: Date): string {
  return `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
}
