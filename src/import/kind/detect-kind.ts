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
  for (const sign of [nothingValued, unitOf, perActor, headsOf, unfounded]) {
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
  // An act that no actor performs has no place in a list that is arranged by actor: older tables have such acts.
  const placed = found.filter(
    ({ soort }) => listKinds[soort].arrangedBy !== 'actoren' || categories.every(actorOf),
  );
  const [only, ...others] = placed;
  if (only) return others.length === 0 ? { ...only, isSure: true } : null;
  const [unplaced] = found;
  if (!unplaced) return null;
  const why = `${unplaced.why}, maar er staat niet bij wie haar verricht`;
  return { soort: unfoundedKind, why, isSure: false };
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

/** The kind that asks for no grounds. */
const unfoundedKind: ListKindName = 'tabel';

/** What older tables do not have. */
const absent = ['grondslag', 'grondslagTekst', 'bron', 'product', 'actoren', 'periode'];

/** Where no row has any ground, rules that ask each for one would have to speak of all of them. */
function unfounded({ categories }: ReadSource): Sign | null {
  const isPlain = categories.every(
    ({ record }) => !absent.some((key) => key in record) && !isTitled(record) && !hasCriteria(record),
  );
  const why = 'er zijn alleen omschrijvingen en termijnen: geen grondslagen, criteria of actoren';
  return isPlain ? { soort: unfoundedKind, why, isSure: false } : null;
}

/** Whether it has a name besides its description. */
function isTitled({ titel, omschrijving }: CategoryDraft['record']): boolean {
  return titel !== undefined && omschrijving !== undefined;
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
