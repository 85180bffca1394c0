/**
 * Runs the tests: `npm test`, or `npm test -- <filter> …` where a filter is part of a test file's path or,
 * if no path has it, part of a test's name. The last line tells how many tests passed and failed.
 */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import type { EventData } from 'node:test';
import { spec } from 'node:test/reporters';
import type { OptionsOf } from './command-line/command.ts';
import { run as runCommand } from './command-line/run.ts';
import { test } from './commands/test.ts';

const root = join(import.meta.dirname, '..');
const setup = join(root, 'tests/setup.ts');

type Outcome = Pick<EventData.TestPass, 'name' | 'nesting' | 'file' | 'skip' | 'todo'> & {
  readonly details: {
    readonly type?: string | undefined;
    readonly error?: { readonly failureType?: string };
  };
};

/** Counts what holds no other test: a suite, a test with subtests and a file are not tests themselves. */
class Tally {
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

/** Splits the arguments: files whose path has a filter, and patterns for the names of tests in them. */
function select(filters: readonly string[]): { files: string[]; names: string[] } {
  const all = globSync('tests/**/*.test.ts', { cwd: root }).sort();
  const matching = (filter: string): string[] => all.filter((file) => file.includes(filter));
  const names = filters.filter((filter) => matching(filter).length === 0);
  const files = filters.flatMap(matching);
  return { files: files.length > 0 ? [...new Set(files)] : all, names };
}

async function work(_: OptionsOf<typeof test>, filters: readonly string[]): Promise<number> {
  const { files, names } = select(filters);
  console.log(`Running ${files.length} test files.`);
  const tally = new Tally();
  const events = run({
    cwd: root,
    files: files.map((file) => join(root, file)),
    concurrency: 2,
    ...(names.length > 0 && { testNamePatterns: names }),
    ...(existsSync(setup) && { globalSetupPath: setup }),
  });
  events.on('test:pass', (outcome) => {
    tally.add(outcome, true);
  });
  events.on('test:fail', (outcome) => {
    tally.add(outcome as Outcome, false);
  });

  for await (const chunk of events.compose(new spec())) process.stdout.write(chunk as string);

  const { passed, failed, skipped } = tally.counts;
  if (passed + failed === 0)
    console.log(`No test ran: ${files.length} files, filters: ${names.join(' ') || 'none'}.`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  // A run that tested nothing has shown nothing.
  return failed > 0 || passed === 0 ? 1 : 0;
}

await runCommand(test, () => Promise.resolve({ work }));
