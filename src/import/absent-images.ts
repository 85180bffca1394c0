import { resolvePath } from '../document/assemble/images.ts';
import { visit } from '../document/visit.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import type { ImportFiles } from './compose/compose.ts';
import type { Remark } from './ledger/piece.ts';

/**
 * Tells of images that texts show and that are not there: a document or data can name an image without holding it.
 *
 * @param files - that are brought in
 * @param there - the files of the folder, by their path
 */
export function absentImages(files: ImportFiles, there: ImportFiles): Remark[] {
  return [...files].flatMap(([path, content]) => {
    if (typeof content !== 'string' || !path.endsWith('.md') || !content.includes('](')) return [];
    const remarks: Remark[] = [];
    visit(parseMarkdown(path, content).tree, null, (node) => {
      const name = node.type === 'image' ? node.url : node.type === 'figure' ? node.src : null;
      if (name === null || /^[a-z]+:/i.test(name)) return;
      const place = resolvePath(path.replace(/[^/]*$/, ''), name);
      if (!files.has(place) && !there.has(place)) remarks.push({ place: `\`${path}\``, text: absent(place) });
    });
    return remarks;
  });
}

function absent(place: string): string {
  return `de tekst toont een afbeelding die niet in de bron zit; zet haar zelf op \`${place}\``;
}
