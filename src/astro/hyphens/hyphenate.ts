/** Words shorter than this fit everywhere, or in all but headings and tables, where letters are large or columns narrow. */
const narrow = 12;
const wide = 20;

/** Elements whose text is code, a drawing, or asked for by scripts and forms as it is. */
const literal = new Set(['code', 'option', 'pre', 'script', 'style', 'svg', 'textarea', 'title']);
/** A link that has a name of its own: what is seen of it must be in that letter by letter (WCAG 2.5.3). */
const named = /^<a\b(?=[^>]* aria-label=)/;
const cramped = new Set(['caption', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th']);

/** A tag, whatever its attributes hold; or what stands between two. */
const pieces = /<\/?([a-z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>|<!(?:[^>"]|"[^"]*")*>|[^<]+/giu;
const letters = /(?<![&#\p{L}])\p{L}+/gu;

/** Elements that have no end. */
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** An element that is open. */
interface Around {
  readonly name: string;
  readonly literal: boolean;
}

/** The words in the text of a page, in small letters. */
export function wordsIn(html: string): string[] {
  return (
    html
      .replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/gsu, ' ')
      .toLowerCase()
      .match(letters) ?? []
  );
}

/**
 * Puts a soft hyphen at each joint of the long words in the main text of a page. Browsers show it only where a line
 * ends. Without it they break such words anywhere: Chrome has no Dutch dictionary for `hyphens: auto`.
 *
 * @param html - a page as Astro writes it
 * @param joints - where a word in small letters may be broken
 */
export function hyphenate(html: string, joints: (word: string) => readonly number[]): string {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (start === -1) return html;
  const around: Around[] = [];
  const main = html.slice(start, end).replace(pieces, (piece: string, tag?: string) => {
    if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (!piece.startsWith('</')) {
        if (!empty.has(name) && !piece.endsWith('/>'))
          around.push({ name, literal: literal.has(name) || named.test(piece) });
        return piece;
      }
      const opened = around.findLastIndex((one) => one.name === name);
      if (opened !== -1) around.splice(opened);
      return piece;
    }
    if (piece.startsWith('<!') || around.some((one) => one.literal)) return piece;
    const shortest = around.some(({ name }) => cramped.has(name)) ? narrow : wide;
    return piece.replace(letters, (word) => (word.length < shortest ? word : broken(word, joints)));
  });
  return html.slice(0, start) + main + html.slice(end);
}

function broken(word: string, joints: (word: string) => readonly number[]): string {
  const small = word.toLowerCase();
  if (small.length !== word.length) return word;
  const places = [0, ...joints(small)];
  return places.map((place, index) => word.slice(place, places[index + 1])).join('\u00ad');
}
