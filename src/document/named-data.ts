import type { Document } from './document.ts';
import { allSections } from './queries.ts';
import { visit } from './visit.ts';

/** Whether a text of a chapter names data of the list: `:gegeven[overbrenging]`. */
export function namesData({ sections }: Pick<Document, 'sections'>, name: string): boolean {
  const named = new Set<string>();
  for (const { passages } of allSections(sections)) {
    for (const block of passages.flatMap(({ blocks }) => blocks))
      visit(block, 'dataReference', (node) => {
        named.add(node.name);
      });
  }
  return named.has(name);
}
