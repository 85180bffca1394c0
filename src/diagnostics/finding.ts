import type { Place } from './diagnostic.ts';

/**
 * What was noticed in an author's text, as data: what it is, and what the rule that speaks of it needs to know. It has
 * no code and no words.
 *
 * @typeParam Data - what a finding holds, by its kind
 */
export type NoticedIn<Data> = {
  [Kind in keyof Data]: { readonly kind: Kind } & Readonly<Data[Kind]>;
}[keyof Data];

/** What was noticed, with where it stands. */
export type FindingIn<Data> = NoticedIn<Data> & { readonly place: Place };
