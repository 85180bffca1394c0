import type { BlockKind, Document } from '../document/document.ts';
import { becameBetween } from './changes-between.ts';
import { listItself } from './piece.ts';
import type { Change, Fate } from './piece.ts';

/** What a passage, category or entry of one edition is in a later one. */
export interface Transition {
  /** Null where it is new. */
  readonly before: string | null;
  /** Null where it has gone. */
  readonly now: string | null;
  readonly kind: BlockKind;
  /** None where it is unchanged. */
  readonly fates: readonly Fate[];
  readonly reasons: Change['reasons'];
}

/**
 * Every citable thing of two editions, each with what it became: a passage that was split has a row for each part. What is
 * cited as part of something else, such as a row of a table, has none of its own.
 *
 * @returns in the order of the later edition, what has gone last
 */
export function transitions(before: Document, now: Document): Transition[] {
  const kinds = new Map([...before.blokken, ...now.blokken].map(({ id, kind }) => [id, kind]));
  const order = new Map(now.blokken.map(({ id }, index) => [id, index]));
  const rows = becameBetween(before, now).flatMap(({ before: old, after, fates, reasons }) => {
    const [olds, news] = [old, after].map((ids) => (ids.length === 0 ? [null] : ids));
    return (olds ?? []).flatMap((was) =>
      (news ?? []).flatMap((is): Transition[] => {
        const kind = kinds.get(is ?? was ?? listItself);
        return kind === undefined ? [] : [{ before: was, now: is, kind, fates, reasons }];
      }),
    );
  });
  const placeOf = ({ now: is }: Transition): number => order.get(is ?? '') ?? order.size;
  return rows.sort((one, other) => placeOf(one) - placeOf(other));
}
