/** The bookmarks of a file. */
import type { PdfFile } from '../read/file.ts';
import { at, entriesOf, nameOf, textOf } from '../read/objects.ts';
import type { Value } from '../read/objects.ts';
import { nameTree } from '../read/trees.ts';
import type { PdfValue } from '../read/values.ts';
import type { Finding } from '../rule.ts';

/** Bookmarks without a title, and those that lead to no page. */
export function* outlineFindings(file: PdfFile): Generator<Finding> {
  const pages = new Set<PdfValue>(file.pages.map(({ dict }) => dict));
  const named = destinations(file);
  for (const item of bookmarks(at(file.catalog, 'Outlines'))) {
    const where = file.place(item);
    const title = textOf(at(item, 'Title')) ?? '';
    if (title.trim() === '') yield { message: 'The bookmark has no title.', where };
    const target = at(item, 'Dest') ?? at(item, 'A', 'D');
    const name = textOf(target) ?? nameOf(target);
    const place = name === undefined ? target : named.get(name);
    const page = at(place, 0) ?? at(place, 'D', 0);
    if (page === undefined || !pages.has(page)) yield { message: `"${title}" leads to no page.`, where };
  }
}

/** Named destinations, from both places where they may stand. */
export function destinations({ catalog }: PdfFile): Map<string, PdfValue> {
  return new Map([...entriesOf(at(catalog, 'Dests')), ...nameTree(at(catalog, 'Names', 'Dests'))]);
}

function* bookmarks(parent: Value, seen = new Set<PdfValue>()): Generator<PdfValue> {
  for (let item = at(parent, 'First'); item !== undefined && !seen.has(item); item = at(item, 'Next')) {
    seen.add(item);
    yield item;
    yield* bookmarks(item, seen);
  }
}
