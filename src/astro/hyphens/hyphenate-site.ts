import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hyphenatePages } from './hyphenate-pages.ts';

/**
 * Has long words on the pages of a built site break with a hyphen between their parts. The proof that follows hears no
 * soft hyphens.
 *
 * @param folder - of the site
 * @param finished - paths below it of files that are as they are to be
 */
export async function hyphenateSite(folder: string, finished: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.html') && !finished.has(name.replaceAll('\\', '/')));
  const pages = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
  for (const [path, html] of Object.entries(hyphenatePages(pages)))
    if (html !== pages.get(path)) await writeFile(join(folder, path), html);
}
