/** Runs the tests, and tells in its last line how many passed and failed: `npm test`; `--help` tells the options. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { OptionsOf } from './command-line/command.ts';
import { run as runCommand } from './command-line/run.ts';
import { test } from './commands/test.ts';
import { kindOf } from './test/kind.ts';
import { select } from './test/select.ts';
import { Tally } from './test/tally.ts';
import type { Outcome } from './test/tally.ts';
import { dealOut } from './test/together.ts';

const root = join(import.meta.dirname, '..');
const cores = availableParallelism();

async function work({ snel }: OptionsOf<typeof test>, filters: readonly string[]): Promise<number> {
  const { files, names } = select(root, filters, snel === true);
  console.log(`Running ${String(files.length)} test files.`);
  const paths = (kind: string[]): string[] => kind.map((file) => join(root, file));
  const { unit = [], slow = [], edition = [] } = Object.groupBy(files, kindOf);
  const shares = await dealOut(join(root, 'node_modules/.cache/inzage/test'), paths(unit), cores);
  // Some test will ask for it: made from the beginning, it is there when one does.
  if (filters.length === 0 && edition.length > 0) process.env.INZAGE_TEST_EDITION = 'soon';
  const options = {
    cwd: root,
    files: [...shares.paths, ...paths(slow), ...paths(edition)],
    // A browser makes its test wait about as often as it works.
    concurrency: cores + 1,
    // What one process has compiled, the next one finds.
    execArgv: ['--import', join(root, 'scripts/runtime.mjs')],
    ...(names.length > 0 && { testNamePatterns: names }),
    globalSetupPath: join(root, 'tests/setup.ts'),
  };
  const events = run(options);
  const tally = new Tally();
  events.on('test:pass', (outcome) => {
    tally.add(outcome, true);
  });
  events.on('test:fail', (outcome) => {
    tally.add(outcome as Outcome, false);
  });

  for await (const chunk of events.compose(new spec())) process.stdout.write(chunk as string);
  await shares.remove();

  const { passed, failed, skipped } = tally.counts;
  if (passed + failed === 0)
    console.log(`No test ran: ${String(files.length)} files, filters: ${names.join(' ') || 'none'}.`);
  console.log(
    `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`,
  );
  // A run that tested nothing has shown nothing.
  return failed > 0 || passed === 0 ? 1 : 0;
}

await runCommand(test, () => Promise.resolve({ work }));
