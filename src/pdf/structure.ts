import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** Marked content on a page: what one `MCID` encloses. */
export interface Mark {
  readonly kind: 'mark';
  /** Page, counted from 0. */
  readonly page: number;
  readonly mcid: number;
}

/** An annotation on a page that belongs to an element: for our files always a link. */
export interface AnnotationKid {
  readonly kind: 'annotation';
  /** Page, counted from 0. */
  readonly page: number;
  readonly ref: PDFRef;
}

/** Value of an attribute: as it was read, or numbers. */
export type AttributeValue = PDFObject | readonly number[];

/** An element of the logical structure of a PDF (ISO 32000-1, 14.7.2), as a value that can be changed. */
export interface StructElement {
  readonly kind: 'element';
  /** Structure type, such as `P` or `TH`. */
  type: string;
  lang: string | null;
  /** Text in place of a picture. */
  alt: string | null;
  /** Attributes by owner (`Table`, `Layout`, …) and key; references between cells are in `headers`. */
  attributes: Map<string, Map<string, AttributeValue>>;
  /** Header cells of this cell. */
  headers: StructElement[];
  /** Whether the element needs an ID although no other refers to it. */
  identified: boolean;
  kids: Kid[];
}

export type Kid = Mark | AnnotationKid | StructElement;

/** A new element around kids. */
export function element(type: string, kids: Kid[]): StructElement {
  return {
    kind: 'element',
    type,
    lang: null,
    alt: null,
    attributes: new Map(),
    headers: [],
    identified: false,
    kids,
  };
}

/** An element and all below it, in reading order. */
export function* elementsOf(root: StructElement): Generator<StructElement> {
  const waiting = [root];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    yield item;
    for (let index = item.kids.length - 1; index >= 0; index -= 1) {
      const kid = item.kids[index];
      if (kid?.kind === 'element') waiting.push(kid);
    }
  }
}

/** The marked content of an element and all below it, in reading order. */
export function* marksOf(root: StructElement): Generator<Mark> {
  for (const kid of root.kids) {
    if (kid.kind === 'mark') yield kid;
    else if (kid.kind === 'element') yield* marksOf(kid);
  }
}

/** The annotations of an element and all below it, in reading order. */
export function* annotationsOf(root: StructElement): Generator<AnnotationKid> {
  for (const kid of root.kids) {
    if (kid.kind === 'annotation') yield kid;
    else if (kid.kind === 'element') yield* annotationsOf(kid);
  }
}

/** Replaces the kids of every element, the deepest first. */
export function rewriteKids(root: StructElement, rewrite: (parent: StructElement) => Kid[]): void {
  for (const kid of root.kids) if (kid.kind === 'element') rewriteKids(kid, rewrite);
  root.kids = rewrite(root);
}
