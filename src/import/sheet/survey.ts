import { limits } from '../archive/limits.ts';
import { ImportRefused } from '../refused.ts';
import { columnLetters } from '../table/source-table.ts';
import { nameOf } from '../xml/read-xml.ts';
import { walkXml } from '../xml/walk-xml.ts';
import type { Tag } from '../xml/walk-xml.ts';
import { judgeSheet } from './size.ts';

/** A cell of which the library says nothing. */
export interface OddCell {
  /** As `B5`. */
  readonly cell: string;
  readonly text: string;
}

/** What stands in a sheet, counted in its XML, apart from what was read. */
export interface Survey {
  /** Cells that hold something. */
  readonly filled: number;
  /** Formulas that give an error (ECMA-376, part 1, 18.18.11). */
  readonly errors: readonly OddCell[];
  /** Formulas of which the outcome was not kept. */
  readonly unknown: readonly OddCell[];
  /** Numbers of rows, and letters of columns, that hold something and are not shown. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  /** Heads and feet of pages, as they are written. */
  readonly margins: readonly { readonly isHead: boolean; readonly text: string }[];
}

/**
 * Goes through a sheet without keeping it, and stops where it is larger than a list is.
 *
 * @param strings - how many letters each text has that cells share
 * @param name - of the file, for messages
 * @throws ImportRefused for a sheet that is too large
 */
export function surveySheet(bytes: Uint8Array, strings: readonly number[], name: string): Survey {
  const sheet = new Sheet(strings, name);
  walkXml(bytes, name, {
    open: (tag) => {
      sheet.open(tag);
    },
    close: () => {
      sheet.close();
    },
    text: (text) => {
      sheet.text(text);
    },
  });
  return sheet;
}

/** A cell that is being read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  value: string;
  formula: string | null;
  hasValue: boolean;
}

/** Rows and cells that do not say where they are follow those before them (ECMA-376, part 1, 18.3.1.4 and 18.3.1.73). */
class Sheet implements Survey {
  filled = 0;
  readonly errors: OddCell[] = [];
  readonly unknown: OddCell[] = [];
  readonly margins: { isHead: boolean; text: string }[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: { first: number; last: number }[] = [];
  readonly #filledColumns = new Set<number>();
  readonly #open: string[] = [];
  readonly #strings: readonly number[];
  readonly #name: string;
  #rows = 0;
  #columns = 0;
  #letters = 0;
  #row = { number: 0, isHidden: false, column: 0, isFilled: false };
  #cell: OpenCell | null = null;

  constructor(strings: readonly number[], name: string) {
    this.#strings = strings;
    this.#name = name;
  }

  get hidden(): Survey['hidden'] {
    const columns = [...this.#filledColumns]
      .filter((column) => this.#hiddenColumns.some(({ first, last }) => first <= column && column <= last))
      .toSorted((a, b) => a - b);
    return { rows: this.#hiddenRows, columns: columns.map((column) => columnLetters(column - 1)) };
  }

  open(tag: Tag): void {
    const name = nameOf(tag);
    const attribute = (key: string): string => tag.attributes[key]?.value ?? '';
    this.#open.push(name);
    if (name === 'row') {
      const number = Number(attribute('r')) || this.#row.number + 1;
      this.#row = { number, isHidden: isTrue(attribute('hidden')), column: 0, isFilled: false };
      this.#grow(number, 0);
    } else if (name === 'c') this.#openCell(attribute('r'), attribute('t'));
    else if (name === 'col' && isTrue(attribute('hidden')))
      this.#hiddenColumns.push({ first: Number(attribute('min')), last: Number(attribute('max')) });
    else if (name === 'v' && this.#cell) this.#cell.hasValue = true;
    else if (name === 'f' && this.#cell) this.#cell.formula = '';
    else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name))
      this.margins.push({ isHead: name.endsWith('Header'), text: '' });
  }

  text(text: string): void {
    const [inside, at] = [this.#open.at(-2), this.#open.at(-1)];
    const cell = this.#cell;
    const margin = this.margins.at(-1);
    if (cell && at === 'f') cell.formula = (cell.formula ?? '') + text;
    // How it sounds is no part of it.
    else if (cell && (at === 'v' || (at === 't' && inside !== 'rPh'))) cell.value += text;
    else if (margin && /(?:Header|Footer)$/.test(at ?? '')) margin.text += text;
  }

  close(): void {
    const name = this.#open.pop();
    if (name === 'c' && this.#cell) this.#closeCell(this.#cell);
    if (name === 'row' && this.#row.isHidden && this.#row.isFilled) this.#hiddenRows.push(this.#row.number);
  }

  #openCell(reference: string, type: string): void {
    const [, letters = '', digits = ''] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(reference) ?? [];
    const column = columnNumber(letters) || this.#row.column + 1;
    const row = Number(digits) || this.#row.number;
    this.#row.column = column;
    this.#grow(row, column);
    this.#cell = { row, column, type, value: '', formula: null, hasValue: false };
  }

  #closeCell({ row, column, type, value, formula, hasValue }: OpenCell): void {
    this.#cell = null;
    const text = value.trim();
    const letters = type === 's' ? (this.#strings[Number(text)] ?? 0) : text.length;
    // An outcome can be a text without letters, and then it was kept.
    const isUnknown = formula !== null && text === '' && !(type === 'str' && hasValue);
    if (letters === 0 && !isUnknown) return;
    this.#addLetters(letters);
    this.filled += 1;
    this.#row.isFilled = true;
    this.#filledColumns.add(column);
    const cell = `${columnLetters(column - 1)}${String(row)}`;
    if (isUnknown) this.unknown.push({ cell, text: `=${formula}` });
    else if (type === 'e') this.errors.push({ cell, text });
  }

  #grow(row: number, column: number): void {
    this.#rows = Math.max(this.#rows, row);
    this.#columns = Math.max(this.#columns, column);
    judgeSheet(this.#rows, this.#columns, this.#name);
  }

  #addLetters(letters: number): void {
    this.#letters += letters;
    if (this.#letters <= limits.letters) return;
    throw new ImportRefused(
      'IM04',
      `\`${this.#name}\` heeft een blad met meer dan ${String(limits.letters)} tekens, en dat is meer dan een lijst nodig heeft.`,
    );
  }
}

/** Of each text that cells share, how many letters it has. */
export function lengthsOf(bytes: Uint8Array, name: string): number[] {
  const lengths: number[] = [];
  const open: string[] = [];
  walkXml(bytes, name, {
    open: (tag) => {
      open.push(nameOf(tag));
      if (open.at(-1) === 'si') lengths.push(0);
    },
    close: () => open.pop(),
    text: (text) => {
      // What is between `rPh` is how it sounds.
      if (open.at(-1) === 't' && open.at(-2) !== 'rPh' && lengths.length > 0)
        lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + text.trim().length;
    },
  });
  return lengths;
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
