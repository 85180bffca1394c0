import type { Trigger } from '../schema/trigger.ts';

/** A term with the case in which it holds, where there are several: `5 of 10 jaar`. */
export interface Alternative {
  /** ISO 8601 duration. */
  readonly termijn: string;
  readonly voorwaarde?: string | undefined;
}

/** A valuation as a list prints it, taken apart. What the text does not say is left out. */
export interface WrittenValuation {
  readonly waarde: 'B' | 'V' | 'N';
  readonly criteria?: readonly number[];
  /** ISO 8601 duration, `direct` or `opElkMoment`. */
  readonly termijn?: string;
  readonly alternatieven?: readonly Alternative[];
  readonly minimum?: true;
  /** As long as what comes after "of zoveel langer". */
  readonly verlenging?: string;
  readonly aangrijpingspunt?: Trigger;
  /** First and last day, month or year, both included. */
  readonly periode?: { readonly van?: string; readonly tot?: string };
  /** For what or whom it holds, in the words of the source. */
  readonly voor?: string;
  /** What is taken out of it, in the words of the source. */
  readonly behoudens?: string;
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
}
