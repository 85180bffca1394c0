import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { citedNumber } from '../../document/category-name.ts';
import type { Category, Note } from '../../document/document.ts';
import { chapters } from '../../document/queries.ts';
import { visit } from '../../document/visit.ts';
import { categoryRows } from '../../markdown/html/category.ts';
import { renderNotes } from '../../markdown/html/render.ts';
import type { FrozenContext } from './frozen-context.ts';

/** The title of the page of a category. */
export function categoryTitle(category: Category, { document, t }: FrozenContext): string {
  const nummer = citedNumber(category, document, t);
  return `${t('categorie.kop', { nummer })} ${category.titel}`;
}

/** All that stands on the page of a category, its title included. */
export function categoryContent(category: Category, context: FrozenContext): ElementContent[] {
  const notes = notesOf(category, context);
  const local = new Set(notes.map(({ id }) => id));
  const own = { ...context, hrefOf: (id: string) => (local.has(id) ? `#${id}` : context.hrefOf(id)) };
  const rows = categoryRows(category, own).map(({ key, label, content }) =>
    h('div', { className: ['row'], id: `${category.id}-${key}` }, [h('dt', label), h('dd', [...content])]),
  );
  return [
    h('div', { className: ['heading'] }, [
      h('h1', { id: category.id }, categoryTitle(category, context)),
      ...(context.mark?.(category.id) ?? []),
    ]),
    h('dl', { className: ['category'], dataBlock: category.id }, rows),
    ...renderNotes(notes, own),
  ];
}

/** The notes that it calls: they are numbered with those of its process. */
function notesOf({ toelichting }: Category, { document }: FrozenContext): Note[] {
  const called = new Set<string | undefined>();
  visit({ type: 'root', children: [...toelichting] }, 'footnoteReference', ({ data }) => {
    called.add(data?.noteId);
  });
  return chapters(document).flatMap(({ notes }) => notes.filter(({ id }) => called.has(id)));
}
