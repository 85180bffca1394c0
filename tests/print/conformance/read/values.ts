/** The values a PDF is made of (ISO 32000-1, 7.3): plain ones where there are such, and four of our own. */

export interface Name {
  /** With every #xx undone. */
  readonly name: string;
}

export type List = readonly PdfValue[];
export type Dict = ReadonlyMap<string, PdfValue>;
/** A string is its bytes. */
export type PdfValue = null | boolean | number | Name | Uint8Array | List | Dict | Reference | Stream;

/** Finds what a reference leads to. */
export type Resolve = (number: number, generation: number) => PdfValue;

export class Reference {
  readonly number: number;
  readonly generation: number;
  readonly #resolve: Resolve;

  constructor(number: number, generation: number, resolve: Resolve) {
    this.number = number;
    this.generation = generation;
    this.#resolve = resolve;
  }

  /** What it leads to; null where there is nothing, as the standard has it. */
  get target(): PdfValue {
    return this.#resolve(this.number, this.generation);
  }
}

export class Stream {
  readonly dict: Dict;
  /** As they stand in the file, with every filter on them. */
  readonly data: Uint8Array;

  constructor(dict: Dict, data: Uint8Array) {
    this.dict = dict;
    this.data = data;
  }
}

export function isName(value: PdfValue | undefined): value is Name {
  return typeof value === 'object' && value !== null && 'name' in value;
}

export function isList(value: PdfValue | undefined): value is List {
  return Array.isArray(value);
}

export function isDict(value: PdfValue | undefined): value is Dict {
  return value instanceof Map;
}

export function isInteger(value: PdfValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
