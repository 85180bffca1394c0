import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { misnamed } from './architecture/kinds.ts';
import { checkArchitecture } from './architecture/rules.ts';
import { ROOMS, WORLDLY } from './architecture/table.ts';

const root = join(import.meta.dirname, '..');

describe('the house', () => {
  test('stands: no import runs upward, sideways or in a circle, and few files touch the world', () => {
    const files = globSync(['src/**/*', 'scripts/**/*', 'astro.config.mjs'], { cwd: root });
    const sources = files.filter((path) => statSync(join(root, path)).isFile());
    const tree = new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
    assert.ok(tree.size > 0, 'No source was found: this test would pass by looking at nothing.');
    assert.deepEqual(checkArchitecture(tree, WORLDLY), []);
    const loading = [...tree].filter(([, text]) =>
      /import \{ load \} from '[^']*source\/load\.ts'/.test(text),
    );
    assert.deepEqual(
      loading.map(([path]) => path),
      ['src/astro/load-list.ts'],
      'A list is loaded with the ids of its editions, by `loadList`.',
    );
  });
});

/** What the rules say of a small made-up tree. */
function violations(tree: Record<string, string>, worldly: readonly string[] = []): string[] {
  return checkArchitecture(new Map(Object.entries(tree)), worldly);
}

describe('the rules accept', () => {
  test('imports that run downward, within a folder, and from a script to everything below it', () => {
    const tree = {
      'src/document/id.ts': `import { z } from 'zod'; import type { Root } from 'mdast'; export const a = z;`,
      'src/document/document.ts': `export * from './id.ts';`,
      'src/i18n/index.ts': `import nl from './nl.json' with { type: 'json' };`,
      'src/i18n/nl.json': '{}',
      'src/markdown/pipeline.ts': `import { unified } from 'unified'; import { a } from '../document/id.ts';`,
      'src/source/parse.ts': `import { posix } from 'node:path'; import '../markdown/pipeline.ts';`,
      'src/check/check.ts': `import '../source/parse.ts'; import '../i18n/index.ts';`,
      'src/search/browser/dialog.ts': `import '../../i18n/index.ts';`,
      'src/astro/loader.ts': `import '../check/check.ts';`,
      'src/content.config.ts': `import './astro/loader.ts';`,
      'src/components/Search.astro': `---\nimport '../i18n/index.ts';\n---\n<script>\nimport '../search/browser/dialog.ts';\n</script>`,
      'src/pages/index.astro': `---\nimport Search from '../components/Search.astro';\nimport '../styles/site.css?url';\n---\n<Search />`,
      'src/styles/site.css': 'p { color: red }',
      'scripts/check.ts': `import '../src/astro/loader.ts'; import '../package.json' with { type: 'json' };`,
    };
    assert.deepEqual(violations(tree), []);
  });

  test('types from a worldly module, and a process or clock that was passed in', () => {
    const tree = {
      'src/print/pdf.ts': [
        `import type { Browser } from 'puppeteer';`,
        `export function print(process: { env: object }, fetch: () => void, now: Date): object {`,
        `  fetch();`,
        `  return { process, date: new Date(now), fetch: 1, env: process.env, x: now.fetch };`,
        `}`,
      ].join('\n'),
    };
    assert.deepEqual(violations(tree), []);
  });
});

/** What a refusal says a room may import instead. */
function remedyOf(path: string): string {
  const room = ROOMS.find((one) => one.path === path);
  assert(room);
  return `it may import ${room.allows.join(', ')}.`;
}

