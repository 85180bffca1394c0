import { categoryPath } from '../../addresses.ts';
import type { Addresses } from '../../addresses.ts';
import type { Block, Document } from '../../document/document.ts';
import type { HtmlText } from '../html/read.ts';

/**
 * The blocks that each page of the site must show, by path, in the order of the document.
 *
 * @param pages - as read: a category's page shows the notes that it calls, which stand with its process too
 */
export function blocksByPath(
  { blokken, categorieen }: Document,
  addresses: Addresses,
  pages: ReadonlyMap<string, HtmlText>,
): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { id } of blokken) {
    const path = addresses.get(id)?.path;
    if (path === undefined) continue;
    const own = byPath.get(path);
    if (own) own.push(id);
    else byPath.set(path, [id]);
  }
  const notes = notesById(blokken);
  for (const category of categorieen) {
    const path = categoryPath(category);
    const called = new Set(
      pages.get(path)?.segments.flatMap(({ links }) => links.map((link) => link.slice(1))),
    );
    for (const [id, note] of notes) if (called.has(id)) byPath.get(path)?.push(...note);
  }
  return byPath;
}

/** The blocks of each note, which follow each other. */
function notesById(blocks: readonly Block[]): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  let current: { readonly id: string; readonly own: string[] } | null = null;
  for (const { id, kind } of blocks) {
    if (kind === 'note') notes.set(id, (current = { id, own: [id] }).own);
    else if (current && id.startsWith(`${current.id}.`)) current.own.push(id);
    else current = null;
  }
  return notes;
}
