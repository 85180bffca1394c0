import { articleNumber } from '../../i18n/article-id.ts';

/**
 * The number stands alone or before a title that begins with a capital, a quotation mark or a bracket: "Artikel 5 van de
 * Gemeentewet" is about an article of something else.
 */
const shape = new RegExp(`^(?:[Aa]rtikel|ARTIKEL)\\s+(${articleNumber})[.:]?(?:\\s+[^\\p{Ll}\\d].*)?$`, 'su');

/** The number of the article that a heading begins, as the editor wrote it; null for another heading. */
export function articleOfHeading(titleText: string): string | null {
  return shape.exec(titleText.trim())?.[1] ?? null;
}
