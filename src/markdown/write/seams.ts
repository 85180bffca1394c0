import type { Html, Nodes, Parents, Root, Text } from 'mdast';
import { runsOn } from './lists.ts';
import { SKIP, visit } from '../../document/visit.ts';

/** Parts two pieces of text, or stands for what was dropped: reading takes it out, and sees no word across it. */
export const seam: Html = { type: 'html', value: '<!-- -->' };

/** Just past the first letter of what a parser would take for a web address, or before the sign in the middle of mail. */
const withinAddress = /(?<=(?<![A-Za-z])[hw])(?=ttps?:\/\/|ww\.)|(?<=[\w.+-])(?=@[\w-]+\.)/i;

/** Nodes whose marks run together. */
const touching: ReadonlySet<string> = new Set(['delete', 'inlineCode']);
/** Nodes that are their content. */
const wrappers: ReadonlySet<string> = new Set(['paragraph', 'strong', 'emphasis', 'delete']);

/**
 * Puts comments where reading the text again would make more of it, or less, than the list has: words that look like
 * an address (escapes do not help, for the parser looks for addresses in what is left after them), what is empty
 * because something in it was dropped, and what would become one where two touch.
 */
export function addSeams(tree: Root): void {
  visit(tree, null, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (endsEarly(node)) node.children = [...node.children, seam] as typeof node.children;
    if (index === undefined || parent === undefined) return;
    const next = parent.children[index + 1];
    if ((touching.has(node.type) && next?.type === node.type) || runsOn(node, next))
      parent.children.splice(index + 1, 0, seam as never);
    if (node.type !== 'text') return;
    const texts = node.value
      .split(withinAddress)
      .flatMap((value, place): (Html | Text)[] => [...(place === 0 ? [] : [seam]), { type: 'text', value }]);
    parent.children.splice(index, 1, ...(texts as never[]));
    return [SKIP, index + texts.length];
  });
}

/** What is empty and may not be, and an item set wide around one thing. */
function endsEarly(node: Nodes): node is Parents {
  if (node.type === 'listItem') return node.spread === true && node.children.length === 1;
  return wrappers.has(node.type) && 'children' in node && node.children.length === 0;
}
