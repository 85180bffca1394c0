import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Span } from './coverage.ts';

/** Words that were kept, and the span of the file they come from. */
export interface KeptText extends Span {
  readonly words: string;
  /** The node that says them; null where it has no place of its own. */
  readonly type: Nodes['type'] | null;
}

/** All words that are left in a tree, in its order. */
export function keptTextsOf(tree: Root): KeptText[] {
  const keptTexts: KeptText[] = [];
  collectFrom(tree, keptTexts);
  return keptTexts;
}

function collectFrom(node: Nodes, keptTexts: KeptText[]): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if ('children' in node) collectFromChildren(node.children, start ?? 0, end ?? Infinity, keptTexts);
  const words = ownWords(node);
  if (words !== '' && start !== undefined && end !== undefined)
    keptTexts.push({ words, type: node.type, start, end });
}

/** Words without a place come from between their neighbours: an address found in a sentence loses its own. */
function collectFromChildren(
  children: readonly Nodes[],
  start: number,
  end: number,
  keptTexts: KeptText[],
): void {
  let from = start;
  let adrift = '';
  for (const child of children) {
    if (!child.position) {
      adrift += toString(child);
      continue;
    }
    if (adrift !== '')
      keptTexts.push({ words: adrift, type: null, start: from, end: child.position.start.offset ?? end });
    adrift = '';
    collectFrom(child, keptTexts);
    from = child.position.end.offset ?? from;
  }
  if (adrift !== '') keptTexts.push({ words: adrift, type: null, start: from, end });
}

/** What a node says besides what stands in it. */
function ownWords(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
      return node.alt ?? '';
    case 'figure':
      return `${node.alt} ${node.name ?? ''}`;
    case 'dataReference':
      return node.name;
    case 'heading':
      return node.data?.name ?? '';
    default:
      return '';
  }
}
