import type { Piece } from '../pdf/content.ts';
import type { PageContent } from './page-content.ts';

/**
 * Marks everything on a page as part of the structure or as an artifact (ISO 14289-1, 7.1): the running head and
 * foot, borders and backgrounds are unmarked in a print of Chromium.
 *
 * @param typeOf - structure type of the element that holds an MCID; null when none does
 * @returns the content stream, a character for each byte
 */
export function markContent(page: PageContent, typeOf: (mcid: number) => string | null): string {
  const parts: string[] = [];
  let inside = false;
  let artifact = false;
  const leave = (): void => {
    if (artifact) parts.push('EMC');
    artifact = false;
  };
  for (const piece of page.pieces) {
    const text = page.source.slice(piece.start, piece.end);
    if (piece.kind === 'open') {
      leave();
      inside = true;
      parts.push(opening(piece, typeOf));
    } else if (piece.kind === 'close') {
      inside = false;
      parts.push(text);
    } else {
      if (piece.kind === 'bound') leave();
      if (piece.kind === 'paint' && !inside && !artifact) {
        parts.push(unmarked(piece, page));
        artifact = true;
      }
      parts.push(text);
    }
  }
  leave();
  return `${parts.join('\n')}\n`;
}

function opening({ mcid }: Piece, typeOf: (mcid: number) => string | null): string {
  const type = mcid === null ? null : typeOf(mcid);
  return type === null || mcid === null ? layout : `/${type} <</MCID ${String(mcid)}>> BDC`;
}

const layout = '/Artifact <</Type /Layout>> BDC';

/** Text outside all elements stands in the margins: Chromium puts everything in the body of a page in one. */
function unmarked({ shown, box }: Piece, { height }: PageContent): string {
  if (shown === '') return layout;
  const side = (box?.bottom ?? 0) > height / 2 ? 'Header' : 'Footer';
  return `/Artifact <</Type /Pagination /Subtype /${side}>> BDC`;
}
