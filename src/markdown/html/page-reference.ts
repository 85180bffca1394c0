import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { RenderContext } from './context.ts';

/**
 * A link to something in the list. On paper it goes on with the page, which stays part of the link; the bracket that
 * closes it does not.
 *
 * @param href - null for what has no place in this output: its words remain
 * @param bracketed - stands in brackets already: a comma takes the place of another pair
 */
export function reference(
  id: string,
  href: string | null,
  words: readonly ElementContent[],
  { pageOf, t }: Pick<RenderContext, 'pageOf' | 't'>,
  bracketed = false,
): ElementContent[] {
  const properties = { className: ['cross-reference'] };
  if (href === null) return [h('span', [...words])];
  if (pageOf === undefined) return [h('a', { href, ...properties }, [...words])];
  const opening = bracketed ? ', ' : ' (';
  const page = mention(id, [`${opening}${t('verwijzing.pagina')}\u00a0`, pageOf(id)]);
  const named = h('span', { className: ['reference-words'] }, [...words]);
  const link = h('a', { href, ...properties }, [named, page]);
  return bracketed ? [link] : [link, mention(id, [')'])];
}

/** Words that tell the page of something: paper leaves them out on that page itself. */
export function mention(id: string, words: readonly (string | ElementContent)[]): Element {
  return h('span', { dataMention: id }, [...words]);
}

/** Whether a bracket is open before one of the nodes of a text. */
export function isBracketed(node: Nodes, parent: Parents | undefined): boolean {
  let open = 0;
  for (const sibling of parent?.children ?? []) {
    if (sibling === node) break;
    for (const [sign] of toString(sibling).matchAll(/[()]/g))
      open = sign === '(' ? open + 1 : Math.max(0, open - 1);
  }
  return open > 0;
}
