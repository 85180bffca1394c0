import type { Exception, WrittenValuation } from './written.ts';

/** A valuation while it is being read. */
export type Draft = { -readonly [K in keyof WrittenValuation]?: WrittenValuation[K] } & {
  /** Criteria told at the end of the text, which may be those of another valuation in it. */
  lateCriteria?: readonly number[];
  /** The terms were told as two, each with what belongs to it: what follows may be about the last alone. */
  twoTerms?: boolean;
  /** What it is about stood before the value: it may be meant for all that follows. */
  led?: boolean;
  /** The period was told as the years after one, which alone may be when a term begins. */
  yearsAfter?: boolean;
};

/** Adds what is taken out of a valuation to what was before. */
export function except(draft: Draft, exception: Exception): void {
  draft.behoudens = [...(draft.behoudens ?? []), exception];
}
