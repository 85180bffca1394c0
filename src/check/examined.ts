import type { Examined } from '../diagnostics/summary.ts';
import type { Document } from '../document/document.ts';
import { allSections } from '../document/queries.ts';

/** How much of a list the rules had before them. */
export function examined({ delen, categorieen, blokken }: Document, files: number): Examined {
  return {
    files,
    sections: [...allSections(delen)].length,
    categories: categorieen.length,
    blocks: blokken.length,
  };
}
