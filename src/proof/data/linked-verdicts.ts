import type { Say } from './linked-terms.ts';

/** The property that says what stands at a key. */
export interface Said {
  readonly property: string;
  readonly say: Say;
}

/** A key that linked data leave out, and why. */
export interface LeftOut {
  readonly because: string;
}

type Verdict = Said | LeftOut;

/** What becomes of every key of a kind of record, or of the keys below it; a key that is not here is a fault. */
export type Keys = Readonly<Record<string, Verdict>>;

type ItemOf<Value> = NonNullable<Value> extends readonly (infer Item)[] ? Item : NonNullable<Value>;

/** Verdicts on all keys of a record: on each as a whole, save those of which the keys below are judged one by one. */
export type Judged<Of, Below extends keyof Of & string = never> = Keys &
  Readonly<
    Record<
      | Exclude<keyof Of & string, Below>
      | { [Key in Below]: `${Key}.${keyof ItemOf<Of[Key]> & string}` }[Below],
      Verdict
    >
  >;
