import { renamedText } from '../../pdf/content.ts';
import type { Piece } from '../../pdf/content.ts';
import type { PageContent } from './page-content.ts';

/**
 * Marks everything on a page as part of the structure or as an artifact (ISO 14289-1, 7.1): the running head and
 * foot, borders and backgrounds are unmarked in a print of Chromium. No report found.
 *
 * @param typeOf - structure type of the element that holds an MCID; null when none does
 * @returns the content stream, a character for each byte
 */
export function markContent(page: PageContent, typeOf: (mcid: number) => string | null): string {
  const parts: string[] = [];
  let inside = false;
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
      parts.push(opening(piece, typeOf));
    } else if (piece.kind === 'close') {
      inside = false;
      parts.push(text);
    } else {
      if (piece.kind === 'bound') become(null);
      if (piece.kind === 'paint' && !inside) become(unmarked(piece, page));
      parts.push(text);
    }
  }
  become(null);
  return `${parts.join('\n')}\n`;
}

function opening({ mcid }: Piece, typeOf: (mcid: number) => string | null): string {
  const type = mcid === null ? null : typeOf(mcid);
  return type === null || mcid === null ? layout : `/${type} <</MCID ${String(mcid)}>> BDC`;
}

const layout = '/Artifact <</Type /Layout>> BDC';

/** Text in the margins is the running head or foot; within them it is what a stylesheet added, such as leaders. */
function unmarked({ shown, box }: Piece, { height, area }: PageContent): string {
  if (shown === '' || (box && area && box.bottom > area.bottom && box.top < area.top)) return layout;
  const side = (box?.bottom ?? 0) > height / 2 ? 'Header' : 'Footer';
  return `/Artifact <</Type /Pagination /Subtype /${side}>> BDC`;
}
