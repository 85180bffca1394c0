/** A PDF taken apart once, for all rules to look at. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { surveyContent } from '../content/survey.ts';
import type { Survey } from '../content/survey.ts';
import { at, streamBytes } from './objects.ts';
import type { Value } from './objects.ts';
import { readPages } from './pages.ts';
import type { Page } from './pages.ts';
import { readStructure } from './structure.ts';
import type { Structure } from './structure.ts';
import { readXmp } from './xmp.ts';
import type { Xmp } from './xmp.ts';

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: PDFContext['trailerInfo'];
  readonly catalog: PDFDict;
  /** The document information dictionary. */
  readonly info: Value;
  readonly objects: readonly (readonly [PDFRef, PDFObject])[];
  readonly pages: readonly Page[];
  readonly structure: Structure;
  readonly content: Survey;
  /** Its packet of metadata: absent, or unreadable for a reason. */
  readonly xmp: Xmp | undefined;
  /** How a message points at an object: "object 12 0". */
  readonly place: (object: Value) => string;
}

/** @throws if pdf-lib cannot make out a catalog. */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const { context, catalog } = document;
  const objects = context.enumerateIndirectObjects();
  const refs = new Map(objects.map(([ref, object]) => [object, ref]));
  const place = (object: Value): string => {
    const ref = object && refs.get(object);
    return ref ? `object ${ref.objectNumber} ${ref.generationNumber}` : 'a direct object';
  };
  const pages = readPages(catalog);
  const structure = readStructure(catalog);
  const metadata = at(catalog, 'Metadata');
  return {
    bytes,
    trailer: context.trailerInfo,
    catalog,
    info: context.lookup(context.trailerInfo.Info),
    objects,
    pages,
    structure,
    content: surveyContent(pages, structure),
    xmp: metadata && readXmp(Buffer.from(streamBytes(metadata)).toString('utf8')),
    place,
  };
}
