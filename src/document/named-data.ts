import type { Document } from './document.ts';
import { allSections } from './queries.ts';
import { visit } from './visit.ts';

/** Whether a text of a chapter names data of the list: `:gegeven[overbrenging]`. */
export function namesData({ sections }: Pick<Document, 'sections'>, name: string): boolean {
  for (const { passages } of allSections(sections))
    for (const { blocks } of passages)
      for (const block of blocks) {
        let found = false;
        visit(block, 'dataReference', (node) => {
          found ||= node.name === name;
        });
        if (found) return true;
      }
  return false;
}
