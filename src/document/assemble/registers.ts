import type { Entry, Term } from '../document.ts';
import { compareText } from '../natural-order.ts';
import { idOf, perRegister, registers } from '../registers.ts';
import type { RecordOf, Register } from '../registers.ts';
import type { DraftTerm } from './bodies.ts';
import type { Parsed, Row } from './draft.ts';
import { nameOfPath } from './outline.ts';
import { normaliseWords } from './references.ts';
import type { RegisterNames } from './references.ts';

/** What a row of a register is to be in the Document: by what key others name it, its id, and its name. */
interface Named {
  readonly key: string;
  readonly id: string;
  readonly naam: string;
}

type Drafts = { readonly [R in Register]: readonly (Parsed[R][number] & Named)[] };

/** The rows of the registers with their ids and names, in the order of the files. */
export function toDrafts(parsed: Parsed): Drafts {
  return perRegister<Drafts>((register) => {
    const rows: readonly Parsed[Register][number][] = parsed[register];
    const keyOf = keysOf(register);
    return rows.map((row, index) => {
      const key = keyOf(row, index);
      return {
        ...row,
        key,
        id: idOf(register, key),
        naam: textAt(row.record, registers[register].name),
      };
    });
  });
}

/** The rows of a register as outputs list them: in Dutch alphabetical order, or in the order given. */
export function inOrder<T extends Named>(register: Register, drafts: readonly T[]): readonly T[] {
  return registers[register].sorted ? drafts.toSorted((a, b) => compareText(a.naam, b.naam)) : drafts;
}

type PlainEntries = { readonly [R in Register]: readonly Entry<RecordOf<R>>[] };

/** The entries of the registers, all but the text of a term. */
export function toEntries(drafts: Drafts): PlainEntries {
  return perRegister<PlainEntries>((register) =>
    inOrder<Drafts[Register][number]>(register, drafts[register]).map(({ record, id, naam, source }) => ({
      ...record,
      id,
      naam,
      source,
    })),
  );
}

export function toTerm({ record, source, id, tree }: DraftTerm): Term {
  const { bron, zieOok, ...rest } = record;
  return {
    ...rest,
    id,
    naam: record.term,
    source,
    definitie: tree.children.filter((node): node is Term['definitie'][number] => node.type !== 'heading'),
    bron: bron === undefined ? null : idOf('bronnen', bron),
    zieOok: zieOok.map((name) => idOf('begrippen', name)),
  };
}

/** How the text can name the records of each register. */
export function namesIn(drafts: Drafts): Record<Register, RegisterNames> {
  return perRegister<Record<Register, RegisterNames>>((register) => {
    const rows: readonly (Row<object> & Named)[] = drafts[register];
    return {
      keys: new Map(rows.map(({ key, id }) => [key, id])),
      words: new Map(
        rows.flatMap(({ record, id }) =>
          registers[register].words
            .flatMap((key) => textsAt(record, key))
            .map((word) => [normaliseWords(word), id]),
        ),
      ),
    };
  });
}

/** Gives the keys by which others name the rows of a register, one after the other. */
function keysOf(register: Register): (row: Row<object>, index: number) => string {
  const { key, name } = registers[register];
  switch (key) {
    case 'id':
      return ({ record }) => textAt(record, 'id');
    case 'file':
      return ({ source }) => nameOfPath(source.file);
    case 'name': {
      const keyFor = plainKeys();
      return ({ record }) => keyFor(textAt(record, name));
    }
    case 'row':
      return (_, index) => String(index + 1);
  }
}

/** @throws when there is none: a mistake in the table of registers */
function textAt(record: object, key: string): string {
  const [text] = textsAt(record, key);
  if (text === undefined) throw new TypeError(`A record of a register has no text at "${key}"`);
  return text;
}

/** The texts that stand at a key of a record: none, one or a list of them; a number as it is written. */
function textsAt(record: object, key: string): string[] {
  const value = (record as Readonly<Record<string, string | number | readonly string[] | undefined>>)[key];
  return value === undefined ? [] : [value].flat().map(String);
}

/** Gives each word a key; those that differ in capitals or signs alone (`AWB`, `Awb`) are counted. */
function plainKeys(): (word: string) => string {
  const times = new Map<string, number>();
  const keys = new Map<string, string>();
  return (word) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const plain = plainKey(word);
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    const key = time === 1 ? plain : `${plain}-${String(time)}`;
    keys.set(word, key);
    return key;
  };
}

/** Plain letters and digits: Chromium keeps no place in the PDF for an id with other letters. */
function plainKey(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
