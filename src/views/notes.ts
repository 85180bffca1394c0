import type { ElementContent } from 'hast';
import type { FootnoteReference, Nodes, Root } from 'mdast';
import { defined } from '../diagnostics/defined.ts';
import { visit } from '../document/visit.ts';
import type { Blocks, Category, Document, Note } from '../document/document.ts';
import { chapters } from '../document/queries.ts';
import type { RenderContext } from '../markdown/html/context.ts';

/** The notes that a category calls. They are numbered with those of its process, and shown on both pages. */
export function notesOf(category: Category, document: Document): Note[] {
  const called = new Set(referencesIn(category.toelichting).map(({ data }) => data?.noteId));
  return chapters(document).flatMap(({ notes }) => notes.filter(({ id }) => called.has(id)));
}

/** The context for a category's own page: its notes are at hand there. */
export function contextWithNotes(context: RenderContext, notes: readonly Note[]): RenderContext {
  const local = new Set(notes.map(({ id }) => id));
  return { ...context, hrefOf: (id) => (local.has(id) ? `#${id}` : context.hrefOf(id)) };
}

/** The category on whose page each footnote reference stands; references in running text are left out. */
function callingCategories({ categorieen }: Document): ReadonlyMap<string, string> {
  return new Map(
    categorieen.flatMap(({ id, toelichting }) =>
      referencesIn(toelichting).flatMap(({ data }) =>
        data?.referenceId === undefined ? [] : [[data.referenceId, id] as const],
      ),
    ),
  );
}

function referencesIn(blocks: Blocks): FootnoteReference[] {
  const found: FootnoteReference[] = [];
  const root: Root = { type: 'root', children: [...blocks] };
  visit(root as Nodes, 'footnoteReference', (node) => void found.push(node));
  return found;
}

/**
 * Leads the way back from a note on a chapter page to the category page that calls it.
 *
 * @param elements - rendered notes; changed in place
 */
export function linkBack(elements: ElementContent[], { document, hrefOf }: RenderContext): ElementContent[] {
  const calling = callingCategories(document);
  visit({ type: 'root', children: elements }, 'element', ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const category = calling.get(href.slice(1));
    if (category !== undefined)
      properties.href = `${defined(hrefOf(category), `the address of ${category}`)}${href}`;
  });
  return elements;
}
