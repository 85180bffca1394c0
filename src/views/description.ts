/** What search engines show of a description before they cut it off themselves. */
const most = 160;

/**
 * A description for the head of a page: whole, or up to a word that still fits.
 *
 * @param text - may be any length
 */
export function shortDescription(text: string): string {
  if (text.length <= most) return text;
  const [fitting = ''] = /^.*(?=\s)/su.exec(text.slice(0, most)) ?? [];
  return `${fitting.replace(/[\s,;:.–-]+$/u, '')}…`;
}
