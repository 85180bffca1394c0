/** A way to spoil the file that conforms. */
import { PDFName } from '@cantoo/pdf-lib';
import type { PDFDict } from '@cantoo/pdf-lib';
import type { Draft, Entries } from '../base/draft.ts';

export interface Fault {
  readonly what: string;
  readonly change?: (draft: Draft) => void;
  /** Must keep every byte at its place, or the cross-reference breaks too. */
  readonly bytes?: (file: Buffer) => Buffer;
}

/** For every rule of a theme the faults that it, and no other rule, must see. */
export type Faults = Readonly<Record<string, readonly Fault[]>>;

export function change(what: string, draw: (draft: Draft) => void): Fault {
  return { what, change: draw };
}

export function drop(dict: PDFDict, ...keys: readonly string[]): void {
  for (const key of keys) dict.delete(PDFName.of(key));
}

/** A fault that is an entry of the catalog. */
export function inCatalog(what: string, entries: Entries): Fault {
  return change(what, (draft) => {
    draft.set(draft.catalog, entries);
  });
}

/** A fault that is an entry of an element of the base, or of its link, by name. */
export function inElement(what: string, name: string, entries: Entries): Fault {
  return change(what, (draft) => {
    draft.set(draft.element(name), entries);
  });
}

export function without(what: string, name: string, ...keys: readonly string[]): Fault {
  return change(what, (draft) => {
    drop(draft.element(name), ...keys);
  });
}

/** A fault that stands at the end of the content. */
export function inContent(what: string, operators: string): Fault {
  return change(what, (draft) => {
    draft.content += `${operators}\n`;
  });
}

/** A fault that is an element with text at the end of another one. */
export function added(what: string, parent: string, type: string, entries: Entries = {}): Fault {
  return change(what, (draft) => {
    draft.add(parent, type, entries, 'los');
  });
}
