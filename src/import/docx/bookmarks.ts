import type { Heading, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../../document/visit.ts';
import type { Remark } from '../ledger/piece.ts';
import { toSlug, UniqueNames } from '../../source/write/names.ts';

const mark = /^<!--naam:(.*)-->$/;

/**
 * Makes links to bookmarks point at the heading that has the bookmark, which gets a name for it.
 *
 * @param blocks - of the text; they are changed
 * @returns links that lead nowhere, of which the words stay
 */
export function linkBookmarks(blocks: readonly RootContent[]): Remark[] {
  const headings = new Map<string, Heading>();
  const root: Nodes = { type: 'root', children: [...blocks] };
  visit(root, 'heading', (heading) => {
    for (const child of heading.children) {
      const name = child.type === 'html' ? mark.exec(child.value)?.[1] : undefined;
      if (name !== undefined) headings.set(name, heading);
    }
  });
  const names = new UniqueNames();
  const given = new Map<Heading, string>();
  const remarks: Remark[] = [];
  visit(root, 'link', (link, index, parent) => {
    if (!link.url.startsWith('#')) return undefined;
    const heading = headings.get(link.url.slice(1));
    if (heading) {
      const name = given.get(heading) ?? names.take(toSlug(toString(heading, { includeHtml: false }), 40));
      given.set(heading, name);
      link.url = `#${name}`;
    } else if (parent && index !== undefined) {
      remarks.push({
        place: `verwijzing “${toString(link)}”`,
        text: 'wijst niet naar een kop; de woorden staan er, de verwijzing niet',
      });
      parent.children.splice(index, 1, ...(link.children as never[]));
      return index;
    }
    return undefined;
  });
  dropMarks(root);
  for (const [heading, name] of given) heading.children.push({ type: 'text', value: ` {#${name}}` });
  return remarks;
}

function dropMarks(root: Nodes): void {
  visit(root, 'html', (node, index, parent) => {
    if (!mark.test(node.value) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
}
