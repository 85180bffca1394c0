import { sinceFile } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';
import type { FrozenEdition } from '../frozen.ts';
import { frame } from './frame.ts';
import type { Present } from './frame.ts';
import { editionPath, frozenContext } from './frozen-context.ts';
import { frozenPages } from './frozen-pages.ts';
import { presentPaths } from './led-on.ts';
import { tellSince } from './since.ts';

/** A file of the site that belongs to an earlier edition. */
export interface EditionSiteFile {
  /** Path below the home page. */
  readonly path: string;
  readonly make: () => string | Uint8Array;
}

interface Site extends Pick<Present, 'home' | 'policy'> {
  /** Path below which the site stands. */
  readonly base: string;
}

/** Everything that stands below the path of an earlier edition: its pages, its PDF, its images and its list as data. */
export function editionSiteFiles(
  edition: FrozenEdition,
  now: Document,
  { base, home, policy }: Site,
): EditionSiteFile[] {
  const root = editionPath(edition).slice(1);
  const context = frozenContext(edition, base);
  const present = { home, policy, paths: presentPaths(now) };
  return [
    ...frozenPages(context).map((page) => ({
      path: `${root}${page.own.slice(1)}index.html`,
      make: () => frame(page, context, present),
    })),
    { path: `${root}${edition.pdf.fileName}`, make: () => edition.pdf.bytes },
    { path: `${root}${sinceFile}`, make: () => JSON.stringify(tellSince(edition, now)) },
    { path: `${root}data/lijst.json`, make: () => edition.lijst },
    ...Array.from(edition.images, ([path, bytes]) => ({ path: `${root}media/${path}`, make: () => bytes })),
  ];
}
