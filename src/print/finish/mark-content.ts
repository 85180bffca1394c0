import { renamedText } from '../../pdf/content.ts';
import type { Piece } from '../../pdf/content.ts';
import type { PageContent } from './page-content.ts';
import type { PageMarks } from './repair-structure.ts';

/**
 * Marks everything on a page as part of the structure or as an artifact (ISO 14289-1, 7.1): the running head and
 * foot, borders and backgrounds are unmarked in a print of Chromium. No report found.
 *
 * @param marks - what is to become of its marked content; without it all is an artifact
 * @returns the content stream, a character for each byte
 */
export function markContent(
  page: PageContent,
  { types, unseen }: PageMarks = { types: new Map(), unseen: new Set() },
): string {
  const parts: string[] = [];
  let inside = false;
  let seen = true;
  let artifact: string | null = null;
  const become = (wanted: string | null): void => {
    if (artifact === wanted) return;
    if (artifact !== null) parts.push('EMC');
    if (wanted !== null) parts.push(wanted);
    artifact = wanted;
  };
  for (const piece of page.pieces) {
    const text = renamedText(page.source, piece, page.renamed);
    if (piece.kind === 'open') {
      become(null);
      inside = true;
      seen = piece.mcid === null || !unseen.has(piece.mcid);
      parts.push(opening(piece, types));
    } else if (piece.kind === 'close') {
      inside = false;
      seen = true;
      parts.push(text);
    } else if (seen || piece.kind !== 'paint') {
      if (piece.kind === 'bound') become(null);
      if (piece.kind === 'paint' && !inside) become(unmarked(piece, page));
      parts.push(text);
    }
  }
  become(null);
  return `${parts.join('\n')}\n`;
}

function opening({ mcid }: Piece, types: PageMarks['types']): string {
  const type = mcid === null ? undefined : types.get(mcid);
  return type === undefined || mcid === null ? layout : `/${type} <</MCID ${String(mcid)}>> BDC`;
}

const layout = '/Artifact <</Type /Layout>> BDC';

/** Text in the margins is the running head or foot; within them it is what a stylesheet added, such as leaders. */
function unmarked({ shown, box }: Piece, { height, area }: PageContent): string {
  if (shown === '' || (box && area && box.bottom > area.bottom && box.top < area.top)) return layout;
  const side = (box?.bottom ?? 0) > height / 2 ? 'Header' : 'Footer';
  return `/Artifact <</Type /Pagination /Subtype /${side}>> BDC`;
}
