import type { Link, Root } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, State } from 'mdast-util-to-markdown';
import { writeItem, writeParagraph } from './lists.ts';
import { addSeams } from './seams.ts';

/**
 * Writes mdast as an editor would.
 *
 * @param tree - Markdown's own nodes and directives only: what `plainTree` gives; it is changed
 * @returns the text with a newline at its end; empty for an empty tree
 */
export function toMarkdownText(tree: Root): string {
  addSeams(tree);
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    // In a list with another bullet the rule itself would be that bullet.
    rule: '_',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), directiveToMarkdown()],
    unsafe: [
      // Escaping the character before a colon does not keep it from beginning a directive, as `safe` takes it to.
      { character: ':', after: '[A-Za-z\t\\u0080-\\uffff]', inConstruct: 'phrasing' },
      // Words like `a. Jansen` are an item when a second one follows.
      { atBreak: true, before: '[a-z]{1,2}', character: '.', after: '(?:[ \\t\\r\\n]|$)' },
      { atBreak: true, before: '[a-z]{1,2}', character: ')', after: '(?:[ \\t\\r\\n]|$)' },
      { atBreak: true, before: '\\d+', character: '°' },
      { atBreak: true, character: ':', after: '::' },
      // Behind a call of a note it would make a note of the paragraph.
      { character: ':', before: '\\]', inConstruct: 'phrasing' },
    ],
    handlers: {
      link: Object.assign(writeLink, { peek: firstOfLink }),
      listItem: writeItem,
      paragraph: writeParagraph,
    },
  });
}

/** Mail that may stand between `<` and `>`; GFM finds more in running text (CommonMark 0.31, § 6.5). */
const plainMail =
  /^mailto:[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i;

function writeLink(...[node, parent, state, info]: Parameters<Handle>): string {
  return defaultHandlers.link(node as Link, parent, stateFor(node as Link, state), info);
}

function firstOfLink(...[node, parent, state]: Parameters<Handle>): string {
  return defaultHandlers.link.peek(node as Link, parent, stateFor(node as Link, state));
}

/** Mail that may not stand between `<` and `>` is written with its words before it. */
function stateFor({ url }: Link, state: State): State {
  const inWords = url.startsWith('mailto:') && !plainMail.test(url);
  return inWords ? { ...state, options: { ...state.options, resourceLink: true } } : state;
}
