import type { Trigger } from '../schema/trigger.ts';

/** A term with the event or the case it belongs to, where there are several: `75 jaar of 10 jaar na ontslag`. */
export interface Alternative {
  /** ISO 8601 duration. */
  readonly termijn: string;
  readonly voorwaarde?: string | undefined;
  readonly aangrijpingspunt?: Trigger | undefined;
}

/** What is taken out of a valuation, and what becomes of it where the text says so. */
export interface Exception {
  /** In the words of the source. */
  readonly wat: string;
  readonly waarde?: 'B' | 'V' | undefined;
  readonly criteria?: readonly number[] | undefined;
  /** ISO 8601 duration or `direct`. */
  readonly termijn?: string | undefined;
  readonly aangrijpingspunt?: Trigger | undefined;
}

/** An article that a valuation follows from, named as the source does. */
export interface NamedBasis {
  readonly regeling: string;
  readonly artikel?: string | undefined;
}

/** What becomes of records in the end, as one letter: to be kept, to be destroyed, or not settled yet. */
export type ValueLetter = 'B' | 'V' | 'N';

/** A valuation as a list prints it, taken apart. What the text does not say is left out. */
export interface WrittenValuation {
  readonly waarde: ValueLetter;
  readonly criteria?: readonly number[] | undefined;
  /** ISO 8601 duration, `direct` or `opElkMoment`. */
  readonly termijn?: string | undefined;
  readonly alternatieven?: readonly Alternative[] | undefined;
  /** Of the alternatives the one that ends last counts. */
  readonly laatste?: boolean | undefined;
  readonly minimum?: boolean | undefined;
  readonly maximum?: boolean | undefined;
  /** As long as what comes after "of zoveel langer". */
  readonly verlenging?: string | undefined;
  readonly aangrijpingspunt?: Trigger | undefined;
  /** First and last day, month or year, both included. */
  readonly periode?: { readonly van?: string | undefined; readonly tot?: string | undefined } | undefined;
  /** For what or whom it holds, in the words of the source. */
  readonly voor?: string | undefined;
  /** The case in which it holds, with the word it begins with: `mits …`, `indien …`, `bij …`. */
  readonly voorwaarde?: string | undefined;
  readonly behoudens?: readonly Exception[] | undefined;
  readonly grondslag?: readonly NamedBasis[] | undefined;
  /** What the source itself marks as an explanation. */
  readonly toelichting?: string | undefined;
}

/** A number that is no longer used. */
export interface WrittenTombstone {
  readonly reden: string;
  readonly opvolger: string | null;
}

/** What became of a text: valuations, a tombstone, or an account of how far reading came. */
export type ReadValuation =
  | { readonly kind: 'valuations'; readonly valuations: readonly WrittenValuation[] }
  | { readonly kind: 'tombstone'; readonly tombstone: WrittenTombstone }
  | Unreadable;

export interface Unreadable {
  readonly kind: 'unreadable';
  /** The part that was understood, in standard spelling; empty when nothing was. */
  readonly understood: string;
  /** What follows it. */
  readonly rest: string;
  /** What could have come there, in Dutch. */
  readonly expected: string;
  /** How it may be meant, in a spelling that can be read; null where that cannot be told. */
  readonly proposal: string | null;
}
