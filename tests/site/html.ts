/** Values of an attribute in a page, in order. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescape(value));
}

/** Ranks of the headings of a page, in order. */
export function headingRanks(html: string): number[] {
  return [...html.matchAll(/<h([1-6])[ >]/g)].map(([, rank]) => Number(rank));
}

/** The words of a page, with single spaces, without what surrounds them. */
export function textOf(html: string): string {
  return unescape(html.replace(/<[^>]*>|\u00ad/g, '')).replace(/\s+/g, ' ');
}

function unescape(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
