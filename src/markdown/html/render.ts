import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent, Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Blocks, Note } from '../../document/document.ts';
import type { RenderContext } from './context.ts';
import { handlersFor } from './handlers.ts';
import { mention } from './page-reference.ts';
import { schema } from './sanitise.ts';

/** Renders blocks of the Document as HTML elements. */
export function renderBlocks(blocks: Blocks, context: RenderContext): ElementContent[] {
  return render({ type: 'root', children: [...blocks] }, context);
}

/** Renders words within a block, such as a heading. */
export function renderPhrasing(nodes: readonly PhrasingContent[], context: RenderContext): ElementContent[] {
  // Within a paragraph: remark-rehype parts the children of a root with line ends, which would become spaces.
  const [paragraph] = render(
    { type: 'root', children: [{ type: 'paragraph', children: [...nodes] }] },
    context,
  );
  return paragraph?.type === 'element' ? paragraph.children : [];
}

/** Renders the footnotes of a chapter: a numbered list, each note with links back to where it is called. */
export function renderNotes(notes: readonly Note[], context: RenderContext): ElementContent[] {
  if (notes.length === 0) return [];
  const items = notes.map((note) =>
    h('li', { id: note.id, value: note.number }, [
      ...renderBlocks(note.blocks, context),
      h(
        'p',
        { className: ['note-back'] },
        note.references.flatMap((reference) => [' ', backLink(reference, note, context)]),
      ),
    ]),
  );
  return [h('ol', { className: ['notes'] }, items)];
}

/** Where the note is called; on paper with the page, together on one line. */
function backLink(reference: string, { number }: Note, { pageOf, t }: RenderContext): ElementContent {
  const page = pageOf
    ? [mention(reference, [`\u00a0${t('verwijzing.pagina')}\u00a0`, pageOf(reference)])]
    : [];
  return h('a', { href: `#${reference}`, ariaLabel: t('noten.terug', { nummer: number }) }, [
    '\u2191',
    ...page,
  ]);
}

const serialiser = unified().use(rehypeStringify).freeze();

/** Serialises elements to HTML text. */
export function toHtmlText(elements: readonly ElementContent[]): string {
  return serialiser.stringify({ type: 'root', children: [...elements] });
}

/** The only place where mdast becomes hast and rehype plugins are put in order. */
function render(root: Root, context: RenderContext): ElementContent[] {
  const tree = unified()
    .use(remarkRehype, { handlers: handlersFor(context) })
    .use(rehypeSanitize, schema)
    .runSync(root);
  return tree.children.filter((child): child is ElementContent => child.type !== 'doctype');
}
