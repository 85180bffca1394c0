/** How readers write that they mean a page of the PDF, the number behind it; of several, the first. */
const asked =
  /^\s*(?:pp?|pag|pagina(?:['’]?s)?|blz|bladzijden?)\.?\s*(\d+)(?:\s*(?:[-–—,]|en|t\/m|tot(?: en met)?)\s*\d+)*[\s.]*$/i;

/** The page of the PDF that somebody types: `p. 111`, `pagina 87`, `p. 30-35`; null for anything else. */
export function askedPage(text: string): string | null {
  return asked.exec(text)?.[1] ?? null;
}
