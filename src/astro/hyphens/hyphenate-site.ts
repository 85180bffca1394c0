import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hyphenate, wordsIn } from './hyphenate.ts';
import { jointsAmong } from './joints.ts';

/** The overview, whose script selects and sorts by the words that stand in its cells. */
const readByScript = / data-overview(?=[\s=>])/;

/**
 * Has long words on the pages of a built site break with a hyphen between their parts. The proof that follows hears no
 * soft hyphens.
 *
 * @param folder - of the site
 */
export async function hyphenateSite(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
  const pages = await Promise.all(paths.map(async (path) => ({ path, html: await readFile(path, 'utf8') })));
  const joints = jointsAmong(new Set(pages.flatMap(({ html }) => wordsIn(html))));
  for (const { path, html } of pages) {
    const changed = readByScript.test(html) ? html : hyphenate(html, joints);
    if (changed !== html) await writeFile(path, changed);
  }
}
