/** The house as design.md § 2 draws it: every folder with code, its floor, and what it may import. */
export interface Room {
  /** A folder, or one file, from the root of the repository. */
  readonly path: string;
  readonly floor: 0 | 1 | 2 | 3 | 4;
  /** The other rooms it may import, by path; `…/browser` is the part of a capability made for the page. */
  readonly allows: readonly string[];
}

/** What turns values into values, in the order in which they build on each other: each may import those before it. */
const base = ['src/i18n', 'src/diagnostics'];
const model = [...base, 'src/document'];
const core = [...model, 'src/law'];
/** Where everything that can be cited stands on the site. */
const addresses = 'src/addresses.ts';
/** The ground: what the machine has for every program. */
const ground = ['src/machine'];
const texts = ['src/markdown', 'src/source', 'src/figures', 'src/pdf', 'src/compare'];
/** What capabilities do alike in the page: filters, address, announcing. */
const inPage = 'src/browser';
/** One line per capability: the only line a new one needs here. */
const capabilities = [
  'src/check',
  'src/print',
  'src/search',
  'src/export',
  'src/proof',
  'src/overview',
  'src/import',
  'src/zienswijze',
  'src/editions',
];
const wiring = ['src/astro', 'src/content.config.ts'];
const site = ['src/pages', 'src/layouts', 'src/components', 'src/styles', 'src/views'];

/** What the built site promises browsers, for its pages and for who serves it. */
const policy = 'src/policy.ts';

const browserParts = capabilities.map((path) => `${path}/browser`);
const below = [...ground, ...core, addresses, ...texts, ...capabilities, ...wiring];

function rooms(floor: Room['floor'], paths: readonly string[], allows: readonly string[]): Room[] {
  return paths.map((path) => ({ path, floor, allows: allows.filter((other) => other !== path) }));
}

export const ROOMS: readonly Room[] = [
  ...rooms(0, base, []),
  ...rooms(0, ['src/document'], base),
  ...rooms(0, ['src/law'], model),
  ...rooms(0, [policy], []),
  ...rooms(1, [addresses], core),
  ...rooms(1, ground, ['src/i18n']),
  ...rooms(1, ['src/markdown'], core),
  ...rooms(1, ['src/source'], [...core, 'src/markdown']),
  ...rooms(1, ['src/figures'], [...core, 'src/markdown']),
  ...rooms(1, ['src/pdf'], base),
  ...rooms(1, ['src/compare'], model),
  ...rooms(1, [inPage], []),
  ...rooms(2, capabilities, [...ground, ...core, addresses, ...texts, inPage]),
  ...rooms(3, wiring, [policy, ...below, inPage]),
  ...rooms(4, site, [policy, ...core, addresses, inPage, ...texts, ...browserParts, ...site]),
  ...rooms(4, ['scripts', 'astro.config.mjs'], [policy, ...below]),
];

/** The libraries floor 0 may use: they turn values into values and touch nothing else. */
export const PURE_LIBRARIES: readonly string[] = [
  'github-slugger',
  'hast',
  'leven',
  'mdast',
  'mdast-util-to-string',
  'unist',
  'unist-util-visit',
  'unist-util-visit-parents',
  'yaml',
  'zod',
];

/** Built-in modules that compute; every other `node:` module reaches outside the program. */
export const PURE_BUILTINS: readonly string[] = [
  'node:assert',
  'node:assert/strict',
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:path/posix',
  'node:string_decoder',
  'node:url',
  'node:util',
  'node:zlib',
];

/** Packages that read, write, listen or start a process when their code is called. */
export const WORLDLY_LIBRARIES: readonly string[] = [
  '@sparticuz/chromium',
  'astro',
  'astro/loaders',
  'esbuild',
  'pagefind',
  'puppeteer',
  'puppeteer-core',
  'tar-fs',
];

/**
 * The files that may touch the disk, the network, a process or the clock; all others get values passed in.
 * `*` stands for part of a name, `**` for any path. An entry that no file needs is an error.
 */
export const WORLDLY: readonly string[] = [
  'scripts/**',
  'src/astro/**',
  'src/browser/fetch-json.ts',
  'src/components/client/clock.ts',
  'src/components/client/page-jump.ts',
  'src/components/client/real-one.ts',
  'src/editions/browser/bar.ts',
  'src/machine/**',
  'src/print/chromium/**',
  'src/search/browser/load.ts',
  'src/search/write-index.ts',
  'src/search/build/pagefind-index.ts',
  'src/source/read.ts',
  'src/source/remembering-disk.ts',
  'src/zienswijze/browser/world.ts',
];
