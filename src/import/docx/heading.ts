/** A number that somebody typed before a heading; Inzage counts by itself. */
const typedNumber = /^\s*(?:hoofdstuk\s+\d+\s*[.:–-]?|(?:\d+\.)*\d+\.?|[IVX]+\.)\s+(?=\S)/iu;

/** The words of a heading without the number before them. */
export function withoutNumber(text: string): string {
  return text.replace(typedNumber, '');
}

/** How deep a heading is, by the name of its style; null for what is no heading. */
export function headingLevel(styleName: string): number | null {
  const level = /^heading (\d)$/.exec(styleName)?.[1];
  return level === undefined ? null : Number(level);
}

/** Styles of the table of contents, which Inzage makes by itself. */
export function isContents(styleName: string): boolean {
  return /^(?:toc \d|toc heading|table of figures|contents? heading)$/.test(styleName);
}
