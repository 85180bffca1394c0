import type { NoticedIn } from '../../diagnostics/finding.ts';
import type { Measured } from './broken.ts';
import type { ImageKind } from './kinds.ts';

/** What makes a file no whole image, by kind; `ending` is what its name says that it is. */
export interface BrokenImageFindings {
  'image-empty': { ending: ImageKind };
  /** `content`: what to call what it holds; null for what is not known. `other`: that, as an image. */
  'image-other': { ending: ImageKind; content: string | null; other: ImageKind | null };
  'image-damaged': { ending: ImageKind; damage: Measured };
  'svg-without-namespace': object;
  'svg-other-root': { name: string };
  'xml-unclosed': { name: string };
  'xml-unopened': { name: string };
  'xml-attribute-twice': { name: string };
  'xml-prefix-unknown': { prefix: string };
  'xml-namespace-long': { length: number };
  'xml-reference-unknown': object;
  'xml-cut-off': object;
  'xml-text-outside': object;
  'xml-no-character': object;
  /** `message`: of the parser, for what nobody has met yet. */
  'xml-other': { message: string };
}

/** What makes a drawing unsafe to publish, by kind. */
export interface UnsafeDrawingFindings {
  'drawing-too-large': { bytes: number; most: number };
  'drawing-xml-version': { version: string };
  'drawing-encoding': { encoding: string };
  'drawing-doctype': object;
  'drawing-entities': object;
  'drawing-instruction': { target: string };
  'drawing-too-deep': { name: string; most: number };
  'drawing-of-itself': { name: string };
  'drawing-chain': { most: number };
  'drawing-too-much': { name: string; most: number };
  /** `name`: as typed; `local`: without its prefix. */
  'element-refused': { name: string; local: string; hasNamespace: boolean };
  'attribute-script': { name: string };
  'attribute-refused': { name: string; local: string; element: string };
  'address-script': { element: string; address: string };
  'address-elsewhere': { element: string; address: string };
  'address-of-image': { element: string; address: string };
  'address-with-data': { element: string; address: string };
  /** `content`: what to call what it holds; null for what is not known. */
  'address-with-other': { element: string; content: string | null };
  'address-with-damage': { element: string; damage: Measured };
  'css-function': { name: string };
  'css-property': { name: string };
  'css-address': { address: string };
  'css-at-rule': { name: string };
  'css-brace': object;
  /** `written`: as typed. */
  'css-refused': { written: string };
}

/** A finding before it has its place; `at` is where in the file it stands. */
export type BrokenXml = NoticedIn<BrokenImageFindings> & { readonly at: number };
export type UnsafeDrawing = NoticedIn<UnsafeDrawingFindings>;
