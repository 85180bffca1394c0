import type { Document } from './document.ts';
import { allSections } from './queries.ts';
import { visit } from './visit.ts';

/** Whether a text of a chapter names data of the list: `:gegeven[overbrenging]`. */
export function namesData({ delen }: Pick<Document, 'delen'>, name: string): boolean {
  const named = new Set<string>();
  for (const { passages } of allSections(delen)) {
    for (const block of passages.flatMap(({ blocks }) => blocks))
      visit(block, 'dataReference', (node) => {
        named.add(node.name);
      });
  }
  return named.has(name);
}
