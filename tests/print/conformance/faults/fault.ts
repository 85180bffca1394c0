/** A way to spoil the file that conforms. */
import { PDFName } from '@cantoo/pdf-lib';
import type { PDFDict } from '@cantoo/pdf-lib';
import type { Draft, Entries, Form } from '../base/draft.ts';

export interface Fault {
  readonly what: string;
  readonly change?: (draft: Draft) => void;
  readonly form?: Form;
  /** Must keep every byte at its place that the cross-reference leads to, or that breaks too. */
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

/** A fault of the bytes that are saved. */
export function edited(what: string, bytes: (file: Buffer) => Buffer, form: Form = 'table'): Fault {
  return { what, bytes, form };
}

/** A fault that is a text in place of another one, at its first place or, of an expression, where that leads. */
export function replaced(what: string, from: string | RegExp, to: string, form: Form = 'table'): Fault {
  return edited(what, (file) => withText(file, (text) => text.replace(from, to)), form);
}

/** A fault that stands between the last object and the cross-reference. */
export function inserted(what: string, addition: string): Fault {
  return edited(what, (file) => insert(file, addition));
}

export function insert(file: Buffer, addition: string): Buffer {
  return withText(file, (text) => {
    const start = startOf(text);
    const end = text.slice(start).replace(/(?<=startxref\n)\d+/u, String(start + addition.length));
    return text.slice(0, start) + addition + end;
  });
}

/** Gives the table one more entry: a number past all others, and where its object stands. */
export function withEntry(text: string, number: number, offset: number): string {
  return text
    .replace('\n\ntrailer', `\n${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n\ntrailer`)
    .replace(/(?<=\/Size )\d+/u, String(number + 1));
}

/** Where the cross-reference of a file starts. */
export function startOf(text: string): number {
  return Number(/startxref\n(\d+)\n%%EOF/u.exec(text)?.[1]);
}

/** Changes a file as a text with a character for each byte. */
export function withText(file: Buffer, edit: (text: string) => string): Buffer {
  return Buffer.from(edit(file.toString('latin1')), 'latin1');
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
