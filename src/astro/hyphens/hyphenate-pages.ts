import { hyphenate, wordsIn } from './hyphenate.ts';
import { jointsAmong } from './joints.ts';

/** The overview, whose script selects and sorts by the words that stand in its cells. */
const readByScript = / data-overview(?=[\s=>])/;

/**
 * Has long words on pages break with a hyphen between their parts, as the words of those pages together show them.
 *
 * @param pages - HTML by path
 */
export function hyphenatePages(pages: ReadonlyMap<string, string>): Record<string, string> {
  const joints = jointsAmong(new Set([...pages.values()].flatMap(wordsIn)));
  return Object.fromEntries(
    Array.from(pages, ([path, html]) => [path, readByScript.test(html) ? html : hyphenate(html, joints)]),
  );
}
