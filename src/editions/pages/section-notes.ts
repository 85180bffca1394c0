import type { ElementContent } from 'hast';
import type { Section } from '../../document/document.ts';
import { visit } from '../../document/visit.ts';
import { renderNotes } from '../../markdown/html/render.ts';
import type { FrozenContext } from './frozen-context.ts';

/** The notes of a section; the way back leads to the page of the category where that calls them. */
export function sectionNotes({ notes }: Section, context: FrozenContext): ElementContent[] {
  const elements = renderNotes(notes, context);
  const calling = new Map<string, string>();
  for (const { id, toelichting } of context.document.categorieen)
    visit({ type: 'root', children: [...toelichting] }, 'footnoteReference', ({ data }) => {
      if (data?.referenceId !== undefined) calling.set(data.referenceId, id);
    });
  visit({ type: 'root', children: elements }, 'element', ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const category = calling.get(href.slice(1));
    if (category !== undefined) properties.href = `${context.hrefOf(category) ?? ''}${href}`;
  });
  return elements;
}
