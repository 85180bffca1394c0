import type { Nodes } from 'mdast';
import type { Document } from '../../src/document/document.ts';
import { allSections } from '../../src/document/queries.ts';

/** A citable block of running text, or a heading. */
export interface TextBlock {
  readonly id: string;
  /** Taken from the draft, or written for the reconstruction. */
  readonly fromDraft: boolean;
  /** Its words, without the blocks within it. */
  readonly nodes: readonly Nodes[];
}

/** Every heading and every block of running text of the list. */
export function textBlocks({ delen, categorieen, begrippen }: Document): TextBlock[] {
  const found: TextBlock[] = [];
  for (const section of allSections(delen)) {
    found.push({ id: section.id, fromDraft: section.herkomst === 'ontwerp', nodes: section.title });
    for (const { blocks, herkomst } of section.passages) gather(blocks, herkomst === 'ontwerp', found);
    for (const { blocks } of section.notes) gather(blocks, false, found);
  }
  for (const { toelichting } of categorieen) gather(toelichting, false, found);
  for (const { definitie } of begrippen) gather(definitie, false, found);
  return found;
}

function gather(nodes: readonly Nodes[], fromDraft: boolean, found: TextBlock[]): void {
  for (const node of nodes) {
    const id = node.data?.blockId;
    if (id !== undefined) found.push({ id, fromDraft, nodes: [withoutBlocks(node)] });
    if ('children' in node) gather(node.children, fromDraft, found);
  }
}

function withoutBlocks(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const own = (node.children as Nodes[]).filter(({ data }) => data?.blockId === undefined);
  return { ...node, children: own.map(withoutBlocks) } as Nodes;
}
