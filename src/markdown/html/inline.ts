import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from './context.ts';

/** A link to something in the list, or just the words where it has no address. */
export function link(id: string, words: string, { hrefOf }: RenderContext): ElementContent {
  const href = hrefOf(id);
  return href === null ? { type: 'text', value: words } : h('a', { href }, words);
}

/** Items in a row with something between them. */
export function separated(items: readonly ElementContent[], separator: string): ElementContent[] {
  return items.flatMap((item, index) =>
    index === 0 ? [item] : [{ type: 'text' as const, value: separator }, item],
  );
}
