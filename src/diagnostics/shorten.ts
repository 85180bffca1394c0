/** The most that a message repeats of what an author wrote; more of it helps nobody. */
const longestQuote = 60;

/** The beginning of a text that a message repeats, with a sign where it goes on; nothing is cut within a character. */
export function shorten(text: string, longest = longestQuote): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** A text of which parts between backticks, which authors wrote, are no longer than a message repeats. */
export function withShortQuotes(text: string): string {
  // Most texts are short as they are.
  return text.length <= mostQuoted
    ? text
    : text.replace(/`[^`]+`|“[^”]+”/g, shortQuote).replace(/\S{500,}/g, (word) => shorten(word, mostQuoted));
}

/** A path or an address may be long and must be whole to be of use. */
const mostQuoted = 200;

function shortQuote(quote: string): string {
  const inner = quote.slice(1, -1);
  return inner.length <= mostQuoted
    ? quote
    : `${quote.charAt(0)}${shorten(inner)}${quote.charAt(quote.length - 1)}`;
}
