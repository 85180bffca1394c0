import type { Root } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * Writes mdast as an editor would.
 *
 * @param tree - Markdown's own nodes and directives only: what `plainTree` gives
 * @returns the text with a newline at its end; empty for an empty tree
 */
export function toMarkdownText(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), directiveToMarkdown()],
  });
}
