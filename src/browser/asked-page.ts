/** How readers write that they mean a page of the PDF, the number behind it. */
const asked = /^\s*(?:p|pag|pagina|blz|bladzijde)\.?\s*(\d+)\s*$/i;

/** The page of the PDF that somebody types: `p. 111`, `pagina 87`, `p111`; null for anything else. */
export function askedPage(text: string): string | null {
  return asked.exec(text)?.[1] ?? null;
}
