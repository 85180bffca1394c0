import { join } from 'node:path';
import type { Document } from '../document/document.ts';
import type { FrozenEdition } from '../editions/frozen.ts';
import { editionPages } from '../editions/pages/site-files.ts';
import type { EditionSite } from '../editions/pages/site-files.ts';
import { once } from '../export/once.ts';
import { codeFiles } from './code-files.ts';
import { hyphenatePages } from './hyphens/hyphenate-pages.ts';
import { kept } from './kept.ts';

/** A page as it is made. */
interface MadePage {
  readonly path: string;
  readonly make: () => Promise<string>;
}

const source = join(import.meta.dirname, '..');

/**
 * The pages of an earlier edition as they stand on the site. They are taken over from a build before, unless something that
 * they are made of has changed; of two editions none waits for the other.
 *
 * @param folder - where they are kept
 */
export function pagesOfEdition(
  edition: FrozenEdition,
  now: Document,
  site: EditionSite,
  folder?: string,
): MadePage[] {
  const { pages, madeOf } = editionPages(edition, now, site);
  const all = once(async () => {
    const make = (): Promise<Uint8Array> => {
      const made = pages.map((page) => [page.path, page.make()] as const);
      return Promise.resolve(Buffer.from(JSON.stringify(Object.fromEntries(hyphenatePages(new Map(made))))));
    };
    const name = `uitgave-${edition.document.lijst.id}-${edition.versie}.json`;
    const bytes = await kept(name, { code: await code(), inputs: [madeOf] }, make, folder);
    return JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, string>>;
  });
  return pages.map(({ path }) => ({ path, make: async () => (await all())[path] ?? '' }));
}

/** All of the publisher: to make pages once too often costs half a second, to leave out a file would be a page of old. */
const code = once(() => codeFiles(source));
