import type { WrittenValuation } from './written.ts';

/** A valuation while it is being read. */
export type Draft = { -readonly [K in keyof WrittenValuation]?: WrittenValuation[K] } & {
  /** Criteria told at the end of the text, which may be those of another valuation in it. */
  lateCriteria?: readonly number[];
};
