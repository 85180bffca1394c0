import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFStream, PDFString } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { describeRole, pagesOf } from './pdf-places.ts';
import { streamText } from './pdf-streams.ts';
import { findTextDifference } from './text-difference.ts';
import { excerpt } from './unmistakable.ts';

/** The first object of two PDFs in which they differ. */
export interface PdfDifference {
  /** Number of the object (ISO 32000-1, 7.3.10); null for the trailer. */
  readonly object: number | null;
  /** What the object is: its /Type and kind, or what it is to the page. */
  readonly role: string;
  /** Page the object belongs to, counted from 1; null when it belongs to none or to several. */
  readonly page: number | null;
  /** Keys from the object to what differs: `/Resources /Font`, `/Kids [3]`; empty for the object itself. */
  readonly keys: string;
  /** Line of the decoded stream, counted from 1; null when what differs is no stream. */
  readonly line: number | null;
  /** What stands there; null where nothing does. */
  readonly published: string | null;
  readonly rebuilt: string | null;
}

type Change = Pick<PdfDifference, 'line' | 'published' | 'rebuilt'> & { readonly path: readonly string[] };

/**
 * Finds the first object that differs, in the order of their numbers and the trailer last.
 *
 * @returns null when either cannot be read as a PDF, or all objects are equal and only their writing differs
 */
export async function findPdfDifference(
  published: Uint8Array,
  rebuilt: Uint8Array,
): Promise<PdfDifference | null> {
  try {
    const [one, other] = [await open(published), await open(rebuilt)];
    return differentObject(one, other) ?? differentTrailer(one, other);
  } catch {
    // The library throws many kinds of error at a damaged file; its bytes can still be compared.
    return null;
  }
}

async function open(pdf: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, warnOnInvalidObjects: false });
  const { context } = document;
  // The library opens what has the first bytes of a PDF, whatever follows.
  if (!(context.lookup(context.trailerInfo.Root) instanceof PDFDict)) throw new Error('No catalog.');
  return document;
}

function differentObject(one: PDFDocument, other: PDFDocument): PdfDifference | null {
  const [objects, others] = [objectsOf(one), objectsOf(other)];
  const numbers = [...new Set([...objects.keys(), ...others.keys()])].sort((a, b) => a - b);
  for (const object of numbers) {
    const [left, right] = [objects.get(object), others.get(object)];
    const change = compare(left, right);
    if (change === null) continue;
    const document = left === undefined ? other : one;
    const page = pagesOf(document)(object);
    return { object, role: describeRole(document, object), page, ...worded(change) };
  }
  return null;
}

function differentTrailer(one: PDFDocument, other: PDFDocument): PdfDifference | null {
  for (const key of ['Root', 'Info', 'ID'] as const) {
    const change = compare(one.context.trailerInfo[key], other.context.trailerInfo[key]);
    if (change !== null)
      return {
        object: null,
        role: 'trailer',
        page: null,
        ...worded({ ...change, path: [`/${key}`, ...change.path] }),
      };
  }
  return null;
}

function objectsOf({ context }: PDFDocument): Map<number, PDFObject> {
  return new Map(context.enumerateIndirectObjects().map(([ref, object]) => [ref.objectNumber, object]));
}

function worded({ path, ...change }: Change): Omit<PdfDifference, 'object' | 'role' | 'page'> {
  return { keys: path.join(' '), ...change };
}

/** The first place where two values differ; references are compared by number, not followed. */
function compare(one: PDFObject | undefined, other: PDFObject | undefined): Change | null {
  if (one instanceof PDFStream && other instanceof PDFStream) return compareStreams(one, other);
  if (one instanceof PDFDict && other instanceof PDFDict) return compareDicts(one, other, []);
  if (one instanceof PDFArray && other instanceof PDFArray) return compareArrays(one, other);
  if (one?.constructor === other?.constructor && one?.toString() === other?.toString()) return null;
  return { path: [], line: null, published: describe(one), rebuilt: describe(other) };
}

function compareDicts(one: PDFDict, other: PDFDict, passedOver: readonly string[]): Change | null {
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    if (passedOver.includes(key.decodeText())) continue;
    const change = compare(one.get(key), other.get(key));
    if (change !== null) return { ...change, path: [key.toString(), ...change.path] };
  }
  return null;
}

function compareArrays(one: PDFArray, other: PDFArray): Change | null {
  const [left, right] = [one.asArray(), other.asArray()];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const change = compare(left[index], right[index]);
    if (change !== null) return { ...change, path: [`[${index}]`, ...change.path] };
  }
  return null;
}

/** What is in it tells more than how long it became by compression. */
function compareStreams(one: PDFStream, other: PDFStream): Change | null {
  const change = compareDicts(one.dict, other.dict, ['Length']);
  if (change !== null) return change;
  const difference = findTextDifference(streamText(one), streamText(other));
  if (difference !== null) {
    const { line, published, rebuilt } = difference;
    return { path: [], line, published, rebuilt };
  }
  if (Buffer.compare(one.getContents(), other.getContents()) === 0) return null;
  const size = (stream: PDFStream): string => `dezelfde inhoud in ${stream.getContentsSize()} bytes`;
  return { path: [], line: null, published: size(one), rebuilt: size(other) };
}

function describe(value: PDFObject | undefined): string | null {
  if (value === undefined) return null;
  const text =
    value instanceof PDFString || value instanceof PDFHexString
      ? `(${value.decodeText()})`
      : value.toString().replace(/\s+/g, ' ');
  return excerpt(text);
}
