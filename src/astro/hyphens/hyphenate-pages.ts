import { hyphenate, wordsIn } from './hyphenate.ts';
import { jointsAmong } from './joints.ts';

/** The overview, whose script selects and sorts by the words that stand in its cells. */
const readByScript = / data-overview(?=[\s=>])/;

/**
 * Has long words on pages break with a hyphen between their parts, as the words of those pages together show them. The
 * proof that follows hears no soft hyphens.
 *
 * @param files - HTML by path, and what else there may be, which stays as it is
 */
export function hyphenatePages(files: ReadonlyMap<string, string>): Map<string, string> {
  const isPage = (path: string): boolean => path.endsWith('.html');
  const pages = [...files].filter(([path]) => isPage(path));
  const joints = jointsAmong(new Set(pages.flatMap(([, html]) => wordsIn(html))));
  return new Map(
    Array.from(files, ([path, text]) => [
      path,
      isPage(path) && !readByScript.test(text) ? hyphenate(text, joints) : text,
    ]),
  );
}