describe('the rules refuse', () => {
  test('an import that runs upward, in whatever form it is written', () => {
    const forms = [
      `import { rules } from '../check/rules.ts';`,
      `import type { Rule } from '../check/rules.ts';`,
      `export { rules } from '../check/rules.ts';`,
      `export const later = (): unknown => import('../check/rules.ts');`,
      `export type Rule = import('../check/rules.ts').Rule;`,
    ];
    for (const form of forms) {
      const tree = { 'src/markdown/a.ts': `\n${form}`, 'src/check/rules.ts': '' };
      assert.deepEqual(violations(tree), [
        `src/markdown/a.ts:2: src/markdown (floor 1) may not import src/check (floor 2); ${remedyOf('src/markdown')}`,
      ]);
    }
  });

  test('one floor-0 folder that imports another', () => {
    const tree = { 'src/document/a.ts': `import '../law/b.ts';`, 'src/law/b.ts': '' };
    assert.deepEqual(violations(tree), [
      `src/document/a.ts:1: src/document (floor 0) may not import src/law (floor 0); ${remedyOf('src/document')}`,
    ]);
  });

  test('a library on floor 0 that is not known to be pure, a built-in module included', () => {
    const tree = {
      'src/document/a.ts': `import remarkParse from 'remark-parse';\nimport { join } from 'node:path';`,
    };
    const remedy = 'if it is a pure library, name it in PURE_LIBRARIES of tests/architecture/table.ts.';
    assert.deepEqual(violations(tree), [
      `src/document/a.ts:1: src/document (floor 0) may not import "remark-parse"; ${remedy}`,
      `src/document/a.ts:2: src/document (floor 0) may not import "node:path"; ${remedy}`,
    ]);
  });

  test('one capability that imports another', () => {
    const tree = { 'src/export/csv.ts': `import '../print/page-map.ts';`, 'src/print/page-map.ts': '' };
    assert.deepEqual(violations(tree), [
      `src/export/csv.ts:1: src/export (floor 2) may not import src/print (floor 2); ${remedyOf('src/export')}`,
    ]);
  });

  test('a page that takes more of a capability than its browser part, and a script that takes from the site', () => {
    const tree = {
      'src/pages/a.astro': `---\nconst a = 1;\n---\n<p>{a}</p>\n<script src="../search/index.ts"></script>`,
      'src/search/index.ts': '',
      'src/astro/b.ts': `import '../pages/a.astro';`,
    };
    assert.deepEqual(violations(tree), [
      `src/astro/b.ts:1: src/astro (floor 3) may not import src/pages (floor 4); ${remedyOf('src/astro')}`,
      'src/pages/a.astro:5: src/pages (floor 4) may import of src/search only src/search/browser/.',
    ]);
  });

  test('imports in a circle, of types too, told once', () => {
    const tree = {
      'src/check/a.ts': `import type { B } from './b.ts';`,
      'src/check/b.ts': `import './c.ts'; import './d.ts';`,
      'src/check/c.ts': `import './a.ts';`,
      'src/check/d.ts': '',
    };
    assert.deepEqual(violations(tree), [
      'src/check/a.ts → src/check/b.ts → src/check/c.ts → src/check/a.ts: imports run in a circle.',
    ]);
  });

  test('a file that touches the world and is not named for it', () => {
    const reaches: [source: string, what: string][] = [
      [`import { readFileSync } from 'node:fs';`, '"node:fs"'],
      [`import os from 'os';`, '"os"'],
      [`import puppeteer from 'puppeteer';`, '"puppeteer"'],
      [`export const ci = process.env['CI'];`, 'process'],
      [`export const page = (): unknown => fetch('https://example.org');`, 'fetch'],
      [`export const get = { fetch };`, 'fetch'],
      [`export const today = new Date();`, 'new Date()'],
      [`export const now = Date.now();`, 'Date.now'],
      [`export const load = (path: string): unknown => import(path);`, 'import() of a computed path'],
    ];
    for (const [source, what] of reaches) {
      assert.deepEqual(violations({ 'src/check/a.ts': source }), [
        `src/check/a.ts:1: touches the world by ${what}; take it as a parameter, or name the file in WORLDLY of tests/architecture/table.ts.`,
      ]);
      assert.deepEqual(violations({ 'src/check/a.ts': source }, ['src/check/*.ts']), []);
    }
  });

  test('an entry in WORLDLY that no file needs', () => {
    const tree = { 'src/source/read.ts': `import 'node:fs';`, 'src/source/deep/pure.ts': '' };
    assert.deepEqual(violations(tree, ['src/source/*.ts', 'src/source/deep/**']), [
      'src/source/deep/**: named in WORLDLY of tests/architecture/table.ts, but no such file touches the world; remove it.',
    ]);
  });

  test('a folder or file in src that has no floor', () => {
    const tree = { 'src/begin/a.ts': `import './b.ts';`, 'src/compare/b.ts': '', 'src/env.d.ts': '' };
    const remedy = 'give it a floor in ROOMS of tests/architecture/table.ts.';
    assert.deepEqual(violations(tree), [
      `src/begin: unknown to the house; ${remedy}`,
      `src/env.d.ts: unknown to the house; ${remedy}`,
    ]);
  });

  test('a name that says nothing', () => {
    const tree = {
      'src/check/utils.ts': '',
      'src/check/helpers/id.ts': '',
      'scripts/common.mjs': '',
      'src/check/utility.ts': '',
    };
    assert.deepEqual(violations(tree), [
      'scripts/common.mjs: a name that says nothing; name it after what it does.',
      'src/check/helpers/id.ts: a name that says nothing; name it after what it does.',
      'src/check/utils.ts: a name that says nothing; name it after what it does.',
    ]);
  });

  test('an import of a file that is not there, and one from outside src and scripts', () => {
    const tree = {
      'src/check/a.ts': `import './b';\nimport '../../content/lijst.yaml';`,
      'src/check/b.ts': '',
      'scripts/bench.ts': `import '../tests/random.ts';`,
    };
    assert.deepEqual(violations(tree), [
      'scripts/bench.ts:1: "../tests/random.ts" lies outside src and scripts.',
      'src/check/a.ts:1: "./b" is no file; write its full name, extension included.',
      'src/check/a.ts:2: "../../content/lijst.yaml" lies outside src and scripts.',
    ]);
  });
});

