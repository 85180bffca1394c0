import type { ValuePath } from '../../diagnostics/patch.ts';
import { control } from './control.ts';

interface FieldBase {
  readonly path: ValuePath;
  readonly label: string;
  /** What the schema says of it. */
  readonly help: string;
  readonly required: boolean;
}

/** A key with one value, as the form asks for it. */
export interface ValueField extends FieldBase {
  /** `line`: a text on one line; `text`: one that may be long; `lines`: a list, with an item on each line. */
  readonly kind: 'line' | 'text' | 'number' | 'choice' | 'yes-no' | 'lines' | 'numbers';
  /** As it stands in the form. */
  readonly shown: string;
  readonly choices: readonly string[];
}

/** A key with keys of its own. */
export interface GroupField extends FieldBase {
  readonly kind: 'group';
  readonly fields: readonly Field[];
  readonly present: boolean;
}

/** A list of which each item has keys of its own; the last is an empty one, for who wants to add it. */
export interface ItemsField extends FieldBase {
  readonly kind: 'items';
  readonly items: readonly Field[];
}

/** What the form does not change; it stays as it is in the file. */
export interface FixedField extends FieldBase {
  readonly kind: 'fixed';
  readonly shown: string;
}

export type Field = ValueField | GroupField | ItemsField | FixedField;

/** Name of a field in the form: its path. */
export function nameOf(path: ValuePath): string {
  return path.length === 0 ? control.record : path.join('.');
}

/** Name of the box that takes an item away. */
export function removalName(path: ValuePath): string {
  return `${control.removal}${nameOf(path)}`;
}
