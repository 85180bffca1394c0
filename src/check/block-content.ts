import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import type { Blocks, Document } from '../document/document.ts';
import { allSections } from '../document/queries.ts';
import { registerNames } from '../document/registers.ts';
import { visit } from '../document/visit.ts';

/** What each block says, by its id, as text to compare. */
export function blockContents(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  const addText = (blocks: Blocks): void => {
    const root: Root = { type: 'root', children: [...blocks] };
    visit(root as Nodes, null, (node) => {
      const id = node.data?.blockId;
      if (id !== undefined) contents.set(id, toString(node));
    });
  };
  for (const { id, titleText, passages, notes } of allSections(document.delen)) {
    contents.set(id, titleText);
    for (const { blocks } of passages) addText(blocks);
    for (const note of notes) contents.set(note.id, note.blocks.map((block) => toString(block)).join('\n'));
  }
  for (const { id, waarderingen, toelichting, ...record } of document.categorieen) {
    const text = toelichting.map((block) => toString(block));
    contents.set(id, plain([record, waarderingen, text]));
    addText(toelichting);
    for (const valuation of waarderingen) contents.set(valuation.id, plain([id, valuation]));
  }
  for (const register of registerNames)
    for (const entry of document[register]) contents.set(entry.id, plain(entry));
  return contents;
}

function plain(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    key === 'source' || key === 'position' || key === 'afwijkingen' ? undefined : inner,
  );
}
