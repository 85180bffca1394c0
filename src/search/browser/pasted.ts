import type { Cited } from './citations.ts';
import type { BlocksFile } from './files.ts';
import { fullLabel } from './names.ts';
import type { Names } from './names.ts';
import { isAddress } from './tidy.ts';

/** What tells where an address leads. */
export interface AddressSources {
  /** Address of the folder the site is served from, ending with a slash. */
  readonly site: string;
  readonly names: Names;
  readonly readBlocks: () => Promise<BlocksFile>;
}

/** The address in what somebody pasted: that of a page of the site, alone or behind a citation; null where there is none. */
export function pastedAddress(text: string): string | null {
  return isAddress(text) ? text.trim() : (/https?:\/\/\S+/i.exec(text)?.[0] ?? null);
}

/** The place in a citation as the site and the PDF give it: `Titel, versie 0.16, § 9.1.1, alinea 2 (p. 100)`. */
export function pastedPlace(text: string): string | null {
  return /\bversie\s+[^\s,]+,\s*(.+?)(?:,\s*https?:\S*)?[\s.]*$/i.exec(text)?.[1] ?? null;
}

/** What an address of this site leads to: a block that its end names, or else what its page is about. */
export async function citedByAddress(
  address: string,
  { site, names, readBlocks }: AddressSources,
): Promise<Cited[]> {
  const path = pathOn(site, address);
  const onPage = names.records.filter((record) => record.path === path);
  const [page] = onPage;
  // Earlier editions have the same ids on pages of their own.
  if (page === undefined) return [];
  const id = decoded(new URL(address, site).hash.slice(1)).replace(/:~:.*$/, '');
  if (id === '') return [cited(page.number, page.id, page.label, 0)];
  const record = onPage.find((one) => one.id === id);
  if (record) return [cited(record.number, id, record.label, 0)];
  const blocks = await readBlocks();
  return onPage.flatMap(({ number, label: ofRecord }) =>
    (blocks[number] ?? [])
      .filter(([block]) => block === id)
      .map(([, label, at]) => cited(number, id, fullLabel(label, ofRecord), at)),
  );
}

/** The path of an address below the site; null for one of another site. A path alone may leave out where the site stands. */
function pathOn(site: string, address: string): string | null {
  if (!URL.canParse(address, site)) return null;
  const { origin, pathname: base } = new URL(site);
  const { origin: own, pathname } = new URL(address, site);
  if (own !== origin) return null;
  if (pathname.startsWith(base)) return decoded(pathname.slice(base.length - 1));
  return address.trim().startsWith('/') ? decoded(pathname) : null;
}

function cited(record: number, id: string, label: string, page: number): Cited {
  return { record, id, label, page: page === 0 ? null : page };
}

/** What is typed into an address cannot always be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
