import type { Element, ElementContent } from 'hast';

/** What a mention stands in, and what it tells the page of, by their ids. */
export interface Mention {
  readonly at: string;
  readonly of: string;
}

/** Ids of links that have none in the list: only the print asks where those stand. */
const ownId = 'vermelding.';

/** Whether an id is of the print alone: no file says where that stands. */
export function isMentionId(id: string): boolean {
  return id.startsWith(ownId);
}

/**
 * Gives every mention the id of the link it stands in. Those of links are made of the id that was last before them, so
 * that they stay as they are when other blocks change.
 *
 * @param elements - they are changed
 * @param present - ids that are printed with them: what is printed in another part is on another page
 * @returns the ids
 */
export function placeMentions(elements: readonly Element[], present: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  const places = new Set<string>();
  let last = '';
  const placeOf = (link: Element, parent: Element): string => {
    // The mark of a note is cited itself.
    if (parent.tagName === 'sup' && typeof parent.properties.id === 'string') return parent.properties.id;
    if (typeof link.properties.id === 'string') return link.properties.id;
    const count = (counts.get(last) ?? 0) + 1;
    counts.set(last, count);
    return (link.properties.id = `${ownId}${last}.${String(count)}`);
  };
  const look = (element: Element): void => {
    if (typeof element.properties.id === 'string') last = element.properties.id;
    for (const [index, child] of element.children.entries()) {
      if (child.type !== 'element') continue;
      const mention = child.tagName === 'a' ? child.children.find(isMention) : undefined;
      const of = mention && String(mention.properties.dataMention);
      if (mention && of !== undefined && present.has(of)) {
        const at = placeOf(child, element);
        places.add(at);
        const next = element.children[index + 1];
        for (const one of [mention, ...(isMention(next) ? [next] : [])])
          one.properties.dataMention = `${of} ${at}`;
      } else look(child);
    }
  };
  for (const element of elements) look(element);
  return [...places];
}

function isMention(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && typeof node.properties.dataMention === 'string';
}

/** The mentions of a page of HTML that may turn out to stand on the page they tell, each once. */
export function mentionsIn(html: string): Mention[] {
  const found = new Map<string, Mention>();
  for (const [, of = '', at = ''] of html.matchAll(/ data-mention="([^" ]*) ([^" ]*)"/g))
    found.set(at, { at, of });
  return [...found.values()];
}
