import type { RootContent } from 'mdast';
import { categorienummer } from '../../document/schema/categorie.ts';
import { partsOfValuation, unnamed } from '../columns/targets.ts';
import type { Remark } from '../ledger/piece.ts';
import type { RegisterNames } from '../register-names.ts';
import type { CategoryDraft } from './category-draft.ts';
import { cellOf } from './column-cell.ts';
import type { ColumnCell } from './column-cell.ts';
import { keepUnder } from './keep.ts';
import { plainBody } from './plain-body.ts';
import { isUnsureBasis } from './read-basis.ts';
import { partsOf, readField, saysNothing } from './read-field.ts';
import { readValuation } from './read-valuation.ts';
import { valuationCells } from './valuation-cells.ts';

/** Targets that are not keys by themselves. */
const apart: ReadonlySet<string> = new Set([
  'nummer',
  'proces',
  'waarderingen',
  ...partsOfValuation,
  'toelichting',
]);

/** A category that takes the cells of one row, and of those that go on with it. */
export class CategoryBuilder {
  readonly #record: Record<string, unknown> = {};
  readonly #body: RootContent[] = [];
  readonly #place: string;
  readonly #names: RegisterNames;
  readonly #remarks: Remark[];
  #process: string | null;

  constructor(place: string, process: string | null, names: RegisterNames, remarks: Remark[]) {
    this.#place = place;
    this.#process = process;
    this.#names = names;
    this.#remarks = remarks;
  }

  get draft(): CategoryDraft {
    return { record: this.#record, body: this.#body, process: this.#process, place: this.#place };
  }

  /** Whether cells say more of this category: they have no number of their own, or this one with nothing else new. */
  continues(cells: readonly ColumnCell[]): boolean {
    const own = this.#record.nummer;
    const number = cellOf(cells, 'nummer');
    if (!number) return own !== undefined && !cellOf(cells, 'titel');
    if (own === undefined || toNumber(number.text) !== own) return false;
    return ['titel', 'omschrijving', 'actoren'].every((key) => {
      const cell = cellOf(cells, key);
      return (
        !cell || JSON.stringify(readField(key, cell.text, this.#names)) === JSON.stringify(this.#record[key])
      );
    });
  }

  /** Takes the cells of a row. */
  add(cells: readonly ColumnCell[], place: string): void {
    const again = this.#record.nummer !== undefined;
    const number = cellOf(cells, 'nummer');
    if (number && !again) this.#number(number);
    this.#process = cellOf(cells, 'proces')?.text ?? this.#process;
    for (const cell of cells) if (!apart.has(cell.column.target)) this.#field(cell, again);
    const note = cellOf(cells, 'toelichting');
    if (note) this.#body.push(...plainBody(note.text));
    this.#valuation(cells, place);
  }

  #number(cell: ColumnCell): void {
    const nummer = toNumber(cell.text);
    this.#record.nummer = nummer;
    if (!categorienummer.safeParse(nummer).success)
      this.#remark(
        cell.place,
        `nummer \`${cell.text}\` is overgenomen zoals het er staat, maar heeft niet de vorm \`1.10\`, \`5.a\` of \`14-1\``,
      );
    else if (cell.numeric && nummer.includes('.'))
      this.#remark(
        cell.place,
        `nummer \`${nummer}\` staat in de bron als getal: stond er een nul achter (\`${nummer}0\`), dan is die daar al verdwenen`,
      );
  }

  #field(cell: ColumnCell, again: boolean): void {
    const { target, header } = cell.column;
    if (target === 'grondslag')
      for (const part of partsOf(cell.text).filter(isUnsureBasis))
        this.#remark(
          cell.place,
          `\`${part}\` is als naam van een regeling overgenomen: is het getal een artikel, zet het dan bij \`artikel\``,
        );
    const value =
      target === unnamed || saysNothing(cell.text) ? undefined : readField(target, cell.text, this.#names);
    if (value === undefined) {
      if (target !== unnamed && !saysNothing(cell.text))
        this.#remark(
          cell.place,
          `\`${cell.text}\` past niet bij \`${target}\` en staat als kenmerk bij de categorie`,
        );
      if (!saysNothing(cell.text)) keepUnder(this.#record, header, cell.text);
    } else if (!again || this.#record[target] === undefined) this.#record[target] = value;
    else this.#more(target, value);
  }

  /** A row that goes on adds to what is there, unless it says the same again. */
  #more(key: string, value: unknown): void {
    const before = this.#record[key];
    if (JSON.stringify(before) === JSON.stringify(value)) return;
    if (Array.isArray(before) && Array.isArray(value)) {
      const [one, other] = [before, value] as [unknown[], unknown[]];
      const known = new Set(one.map((item) => JSON.stringify(item)));
      this.#record[key] = [...one, ...other.filter((item) => !known.has(JSON.stringify(item)))];
    } else if (typeof before === 'string' && typeof value === 'string')
      this.#record[key] = `${before}\n${value}`;
    else keepUnder(this.#record, key, JSON.stringify(value));
  }

  #valuation(cells: readonly ColumnCell[], place: string): void {
    const read = readValuation(
      valuationCells((target) => cellOf(cells, target)?.text ?? ''),
      place,
    );
    if (read.waarderingen.length > 0)
      this.#record.waarderingen = [...((this.#record.waarderingen ?? []) as unknown[]), ...read.waarderingen];
    if (read.vervallen) this.#record.vervallen = read.vervallen;
    if (read.remark) this.#remarks.push(read.remark);
  }

  #remark(place: string, text: string): void {
    this.#remarks.push({ place, text });
  }
}

/** A number as it is printed, without a full stop at its end. */
function toNumber(text: string): string {
  return text.trim().replace(/\.$/, '');
}
