import type { PhrasingContent } from 'mdast';
import type { Document } from '../../document/document.ts';
import { lawDay, lawUrl } from '../../document/law-link.ts';
import type { CrossReference, RegisterReference } from '../../document/nodes.ts';
import type { Part } from '../segment.ts';

/** What the projection needs to know of the whole list. */
export interface Scope {
  readonly document: Document;
  /** Ids that have a place in the PDF, and so can be linked to. */
  readonly printed: ReadonlySet<string>;
}

export interface Words {
  readonly parts: readonly Part[];
  readonly links: readonly string[];
}

/** Words and links of running text, as assembly resolved them. */
export function inlineWords(nodes: readonly PhrasingContent[], scope: Scope): Words {
  const all = nodes.map((node) => oneWords(node, scope));
  return { parts: all.flatMap(({ parts }) => parts), links: all.flatMap(({ links }) => links) };
}

function oneWords(node: PhrasingContent, scope: Scope): Words {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { parts: [node.value], links: [] };
    case 'abbreviation':
      return { parts: [node.expanded ? `${node.value} (${node.voluit})` : node.value], links: [] };
    case 'footnoteReference': {
      const { noteId, number } = node.data ?? {};
      if (noteId === undefined || number === undefined) return { parts: ['?'], links: [] };
      return withPage({ parts: [String(number)], links: linkTo(noteId, scope) }, noteId, scope);
    }
    case 'crossReference':
    case 'registerReference':
      return reference(node, scope);
    case 'link': {
      const { parts, links } = inlineWords(node.children, scope);
      return { parts, links: usable.test(node.url) ? [node.url, ...links] : links };
    }
    default:
      return 'children' in node ? inlineWords(node.children, scope) : { parts: [], links: [] };
  }
}

/** Where a link in a file of its own can lead. */
const usable = /^(?:https?:\/\/|mailto:|tel:)/;

function reference(node: CrossReference | RegisterReference, scope: Scope): Words {
  const { parts } = inlineWords(node.children, scope);
  if (node.id === null) return { parts, links: [] };
  if (node.type === 'registerReference' && node.register === 'regeling') {
    const entry = scope.document.legislation.find(({ id }) => id === node.id);
    if (entry?.bwbId !== undefined) {
      const day = lawDay(entry, scope.document.lijst.datum);
      return { parts, links: [lawUrl(entry.bwbId, node.citation, day)] };
    }
  }
  return withPage({ parts, links: linkTo(node.id, scope) }, node.id, scope);
}

function withPage({ parts, links }: Words, id: string, { printed }: Scope): Words {
  return { links, parts: printed.has(id) ? [...parts, { pageOf: id, optional: true }] : parts };
}

/** The link that words get when what they name is printed. */
export function linkTo(id: string, { printed }: Scope): string[] {
  return printed.has(id) ? [`#${id}`] : [];
}
