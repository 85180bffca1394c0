import type { EventData } from 'node:test';

export type Outcome = Pick<EventData.TestPass, 'name' | 'nesting' | 'file' | 'skip' | 'todo'> & {
  readonly details: {
    readonly type?: string | undefined;
    readonly error?: { readonly failureType?: string };
  };
};

/** Counts what holds no other test: a suite, a test with subtests and a file are not tests themselves. */
export class Tally {
  readonly counts = { passed: 0, failed: 0, skipped: 0 };
  /** Per file, the depths at which a result came in since the last shallower one. */
  readonly #depths = new Map<string | undefined, Set<number>>();

  add(outcome: Outcome, passed: boolean): void {
    const failedItself = !passed && outcome.todo === undefined;
    if (this.#contains(outcome)) {
      // Its failing parts are counted already; a broken hook or a file that crashes is a failure of its own.
      if (failedItself && outcome.details.error?.failureType !== 'subtestsFailed') this.counts.failed += 1;
    } else if (outcome.skip !== undefined || outcome.todo !== undefined) this.counts.skipped += 1;
    else if (failedItself) this.counts.failed += 1;
    else this.counts.passed += 1;
  }

  /** Results come children first, so one at the next depth belongs to this one. */
  #contains({ name, nesting, file, details }: Outcome): boolean {
    const depths = this.#depths.get(file) ?? new Set();
    const parent = depths.has(nesting + 1);
    this.#depths.set(file, new Set([...depths, nesting].filter((depth) => depth <= nesting)));
    return parent || details.type === 'suite' || name === file;
  }
}
