import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from './context.ts';

/**
 * A link to something in the list. On paper it goes on with the page, which stays part of the link; the bracket that
 * closes it does not.
 *
 * @param href - null for what has no place in this output: its words remain
 */
export function reference(
  id: string,
  href: string | null,
  words: readonly ElementContent[],
  { pageOf, t }: Pick<RenderContext, 'pageOf' | 't'>,
): ElementContent[] {
  const properties = { className: ['cross-reference'] };
  if (href === null) return [h('span', [...words])];
  if (pageOf === undefined) return [h('a', { href, ...properties }, [...words])];
  const page = [{ type: 'text' as const, value: ` (${t('verwijzing.pagina')}\u00a0` }, pageOf(id)];
  const named = h('span', { className: ['reference-words'] }, [...words]);
  return [h('a', { href, ...properties }, [named, ...page]), { type: 'text', value: ')' }];
}
