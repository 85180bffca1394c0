/** What kind of test a file holds follows from what it needs; its name has to say so. */
import { posix } from 'node:path';
import { kindOf } from '../../scripts/test/kind.ts';
import type { Kind } from '../../scripts/test/kind.ts';
import { readSource } from './imports.ts';

/** Modules that take seconds to do what they do, by what they make a test that can reach them. */
const needs: Readonly<Record<Exclude<Kind, 'unit'>, ReadonlySet<string>>> = {
  edition: new Set(['tests/edition.ts']),
  slow: new Set([
    'node:child_process',
    'puppeteer',
    'src/astro/build-site.ts',
    'src/print/chromium/launch.ts',
  ]),
};

/** Tests that need nothing of the kind, and take seconds because they do so much. */
const LONG: ReadonlySet<string> = new Set([
  'tests/bench/repeat-content',
  'tests/document/valuation-pairs',
  'tests/compare/seeded',
  'tests/export/agreement',
  'tests/export/round-trip',
  'tests/export/round-trip-any',
  'tests/export/schema',
  'tests/import/round-trip',
  'tests/markdown/account',
  'tests/markdown/account-property',
  'tests/markdown/syntax',
  'tests/print/conformance/rules',
  'tests/proof/seeded-data',
  'tests/source/hostile',
  'tests/source/patch/shipped-content',
]);

/**
 * The test files whose name does not say what they hold.
 *
 * @param read - the text of a file, by its path from the root of the repository
 */
export function misnamed(tests: readonly string[], read: (path: string) => string): string[] {
  const importsOf = memoized((path: string) => valuesImported(path, read(path)));
  const wrong = tests.flatMap((path) => {
    const { kind, reason } = needed(path, importsOf);
    const right = `${stemOf(path)}${kind === 'unit' ? '' : `.${kind}`}.test.ts`;
    return kind === kindOf(path) ? [] : [`${path}: name it ${right}; it needs ${reason}.`];
  });
  const stems = new Set(tests.map(stemOf));
  const gone = [...LONG].filter((stem) => !stems.has(stem));
  return [...wrong, ...gone.map((stem) => `${stem}: named in LONG, but there is no such test.`)];
}

function stemOf(path: string): string {
  return path.replace(/(?:\.(?:slow|edition))?\.test\.ts$/, '');
}

function needed(
  path: string,
  importsOf: (path: string) => readonly string[],
): { readonly kind: Kind; readonly reason: string } {
  const reached = reach(path, importsOf);
  for (const kind of ['edition', 'slow'] as const) {
    const reason = reached.find((name) => needs[kind].has(name));
    if (reason !== undefined) return { kind, reason };
  }
  return LONG.has(stemOf(path))
    ? { kind: 'slow', reason: 'seconds, as LONG says' }
    : { kind: 'unit', reason: 'nothing that takes long' };
}

/** Everything a file imports, and what that imports. */
function reach(path: string, importsOf: (path: string) => readonly string[]): string[] {
  const reached = new Set([path]);
  for (const one of reached) for (const next of importsOf(one)) reached.add(next);
  return [...reached];
}

/** What is there when the file runs: a type alone brings nothing along. */
function valuesImported(path: string, text: string): string[] {
  if (!/\.(?:ts|mjs)$/.test(path) || text === '') return [];
  return readSource(path, text)
    .imports.filter(({ typeOnly }) => !typeOnly)
    .map(({ specifier }) =>
      specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
    );
}

function memoized<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
