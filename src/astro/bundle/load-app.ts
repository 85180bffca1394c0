import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AstroLoggerDestination } from 'astro';
import type { PathWithRoute, StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { defined } from '../../diagnostics/defined.ts';
import { bundleFolders } from './folders.ts';

/** What renders pages, and what it asks for first of the build that it thinks to be part of. */
interface App extends Required<StaticPathsApp> {
  readonly setInternals: (internals: Internals) => void;
  readonly setOptions: (options: {
    readonly settings: { readonly scripts: readonly never[] };
    readonly logger: { readonly options: { readonly destination: AstroLoggerDestination } };
  }) => void;
  readonly render: (
    request: Request,
    options: { readonly routeData: PathWithRoute['route'] },
  ) => Promise<Response>;
}

interface Internals {
  /** By address and component. */
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: PlacedStyle[] }>;
}

interface PlacedStyle {
  readonly depth: number;
  readonly order: number;
  readonly sheet: StaticPathsApp['manifest']['routes'][number]['styles'][number];
}

/** Modules are evaluated once in a process, with the list that was handed over then. */
const used = new Set<string>();

/**
 * The modules of pages, for one list.
 *
 * @param bundle - as `pagesBundle` gives it
 * @param own - where a copy may be put
 * @returns their folder
 */
export async function ownModules(bundle: string, own: string): Promise<string> {
  const { pages } = bundleFolders(bundle);
  if (!used.has(pages)) {
    used.add(pages);
    return pages;
  }
  const copy = bundleFolders(own).pages;
  await cp(pages, copy, { recursive: true });
  return copy;
}

/** Loads what renders pages: all of it at once, for what is kept may be cleared away by another build. */
export async function loadApp(modules: string): Promise<App> {
  const names = (await readdir(modules, { recursive: true })).filter((name) => name.endsWith('.mjs'));
  const entry = defined(
    names.find((name) => name.startsWith('prerender-entry.')),
    'the module that all pages begin with',
  );
  const { app } = (await moduleOf(modules, entry)) as { readonly app: App };
  await Promise.all(names.map((name) => moduleOf(modules, name)));
  app.setInternals(internalsOf(app.manifest));
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

async function moduleOf(modules: string, name: string): Promise<unknown> {
  return import(pathToFileURL(join(modules, name)).href);
}

/** The styles of each page, which the pages' own manifest tells in order. */
function internalsOf({ routes }: StaticPathsApp['manifest']): Internals {
  return {
    pagesByKeys: new Map(
      routes.map(({ routeData: { route, component }, styles }) => [
        `${route}&${component}`,
        { styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })) },
      ]),
    ),
  };
}

/** Where Astro tells of what it finds strange in a page. */
const destination: AstroLoggerDestination = {
  write: ({ level, message }) => {
    if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  },
};
