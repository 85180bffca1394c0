import { fullLabel } from './names.ts';
import type { Names } from './names.ts';
import type { BlocksFile } from './files.ts';
import type { Cited } from './citations.ts';
import { isAddress } from './tidy.ts';

/** The address in what somebody pasted: that of a page of the site, alone or behind a citation; null where there is none. */
export function pastedAddress(text: string): string | null {
  return isAddress(text) ? text.trim() : (/https?:\/\/\S+/i.exec(text)?.[0] ?? null);
}

/** The place in a citation as the site and the PDF give it: `Titel, versie 0.16, § 9.1.1, alinea 2 (p. 100)`. */
export function pastedPlace(text: string): string | null {
  return /\bversie\s+[^\s,]+,\s*(.+?)(?:,\s*https?:\S*)?[\s.]*$/i.exec(text)?.[1] ?? null;
}

/** What an address leads to: a block that its end names, or else what its page is about. */
export function citedByAddress(address: string, { records }: Names, blocks: BlocksFile): Cited[] {
  // Of an address from the root of a site only the path counts.
  const site = 'https://inzage.invalid/';
  if (!URL.canParse(address, site)) return [];
  const url = new URL(address, site);
  const id = decoded(url.hash.slice(1)).replace(/:~:.*$/, '');
  const isOn = (path: string): boolean => path !== '/' && decoded(url.pathname).endsWith(path);
  const page = records.find(({ path }) => isOn(path));
  if (id === '') return page === undefined ? [] : [cited(page.number, page.id, page.label, 0)];
  const record = records.find((one) => one.id === id);
  if (record) return [cited(record.number, id, record.label, 0)];
  return blocks.flatMap((own, number) =>
    own
      .filter(([block]) => block === id)
      .map(([, label, at]) => cited(number, id, fullLabel(label, records[number]?.label ?? ''), at)),
  );
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
