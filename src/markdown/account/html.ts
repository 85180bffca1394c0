import type { Found } from './finding.ts';
import { isSign } from './signs.ts';
import type { Construct } from './tokens.ts';

const tag = /<(\/?)([a-z][a-z\d-]*)(?:"[^"]*"|'[^']*'|[^'">])*>?|<[!?][^>]*>?/gi;

/**
 * Refuses what is HTML and no comment: what a browser makes of it would differ between site and PDF.
 *
 * @param text - the whole file
 * @param constructs - what was typed; of these the pieces of HTML, each with all that Markdown takes for it
 */
export function htmlFindings(text: string, constructs: readonly Construct[]): Found[] {
  const opened = new Map<string, number>();
  return constructs.flatMap(({ type, start, end }) => {
    if (type !== 'htmlText' && type !== 'htmlFlow') return [];
    const written = text.slice(start, end);
    const left = withoutComments(written);
    const unclosed = left.indexOf('<!--');
    const rest = unclosed === -1 ? left : left.slice(0, unclosed);
    const findings = [...restFindings(written, rest, start, opened)];
    if (unclosed !== -1) findings.push(unclosedComment(written.slice(unclosed), start + unclosed));
    return findings;
  });
}

/** Puts spaces for comments, as a browser reads them: `<!-->` is a whole one. */
function withoutComments(written: string): string {
  let kept = '';
  let at = 0;
  for (let open = written.indexOf('<!--'); open !== -1; open = written.indexOf('<!--', at)) {
    const empty = /^-?>/.exec(written.slice(open + 4, open + 6))?.[0];
    const close = empty === undefined ? written.indexOf('-->', open + 4) : open + 1 + empty.length;
    if (close === -1) break;
    kept += written.slice(at, open) + written.slice(open, close + 3).replace(/[^\n]/g, ' ');
    at = close + 3;
  }
  return kept + written.slice(at);
}

function restFindings(
  written: string,
  rest: string,
  start: number,
  opened: Map<string, number>,
): readonly Found[] {
  const words = rest.replace(tag, (found) => ' '.repeat(found.length));
  const hasWords = firstSign(words) !== -1;
  const tags = [...rest.matchAll(tag)].filter(([, closing, name]) => isNews(closing, name, opened));
  if (/<[!?/a-z]/i.test(rest) && (tags.length > 0 || hasWords))
    return [rawHtml(written, words, start, start + rest.length)];
  return hasWords ? [besideComment(words, start)] : [];
}

/** A closing tag is part of a mistake that its opening tag already has. */
function isNews(closing: string | undefined, name: string | undefined, opened: Map<string, number>): boolean {
  if (name === undefined) return true;
  const key = name.toLowerCase();
  const count = opened.get(key) ?? 0;
  opened.set(key, closing === '/' ? Math.max(0, count - 1) : count + 1);
  return closing !== '/' || count === 0;
}

function firstSign(words: string): number {
  for (let index = 0; index < words.length; index += 1) if (isSign(words.charCodeAt(index))) return index;
  return -1;
}

function rawHtml(written: string, words: string, start: number, end: number): Found {
  const [line = ''] = written.split('\n', 1);
  const below = words.slice(line.length);
  return { start, end, noticed: { kind: 'html', line, below: firstSign(below) === -1 ? '' : below } };
}

function besideComment(words: string, start: number): Found {
  return {
    start: start + firstSign(words),
    end: start + words.trimEnd().length,
    noticed: { kind: 'words-beside-comment', words },
  };
}

function unclosedComment(written: string, start: number): Found {
  const words = written.slice('<!--'.length);
  return { start, end: start + written.length, noticed: { kind: 'comment-unclosed', words } };
}
