import type { Tokens } from './match.ts';

/** A stretch of an excerpt: words found, or the words around them. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Cuts the words around what was found out of a text.
 *
 * @param places - of the words found, among those of the text
 * @param length - most words to show
 */
export function excerptOf({ text, tokens }: Tokens, places: readonly number[], length = 34): ExcerptPart[] {
  const first = startOfDensest(tokens.length, places, length);
  const last = Math.min(first + length, tokens.length);
  const from = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  const to = last === tokens.length ? text.length : (tokens[last - 1]?.end ?? text.length);
  const parts: ExcerptPart[] = from > 0 ? [{ text: '… ', found: false }] : [];
  let at = from;
  for (const place of places) {
    const token = tokens[place];
    if (!token || place < first || place >= last) continue;
    const between = text.slice(at, token.start);
    const previous = parts.at(-1);
    if (previous?.found === true && /^[-\u2010-\u2015]?\s*$/u.test(between))
      parts[parts.length - 1] = { text: previous.text + text.slice(at, token.end), found: true };
    else
      parts.push({ text: between, found: false }, { text: text.slice(token.start, token.end), found: true });
    at = token.end;
  }
  parts.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), found: false });
  return parts.filter((part) => part.text !== '');
}

/** Where to begin so that most of what was found is shown, with some words before it. */
function startOfDensest(count: number, places: readonly number[], length: number): number {
  if (count <= length || places.length === 0) return 0;
  const lead = Math.floor(length / 5);
  const starts = places.map((at) => Math.min(Math.max(at - lead, 0), count - length));
  const shown = (from: number): number => places.filter((at) => at >= from && at < from + length).length;
  return starts.reduce((best, from) => (shown(from) > shown(best) ? from : best), starts[0] ?? 0);
}
