import { listKindNames, listKinds, usualKind } from '../../document/list-kinds.ts';
import type { ListKindName } from '../../document/list-kinds.ts';
import { parseValuation } from '../../document/valuation/parse.ts';
import type { MatchedColumn } from '../columns/match.ts';
import { plainWords } from '../columns/targets.ts';
import { isActor } from '../register-names.ts';
import type { CategoryDraft } from '../table/category-draft.ts';

/** What the files tell of the kind of list that they hold. */
export interface Sign {
  readonly soort: ListKindName;
  /** In words that follow "want". */
  readonly why: string;
  /** Whether a list of another kind would be wrong, and not only less fitting. */
  readonly isSure: boolean;
}

/** What was read of the files. */
export interface ReadSource {
  readonly categories: readonly CategoryDraft[];
  readonly columns: ReadonlyMap<string, readonly MatchedColumn[]>;
}

/** Of which kind a list is, by the first sign that there is. */
export function detectKind(source: ReadSource): Sign {
  for (const sign of [nothingValued, unitOf, perActor, headsOf, onlyDescribed]) {
    const found = sign(source);
    if (found) return found;
  }
  return { soort: usualKind, why: 'niets wijst op een andere soort', isSure: false };
}

/** Kinds in which something is valued. */
const valued = listKindNames.filter((name) => listKinds[name].arrangedBy !== null);

function nothingValued({ categories }: ReadSource): Sign | null {
  if (categories.length > 0) return null;
  return { soort: 'document', why: 'er staat geen tabel met categorieën in', isSure: false };
}

/** What is numbered may be said by the file itself: outcomes in the list of the VNG. */
function unitOf({ categories }: ReadSource): Sign | null {
  const units = new Set(categories.map(({ record }) => record.soort));
  const [soort, ...others] = valued.filter((name) => units.has(listKinds[name].unit));
  if (units.size !== 1 || soort === undefined || others.length > 0) return null;
  const { unit, nouns } = listKinds[soort];
  return { soort, why: `elk nummer is een ${unit} onder een ${nouns.groep.one}`, isSure: true };
}

/** The same number stands below every actor that performs the act. */
function perActor({ categories }: ReadSource): Sign | null {
  for (const [nummer, same] of Map.groupBy(categories, ({ record }) => record.nummer)) {
    const actors = new Set(same.map(actorOf));
    if (typeof nummer === 'string' && actors.size > 1 && !actors.has(null))
      return { soort: 'handelingen', why: `nummer ${nummer} staat bij meer dan één actor`, isSure: true };
  }
  return null;
}

function actorOf({ record, process }: CategoryDraft): string | null {
  const [first] = (record.actoren ?? []) as readonly string[];
  return first ?? (process !== null && isActor(process) ? process : null);
}

/** Words above columns that only lists of one kind have: an outcome, a type of process. */
function headsOf({ categories, columns }: ReadSource): Sign | null {
  const heads = new Map([...columns.values()].flat().map(({ header }) => [plainWords(header), header]));
  const found = valued.flatMap((soort) => {
    const word = telling(soort).find((one) => heads.has(one));
    return word === undefined ? [] : [{ soort, why: `boven een kolom staat “${heads.get(word) ?? ''}”` }];
  });
  const [only] = found;
  if (!only || found.length > 1) return null;
  // An act that no actor performs has no place in a list that is arranged by actor.
  const isPlaced = listKinds[only.soort].arrangedBy !== 'actoren' || categories.every(actorOf);
  return isPlaced ? { ...only, isSure: true } : null;
}

function telling(soort: ListKindName): string[] {
  const others = valued.filter((name) => name !== soort).flatMap(wordsOf);
  return wordsOf(soort).filter((word) => !others.includes(word));
}

/** Every list can have a column of actors. */
function wordsOf(soort: ListKindName): string[] {
  const { nouns, arrangedBy } = listKinds[soort];
  const named = arrangedBy === 'actoren' ? [nouns.eenheid] : [nouns.eenheid, nouns.groep];
  return named.flatMap(({ one, many }) => [one, many]);
}

/** What older tables do not have. */
const absent = ['titel', 'grondslag', 'grondslagTekst', 'bron', 'product', 'actoren', 'periode'];

function onlyDescribed({ categories }: ReadSource): Sign | null {
  const isPlain = categories.every(
    ({ record }) =>
      record.omschrijving !== undefined && !absent.some((key) => key in record) && !hasCriteria(record),
  );
  const why = 'er zijn alleen omschrijvingen en termijnen: geen titels, grondslagen, criteria of actoren';
  return isPlain ? { soort: 'tabel', why, isSure: false } : null;
}

function hasCriteria({ waarderingen }: CategoryDraft['record']): boolean {
  return ((waarderingen ?? []) as readonly unknown[]).some((one) => {
    const read = typeof one === 'string' ? parseValuation(one) : null;
    const values = read?.kind === 'valuations' ? read.valuations : [one];
    return values.some(
      (value) => ((value as { readonly criteria?: readonly number[] }).criteria ?? []).length > 0,
    );
  });
}
