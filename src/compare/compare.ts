import { createBlockNames } from '../document/block-names.ts';
import type { Document } from '../document/document.ts';
import { textsFor } from '../document/list-kinds.ts';
import { registerNames, registers } from '../document/registers.ts';
import { compareRecords } from './compare-records.ts';
import { compareHeadings, compareText } from './compare-text.ts';
import { listItself, weights } from './piece.ts';
import type { Change } from './piece.ts';
import { withReasons } from './reasons.ts';
import { comparedCategories, comparedEntries } from './records.ts';
import type { Compared } from './records.ts';
import { pairSections, placedSections } from './sections.ts';

/**
 * What became of every passage, category and entry of a list between two editions. Compared is what they say: another way of
 * writing the same, in other files or with other marks, is no change; nor are views on the list and the answers to them.
 *
 * @param before - the earlier edition
 * @param now - the later edition
 * @returns the changes, the heaviest first
 */
export function compareEditions(before: Document, now: Document): Change[] {
  return byWeight(whatBecame(before, now), before, now);
}

/** What is not unchanged of what the list says, the heaviest first. */
export function byWeight(became: readonly Change[], before: Document, now: Document): Change[] {
  const isAbout = aboutTheList(before, now);
  const changes = became.filter((one) => one.fates.length > 0 && !isAbout(one));
  return weights.flatMap((weight) => changes.filter((change) => change.weight === weight));
}

/** What is not unchanged of what is said about the list and no part of it, such as a view and the answer to it. */
export function changesAbout(became: readonly Change[], before: Document, now: Document): Change[] {
  const isAbout = aboutTheList(before, now);
  return became.filter((one) => one.fates.length > 0 && isAbout(one));
}

function aboutTheList(...editions: readonly Document[]): (change: Change) => boolean {
  const about = registerNames.filter((register) => !registers[register].ofList);
  const ids = new Set(
    editions.flatMap((one) => about.flatMap((register) => one[register].map(({ id }) => id))),
  );
  return ({ before, after }) => [...before, ...after].some((id) => ids.has(id));
}

/** What became of everything: as `compareEditions`, in no order, with what is unchanged, which has no fate. */
export function whatBecame(before: Document, now: Document): Change[] {
  const [old, fresh] = [placedSections(before), placedSections(now)];
  const pairs = pairSections(old, fresh);
  const [oldTexts, texts] = [textsFor(before.lijst), textsFor(now.lijst)];
  const names = { before: createBlockNames(before, oldTexts), now: createBlockNames(now, texts) };
  const groups = new Map(pairs.map(([one, other]) => [one.section.name, other.section.name]));
  const context = {
    groupNow: (group: string) => groups.get(group) ?? group,
    nameOf: ({ id, key }: Compared, edition: 'before' | 'now') =>
      id === listItself ? key : names[edition](id),
  };
  const outcomes = [
    ...compareRecords(comparedCategories(before, now, texts), comparedCategories(now, now, texts), context),
    ...compareHeadings(old, fresh, pairs, before.lijst.soort === now.lijst.soort),
    ...compareText(old, fresh, pairs, names),
    ...compareRecords(comparedEntries(before), comparedEntries(now), context),
  ];
  return withReasons(outcomes, before, now);
}
