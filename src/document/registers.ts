import type { z } from 'zod';
import type { EntryKind } from '../i18n/block-label.ts';
import { beantwoording } from './schema/beantwoording.ts';
import { actor, afkorting, begrip, bron, concordantieregel, regeling } from './schema/registers.ts';

/**
 * What there is to know of a register. A new one is a schema, an entry in the table below, its words in `nl.json`, and
 * what a page says of an entry (`markdown/html/registers.ts`).
 */
interface Spec<S extends z.ZodObject> {
  /** Of one record, as an editor writes it. */
  readonly schema: S;
  /** What the register is called where the files and the open data are explained. */
  readonly title: string;
  /** A folder with a Markdown file for each record, `begrippen/`; if not, one YAML file with all of them. */
  readonly folder: boolean;
  /** Whether what stands below the data of such a file is a text of the list. */
  readonly text: boolean;
  /** Whether its entries are part of what the list says; if not they are about it, and no change of the list. */
  readonly ofList: boolean;
  /** What the id of an entry begins with, before a dash: `actor-mivd`. */
  readonly prefix: EntryKind;
  /** By what other records name one: its `id`, the name of its file, its name in plain letters, or none: its row. */
  readonly key: 'id' | 'file' | 'name' | 'row';
  /** The key of its record that says what it is called. */
  readonly name: Extract<keyof z.infer<S>, string>;
  /** In the alphabetical order of their names, not in the order given. */
  readonly sorted: boolean;
  /** The keys of its record whose words a text can name it by. */
  readonly words: readonly Extract<keyof z.infer<S>, string>[];
  /** Name of the directive by which a text points at an entry; null where no text does. */
  readonly directive: string | null;
}

function spec<
  S extends z.ZodObject,
  const F extends boolean,
  const T extends boolean,
  const D extends string | null,
>(
  given: Spec<S> & { readonly folder: F; readonly text: T; readonly directive: D },
): Spec<S> & { readonly folder: F; readonly text: T; readonly directive: D } {
  return given;
}

/** The registers, by their name: that of their file, of the collection in the Document and of the key in `lijst.json`. */
export const registers = {
  begrippen: spec({
    schema: begrip,
    title: 'De begrippen',
    folder: true,
    text: true,
    ofList: true,
    prefix: 'begrip',
    key: 'file',
    name: 'term',
    sorted: true,
    words: ['term', 'vormen', 'synoniemen'],
    directive: 'begrip',
  }),
  afkortingen: spec({
    schema: afkorting,
    title: 'De afkortingen',
    folder: false,
    text: false,
    ofList: true,
    prefix: 'afkorting',
    key: 'name',
    name: 'kort',
    sorted: true,
    words: ['kort'],
    directive: null,
  }),
  actoren: spec({
    schema: actor,
    title: 'De actoren',
    folder: false,
    text: false,
    ofList: true,
    prefix: 'actor',
    key: 'id',
    name: 'naam',
    sorted: true,
    words: ['naam', 'afkorting'],
    directive: 'actor',
  }),
  regelgeving: spec({
    schema: regeling,
    title: 'De wet- en regelgeving',
    folder: false,
    text: false,
    ofList: true,
    prefix: 'regeling',
    key: 'id',
    name: 'citeertitel',
    sorted: true,
    words: ['citeertitel', 'afkorting'],
    directive: 'wet',
  }),
  bronnen: spec({
    schema: bron,
    title: 'De bronnen',
    folder: false,
    text: false,
    ofList: true,
    prefix: 'bron',
    key: 'id',
    name: 'titel',
    sorted: true,
    words: ['titel'],
    directive: 'bron',
  }),
  concordantie: spec({
    schema: concordantieregel,
    title: 'De concordantie met eerdere lijsten',
    folder: false,
    text: false,
    ofList: true,
    prefix: 'concordantie',
    key: 'row',
    name: 'oudNummer',
    sorted: false,
    words: [],
    directive: null,
  }),
  zienswijzen: spec({
    schema: beantwoording,
    title: 'De zienswijzen met de antwoorden erop',
    folder: true,
    text: false,
    ofList: false,
    prefix: 'zienswijze',
    key: 'file',
    name: 'nummer',
    sorted: false,
    words: [],
    directive: null,
  }),
};

export type Register = keyof typeof registers;
export type RecordOf<R extends Register> = z.infer<(typeof registers)[R]['schema']>;

/** A register whose records are Markdown files. */
export type FolderRegister = {
  [R in Register]: (typeof registers)[R]['folder'] extends true ? R : never;
}[Register];

/** One of which the text of those files belongs to the list: assembly finds a place for it. */
export type TextRegister = {
  [R in Register]: (typeof registers)[R]['text'] extends true ? R : never;
}[Register];

/** A register that texts can point into. */
export type MentionedRegister = {
  [R in Register]: (typeof registers)[R]['directive'] extends null ? never : R;
}[Register];

/** In the order of the table, in which files and outputs list them. */
export const registerNames = Object.keys(registers) as Register[];

/**
 * One value for each register, under its name. That a value fits its register, the compiler cannot see where it is
 * made of what is taken from under the same name.
 */
export function perRegister<T extends Readonly<Record<Register, unknown>>>(
  of: (register: Register) => T[Register] extends readonly (infer Item)[] ? readonly Item[] : T[Register],
): T {
  return Object.fromEntries(registerNames.map((register) => [register, of(register)])) as unknown as T;
}

/** Where the records of a register stand below the content folder: `begrippen/`, `actoren.yaml`. */
export function fileOf(register: Register): string {
  return registers[register].folder ? `${register}/` : `${register}.yaml`;
}

/** Id of an entry, by the key that records name it by, whether there is such an entry or not. */
export function idOf(register: Register, key: string): string {
  return `${registers[register].prefix}-${key}`;
}

/** The key by which records name an entry, by its id. */
export function keyOf(register: Register, id: string): string {
  return id.slice(idOf(register, '').length);
}
