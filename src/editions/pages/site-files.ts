import { editionPath, sinceFile } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';
import type { FrozenEdition } from '../frozen.ts';
import { frame } from './frame.ts';
import type { Present } from './frame.ts';
import { frozenContext } from './frozen-context.ts';
import { frozenPages } from './frozen-pages.ts';
import { presentPaths } from './led-on.ts';
import { tellSince } from './since.ts';

/** A file of the site that belongs to an earlier edition. */
export interface EditionSiteFile<Content = string | Uint8Array> {
  /** Path below the home page. */
  readonly path: string;
  readonly make: () => Content;
}

/** Where the site stands, and what its pages may do. */
export interface EditionSite extends Pick<Present, 'home' | 'policy'> {
  /** Path below which the site stands. */
  readonly base: string;
}

/** The pages of an earlier edition. */
export interface EditionPages {
  readonly pages: readonly EditionSiteFile<string>[];
  /** All that they are made of: as long as it is the same, and the code is, so are they. */
  readonly madeOf: string;
}

/** The pages of an earlier edition, none of them made yet. */
export function editionPages(edition: FrozenEdition, now: Document, site: EditionSite): EditionPages {
  const root = editionPath(edition).slice(1);
  const context = frozenContext(edition, site.base);
  const framed = frozenPages(context);
  const present = presentPaths(now);
  const paths = new Set(framed.map(({ own }) => own).filter((own) => present.has(own)));
  return {
    pages: framed.map((page) => ({
      path: `${root}${page.own.slice(1)}index.html`,
      make: () => frame(page, context, { ...site, paths }),
    })),
    madeOf: JSON.stringify([edition.versie, edition.hashes, site, [...paths]]),
  };
}

/** What else stands below the path of an earlier edition: its PDF, its images, its list as data and what became of it. */
export function editionFiles(edition: FrozenEdition, now: Document): EditionSiteFile[] {
  const root = editionPath(edition).slice(1);
  return [
    { path: `${root}${edition.pdf.fileName}`, make: () => edition.pdf.bytes },
    { path: `${root}${sinceFile}`, make: () => JSON.stringify(tellSince(edition, now)) },
    { path: `${root}data/lijst.json`, make: () => edition.lijst },
    ...Array.from(edition.images, ([path, bytes]) => ({ path: `${root}media/${path}`, make: () => bytes })),
  ];
}
