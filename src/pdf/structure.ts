import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** Marked content on a page: what one `MCID` encloses. */
export interface MarkedContent {
  readonly kind: 'marked-content';
  /** Page, counted from 0. */
  readonly page: number;
  readonly mcid: number;
}

/** An annotation on a page that belongs to an element: for our files always a link. */
export interface AnnotationReference {
  readonly kind: 'annotation';
  /** Page, counted from 0. */
  readonly page: number;
  readonly ref: PDFRef;
}

/** Value of an attribute: as it was read, numbers, or the text that a file has. */
export type AttributeValue = PDFObject | readonly number[] | string;

/** An element of the logical structure of a PDF (ISO 32000-1, 14.7.2), as a value that can be changed. */
export interface StructElement {
  readonly kind: 'element';
  /** Structure type, such as `P` or `TH`. */
  type: string;
  lang: string | null;
  /** Text in place of a picture. */
  alt: string | null;
  /** What an abbreviation stands for. */
  expansion: string | null;
  /** Attributes by owner (`Table`, `Layout`, …) and key; references between cells are in `headers`. */
  attributes: Map<string, Map<string, AttributeValue>>;
  /** Header cells of this cell. */
  headers: StructElement[];
  /** Whether the element needs an ID although no other refers to it. */
  identified: boolean;
  children: Child[];
}

export type Child = MarkedContent | AnnotationReference | StructElement;

/** A new element around children. */
export function element(type: string, children: Child[]): StructElement {
  return {
    kind: 'element',
    type,
    lang: null,
    alt: null,
    expansion: null,
    attributes: new Map(),
    headers: [],
    identified: false,
    children,
  };
}

/** An element and all below it, in reading order. */
export function* elementsOf(root: StructElement): Generator<StructElement> {
  const waiting = [root];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    yield item;
    for (let index = item.children.length - 1; index >= 0; index -= 1) {
      const child = item.children[index];
      if (child?.kind === 'element') waiting.push(child);
    }
  }
}

/** The marked content of an element and all below it, in reading order. */
export function* markedContentOf(root: StructElement): Generator<MarkedContent> {
  for (const child of root.children) {
    if (child.kind === 'marked-content') yield child;
    else if (child.kind === 'element') yield* markedContentOf(child);
  }
}

/** The annotations of an element and all below it, in reading order. */
export function* annotationsOf(root: StructElement): Generator<AnnotationReference> {
  for (const child of root.children) {
    if (child.kind === 'annotation') yield child;
    else if (child.kind === 'element') yield* annotationsOf(child);
  }
}

/** Replaces the children of every element, the deepest first. */
export function rewriteChildren(root: StructElement, rewrite: (parent: StructElement) => Child[]): void {
  for (const child of root.children) if (child.kind === 'element') rewriteChildren(child, rewrite);
  root.children = rewrite(root);
}