describe('the name of a test file', () => {
  test('says whether it holds unit tests, starts something that takes long, or needs the real edition', () => {
    const tests = globSync('tests/**/*.test.ts', { cwd: root }).sort();
    assert.ok(tests.length > 100);
    const read = (path: string): string => {
      const file = statSync(join(root, path), { throwIfNoEntry: false });
      return file?.isFile() === true ? readFileSync(join(root, path), 'utf8') : '';
    };
    assert.deepEqual(misnamed(tests, read), []);
  });

  test('is refused when what it imports, or what that imports, is of another kind', () => {
    const tree: Readonly<Record<string, string>> = {
      'tests/a.test.ts': `import { look } from './look.ts';`,
      'tests/look.ts': `export const look = async () => import('../src/print/chromium/launch.ts');`,
      'tests/b.slow.test.ts': `import { realEdition } from './edition.ts';`,
      'tests/c.slow.test.ts': `import type { Browser } from 'puppeteer';`,
      'tests/d.edition.test.ts': `import { siteElsewhere } from './edition.ts';`,
      'tests/e.test.ts': `import './words.ts';`,
      'tests/edition.ts': `import { spawn } from 'node:child_process';`,
    };
    const tests = Object.keys(tree).filter((path) => path.endsWith('.test.ts'));
    const told = misnamed(tests, (path) => tree[path] ?? '').filter((line) => !line.includes('LONG'));
    assert.deepEqual(told, [
      'tests/a.test.ts: name it tests/a.slow.test.ts; it needs src/print/chromium/launch.ts.',
      'tests/b.slow.test.ts: name it tests/b.edition.test.ts; it needs tests/edition.ts.',
      'tests/c.slow.test.ts: name it tests/c.test.ts; it needs nothing that takes long.',
    ]);
  });
});
