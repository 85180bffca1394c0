import type { Place } from '../diagnostics/diagnostic.ts';
import type { Category, Section } from '../document/document.ts';
import { allSections } from '../document/queries.ts';
import type { Context } from './rule.ts';
import { listStart } from '../document/list-entries.ts';

type KeyPath = readonly (string | number)[];

/** Place of a key of `lijst.yaml`, or of the nearest thing above it. */
export function inList({ locate }: Pick<Context, 'locate'>, ...path: KeyPath): Place {
  return locate(listStart, path);
}

/** Place of a key of a category, or of the nearest thing above it. */
export function inCategory(
  { locate }: Pick<Context, 'locate'>,
  { source }: Pick<Category, 'source'>,
  ...path: KeyPath
): Place {
  return locate(source, path);
}

/** The categories that count: a lapsed number only points at another. */
export function liveCategories({ document }: Pick<Context, 'document'>): Category[] {
  return document.categorieen.filter(({ vervallen }) => vervallen === undefined);
}

/** Whether some category could not be read: then nothing can be said of what there is none of. */
export function categoriesRefused({ refused }: Pick<Context, 'refused'>): boolean {
  return [...refused].some((name) => name.startsWith('categorieen/'));
}

/** Whether some chapter could not be read. */
export function chaptersRefused({ refused }: Pick<Context, 'refused'>): boolean {
  return [...refused].some((name) => name.startsWith('hoofdstukken/'));
}

/** Whether a piece of one of these kinds has text, of its own or below it. */
export function hasText({ document }: Pick<Context, 'document'>, soort: Section['soort']): boolean {
  for (const section of allSections(document.delen))
    if (section.soort === soort && isFilled(section)) return true;
  return false;
}

function isFilled({ passages, children }: Section): boolean {
  return passages.some(({ blocks }) => blocks.length > 0) || children.some(isFilled);
}
