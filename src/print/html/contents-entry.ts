import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { RenderContext } from '../../markdown/html/context.ts';
import { renderPhrasing } from '../../markdown/html/render.ts';
import { pageOf } from './page-of.ts';

/** An entry is a link as a whole, and the place where a note is called is the heading itself. */
function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteReference') return [];
    if (!('children' in node)) return [node];
    const children = withoutLinks(node.children);
    return isLink(node) ? children : [{ ...node, children }];
  });
}

function isLink({ type }: PhrasingContent): boolean {
  return type === 'link' || type === 'crossReference' || type === 'registerReference';
}

/**
 * A line of the contents: label, title and page.
 *
 * @param room - digits that take as much room behind the label as the longest one beside it has more
 */
export function contentsEntry(
  id: string,
  label: string | null,
  title: readonly PhrasingContent[],
  context: RenderContext,
  room = '',
): ElementContent {
  return h('a', { href: `#${id}` }, [
    ...(label === null
      ? []
      : [h('span', { className: ['contents-label'], ...(room !== '' && { dataRoom: room }) }, label), gap()]),
    h('span', { className: ['contents-line'] }, [
      h('span', { className: ['contents-title'] }, renderPhrasing(withoutLinks(title), context)),
      gap(),
      h('span', { className: ['leader'] }),
    ]),
    pageOf(id),
  ]);
}

/** Parts of an entry stand apart by their places; for whoever hears them there is a space, which takes none. */
function gap(): Element {
  return h('span', { className: ['gap'] }, ' ');
}

/** For each label the digits that it has fewer than the longest one. */
export function roomBehind(labels: readonly (string | null)[]): string[] {
  const digits = labels.map((label) => (label ?? '').replace(/\D/g, '').length);
  const most = Math.max(0, ...digits);
  return digits.map((count, index) => (labels[index] === null ? '' : '0'.repeat(most - count)));
}
