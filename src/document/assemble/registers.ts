import type { Document, Entry, SourcePlace, Term } from '../document.ts';
import type { Register } from '../nodes.ts';
import { compareText } from '../natural-order.ts';
import type { DraftTerm } from './bodies.ts';
import type { Parsed, Row } from './draft.ts';
import { nameOfPath } from './outline.ts';
import { normaliseWords } from './references.ts';
import type { RegisterNames } from './references.ts';

/** Makes a row of a register an entry of the Document: with an id, and a name to sort and show it by. */
function toEntry<T>({ record, source }: Row<T>, id: string, naam: string): Entry<T> {
  return { ...record, id, naam, source };
}

/** Ids of register entries; records refer to each other by the key without this prefix. */
export const prefixes = {
  begrip: 'begrip-',
  afkorting: 'afkorting-',
  actor: 'actor-',
  regeling: 'regeling-',
  bron: 'bron-',
} as const;

/** The registers that stand in a file of their own. */
type Registers = Pick<Document, 'afkortingen' | 'actoren' | 'regelgeving' | 'bronnen' | 'concordantie'>;

/** The registers of the list as entries, in Dutch alphabetical order (the concordance in the order given). */
export function toEntries(parsed: Parsed): Registers {
  const abbreviationKeys = keysOf(parsed.afkortingen.map(({ record }) => record.kort));
  return {
    afkortingen: sorted(
      parsed.afkortingen.map((row) =>
        toEntry(row, `${prefixes.afkorting}${abbreviationKeys.get(row.record.kort) ?? ''}`, row.record.kort),
      ),
    ),
    actoren: sorted(
      parsed.actoren.map((row) => toEntry(row, `${prefixes.actor}${row.record.id}`, row.record.naam)),
    ),
    regelgeving: sorted(
      parsed.regelgeving.map((row) =>
        toEntry(row, `${prefixes.regeling}${row.record.id}`, row.record.citeertitel),
      ),
    ),
    bronnen: sorted(
      parsed.bronnen.map((row) => toEntry(row, `${prefixes.bron}${row.record.id}`, row.record.titel)),
    ),
    concordantie: parsed.concordantie.map((row, index) =>
      toEntry(row, `concordantie-${String(index + 1)}`, row.record.oudNummer),
    ),
  };
}

export function toDraftTerms(parsed: Parsed): DraftTerm[] {
  return parsed.begrippen
    .map((file) => ({ ...file, id: `${prefixes.begrip}${nameOfPath(file.source.file)}` }))
    .sort((a, b) => compareText(a.record.term, b.record.term));
}

export function toTerm({ record, source, id, tree }: DraftTerm): Term {
  const { bron, zieOok, ...rest } = record;
  return {
    ...rest,
    id,
    naam: record.term,
    source,
    definitie: tree.children.filter((node): node is Term['definitie'][number] => node.type !== 'heading'),
    bron: bron === undefined ? null : `${prefixes.bron}${bron}`,
    zieOok: zieOok.map((name) => `${prefixes.begrip}${name}`),
  };
}

/** How the text can name the records of each register. */
export function registerNames(parsed: Parsed, terms: readonly DraftTerm[]): Record<Register, RegisterNames> {
  const index = (
    prefix: string,
    rows: readonly { key: string; words: readonly (string | undefined)[] }[],
  ): RegisterNames => ({
    keys: new Map(rows.map(({ key }) => [key, `${prefix}${key}`])),
    words: new Map(
      rows.flatMap(({ key, words }) =>
        words.filter((word) => word !== undefined).map((word) => [normaliseWords(word), `${prefix}${key}`]),
      ),
    ),
  });
  return {
    begrip: index(
      prefixes.begrip,
      terms.map(({ record, source }) => ({
        key: nameOfPath(source.file),
        words: [record.term, ...record.vormen, ...record.synoniemen],
      })),
    ),
    actor: index(
      prefixes.actor,
      parsed.actoren.map(({ record }) => ({ key: record.id, words: [record.naam, record.afkorting] })),
    ),
    regeling: index(
      prefixes.regeling,
      parsed.regelgeving.map(({ record }) => ({
        key: record.id,
        words: [record.citeertitel, record.afkorting],
      })),
    ),
    bron: index(
      prefixes.bron,
      parsed.bronnen.map(({ record }) => ({ key: record.id, words: [record.titel] })),
    ),
  };
}

function sorted<T extends { naam: string; source: SourcePlace }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => compareText(a.naam, b.naam));
}

/** A key for each abbreviation; those that differ in capitals or signs alone (`AWB`, `Awb`) are counted. */
function keysOf(words: readonly string[]): Map<string, string> {
  const times = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const word of new Set(words)) {
    const key = keyOf(word);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    keys.set(word, time === 1 ? key : `${key}-${String(time)}`);
  }
  return keys;
}

/** Plain letters and digits: Chromium keeps no place in the PDF for an id with other letters. */
function keyOf(kort: string): string {
  return kort
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
