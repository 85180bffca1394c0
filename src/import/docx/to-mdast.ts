import type { Element, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, PhrasingContent, Root, RootContent } from 'mdast';
import type { HtmlNotes } from './html-notes.ts';

/**
 * Makes Markdown of the HTML of a document.
 *
 * @param notes - the notes that it calls, taken out of it
 * @returns the blocks, with the definitions of notes at the end
 */
export function toBlocks(tree: HastRoot, notes: HtmlNotes): RootContent[] {
  const blocks = convert(tree);
  const definitions = [...notes].map(([id, { children }]): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: nameOf(id),
    label: nameOf(id),
    children: convert({ type: 'root', children }) as FootnoteDefinition['children'],
  }));
  return [...blocks, ...definitions];
}

/** Blocks of HTML as Markdown. */
export function convert(tree: HastRoot): RootContent[] {
  const root = toMdast(tree, { handlers: { sup, sub: inner, u: inner, a: link, input: nothing } }) as Root;
  return root.children;
}

/** `footnote-3` is called by the words that an editor uses. */
export function nameOf(id: string): string {
  return id.replace('footnote', 'noot').replace('endnote', 'eindnoot');
}

const sup: Handle = (state, node) => {
  const id = node.properties.dataNoot;
  if (typeof id !== 'string') return state.all(node);
  return { type: 'footnoteReference', identifier: nameOf(id), label: nameOf(id) } satisfies FootnoteReference;
};

const inner: Handle = (state, node) => state.all(node);

const nothing: Handle = () => undefined;

/** What can be pointed at is a name and no words; a link without an address is the words alone. */
const link: Handle = (state, node: Element) => {
  const { href, id } = node.properties;
  const children = state.all(node) as PhrasingContent[];
  if (typeof href === 'string' && href !== '')
    return children.length === 0 ? undefined : { type: 'link', url: href, children };
  if (typeof id !== 'string' || children.length > 0) return children;
  return { type: 'html', value: `<!--naam:${id}-->` };
};
