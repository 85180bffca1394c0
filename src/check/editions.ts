import { changesBetween } from '../compare/changes-between.ts';
import { listItself } from '../compare/piece.ts';
import type { Change } from '../compare/piece.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { listStart } from '../document/list-entries.ts';

/** A part of the list that says something else than in an earlier edition. */
export interface ChangedPart {
  /** As a message names it: `Categorie 1.2`, `inzage`. */
  readonly name: string;
  /** In the later edition; null where it is not there any more. */
  readonly place: Place | null;
}

/** What was laid open and differs; what only got another number by a change elsewhere is not named. */
export function changedParts(now: Document, before: Document): ChangedPart[] {
  const places = new Map(now.blokken.map(({ id, source }) => [id, source]));
  return changesBetween(before, now).flatMap(({ name, fates, after, differences }): ChangedPart[] => {
    const [id] = after;
    if (id === listItself) return differences.map(({ field }) => ({ name: field, place: listStart }));
    if (fates.join() === 'hernummerd') return [];
    return [{ name, place: (id === undefined ? undefined : places.get(id)) ?? null }];
  });
}

/**
 * The changes that were made: what stood in a file that cannot be read has not gone.
 *
 * @param refused - those files of the later edition
 */
export function madeChanges(before: Document, now: Document, refused: ReadonlySet<string>): Change[] {
  const files = new Map(before.blokken.map(({ id, source }) => [id, source.file]));
  return changesBetween(before, now).filter(
    ({ after, before: ids }) => after.length > 0 || !ids.some((id) => refused.has(files.get(id) ?? '')),
  );
}
