import { categoryKey } from '../document/category-key.ts';
import type { Category, Document, Section } from '../document/document.ts';
import { allSections } from '../document/queries.ts';
import { printValuation } from '../document/valuation/print.ts';

/** How a category differs from what it was. */
export interface ChangedCategory {
  readonly nummer: string;
  readonly titel: string;
  /** Keys that say something else; `toelichting` is the text below them. */
  readonly keys: readonly string[];
  /** The valuations as they were and as they are, where they differ. */
  readonly valuations: { readonly before: string; readonly now: string } | null;
}

type Named = Pick<Category, 'nummer' | 'titel'>;

/** How a list differs from another version of it. */
export interface Difference {
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly changed: readonly ChangedCategory[];
  /** Headings of pieces of text that came, went or say something else. */
  readonly sections: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
}

/**
 * Compares a list with an earlier version: what a reader notices, wherever it stands in the files.
 *
 * @param refused - files of the later one that could not be read: what was in them has not gone
 */
export function differenceOf(before: Document, now: Document, refused: ReadonlySet<string>): Difference {
  const { added, removed, both } = matched(before.categorieen, now.categorieen, categoryKey);
  // Numbers move on when a chapter is put in; names stay.
  const sections = matched(
    [...allSections(before.delen)],
    [...allSections(now.delen)],
    ({ source, name }) => `${source.file}#${name}`,
  );
  const isGone = ({ source }: Pick<Section, 'source'>): boolean => !refused.has(source.file);
  const names = (some: readonly Section[]): string[] => some.map(({ titleText }) => titleText);
  return {
    added: added.map(named),
    removed: removed.filter(isGone).map(named),
    changed: both.flatMap(([old, one]) => changesOf(old, one)),
    sections: {
      added: names(sections.added),
      removed: names(sections.removed.filter(isGone)),
      changed: names(sections.both.filter(([old, one]) => textOf(old) !== textOf(one)).map(([, one]) => one)),
    },
  };
}

function named(category: Category): Named {
  return { nummer: categoryKey(category), titel: category.titel };
}

/** What follows from the rest of the list is not an edit of the category. */
const derived: ReadonlySet<keyof Category> = new Set(['source', 'id', 'processId', 'uitvoerbaar']);

function changesOf(before: Category, now: Category): ChangedCategory[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])] as (keyof Category)[];
  const keys = names.filter((name) => !derived.has(name) && plain(before[name]) !== plain(now[name]));
  if (keys.length === 0) return [];
  const [was, is] = [before, now].map(({ waarderingen }) => waarderingen.map(printValuation).join('; '));
  const valuations = was === is ? null : { before: was ?? '', now: is ?? '' };
  return [{ ...named(now), keys, valuations }];
}

function textOf({ titleText, passages, notes }: Section): string {
  return plain([titleText, passages.map(({ blocks }) => blocks), notes.map(({ blocks }) => blocks)]);
}

/** Data without the places where they stand. */
function plain(value: unknown): string {
  return JSON.stringify([value], (key, one: unknown) => (places.has(key) ? undefined : one));
}

const places: ReadonlySet<string> = new Set(['position', 'source', 'id', 'references', 'blockId']);

function matched<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (one: T) => string,
): { readonly added: T[]; readonly removed: T[]; readonly both: (readonly [T, T])[] } {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const kept = new Set(now.map(keyOf));
  return {
    added: now.filter((one) => !old.has(keyOf(one))),
    removed: before.filter((one) => !kept.has(keyOf(one))),
    both: now.flatMap((one) => {
      const other = old.get(keyOf(one));
      return other === undefined ? [] : [[other, one] as const];
    }),
  };
}
