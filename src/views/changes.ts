import { addressesOf, hrefOf } from '../addresses.ts';
import { becameBetween, changesBetween } from '../compare/changes-between.ts';
import { changesAbout } from '../compare/compare.ts';
import { changedText } from '../compare/changed-text.ts';
import type { ChangedText } from '../compare/changed-text.ts';
import { weights } from '../compare/piece.ts';
import type { Change, Fate, Weight } from '../compare/piece.ts';
import type { Document } from '../document/document.ts';

/** An edition that is compared, and the path below which its pages stand. */
export interface ComparedEdition {
  readonly document: Document;
  /** Begins with a slash and ends without; empty for the present edition. */
  readonly below: string;
}

/** Why something changed, with the place of the view whose answer it is. */
export interface ShownReason {
  readonly words: string;
  readonly view: { readonly nummer: number; readonly path: string | null } | null;
}

/** What became of one thing, as pages show it; paths are counted from the home page. */
export interface ShownChange {
  readonly name: string;
  readonly fates: readonly Fate[];
  readonly weight: Weight;
  /** Where it stands now; null where it has gone. */
  readonly now: string | null;
  /** Where it stood; null where it is new. */
  readonly was: string | null;
  readonly texts: readonly ChangedText[];
  /** Why, where the list says so. */
  readonly reasons: readonly ShownReason[];
}

/** The changes of one weight. */
export interface ChangeGroup {
  readonly weight: Weight;
  readonly changes: readonly ShownChange[];
}

/**
 * The changes between two editions as pages show them, the heaviest first.
 *
 * @returns groups that have something in them
 */
export function shownChanges(before: ComparedEdition, now: ComparedEdition): ChangeGroup[] {
  const changes = changesBetween(before.document, now.document);
  const show = showFor(before, now);
  return weights.flatMap((weight) => {
    const some = changes.filter((change) => change.weight === weight);
    return some.length === 0 ? [] : [{ weight, changes: some.map(show) }];
  });
}

/** What of the views on the list and the answers to them is new or different. */
export interface ShownAbout {
  readonly count: number;
  /** Where the first of them stands, counted from the home page; null where none is there any more. */
  readonly path: string | null;
}

/** What is said about the list, and is no change of it; null where all of that is as it was. */
export function changesAboutList(before: ComparedEdition, now: ComparedEdition): ShownAbout | null {
  const [old, fresh] = [before.document, now.document];
  const changes = changesAbout(becameBetween(old, fresh), old, fresh);
  if (changes.length === 0) return null;
  return { count: changes.length, path: placesIn(now)(changes.flatMap(({ after }) => after)) };
}

/** The changes of what stands on one page of the later edition. */
export function changesOnPage(path: string, before: ComparedEdition, now: ComparedEdition): ShownChange[] {
  const addresses = addressesOf(now.document);
  return changesBetween(before.document, now.document)
    .filter(({ after }) => after.some((id) => addresses.get(id)?.path === path))
    .map(showFor(before, now));
}

/** What became of a category in one edition after another. */
export interface HistoryStep {
  /** The edition in which it became so. */
  readonly version: string;
  /** The edition before it. */
  readonly before: string;
  readonly changes: readonly ShownChange[];
}

/**
 * The history of a category, the latest first: only the editions in which something became of it.
 *
 * @param id - in the last edition
 * @param editions - the oldest first
 */
export function historyOf(id: string, editions: readonly ComparedEdition[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  let known = id;
  for (let index = editions.length - 1; index > 0; index -= 1) {
    const [before, now] = [editions[index - 1], editions[index]];
    if (!before || !now) break;
    const own = changesBetween(before.document, now.document).filter(({ after }) => after.includes(known));
    if (own.length > 0)
      steps.push({
        version: now.document.lijst.versie,
        before: before.document.lijst.versie,
        changes: own.map(showFor(before, now)),
      });
    const earlier = own.find(({ before: ids }) => ids.length > 0)?.before[0];
    if (earlier === undefined && own.length > 0) break;
    known = earlier ?? known;
  }
  return steps;
}

function showFor(before: ComparedEdition, now: ComparedEdition): (change: Change) => ShownChange {
  const [was, is] = [placesIn(before), placesIn(now)];
  return ({ name, fates, weight, before: old, after, differences, reasons }) => ({
    name,
    fates,
    weight,
    now: is(after),
    was: was(old),
    texts: differences.map(changedText),
    reasons: reasons.map(({ words, view }) => ({
      words,
      view: view && { nummer: view.nummer, path: is([view.id]) },
    })),
  });
}

function placesIn({ document, below }: ComparedEdition): (ids: readonly string[]) => string | null {
  const addresses = addressesOf(document);
  return ([id]) => {
    if (id === undefined) return null;
    const address = addresses.get(id);
    if (address !== undefined) return `${below}${hrefOf(address)}`;
    // What no page shows by itself is told on the page about the edition, or stands at the end of a frozen one.
    return below === '' ? '/over/' : `${below}/`;
  };
}
