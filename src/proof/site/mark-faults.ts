import { hrefOf } from '../../addresses.ts';
import type { Addresses } from '../../addresses.ts';
import type { Block, BlockKind } from '../../document/document.ts';
import type { PageMap } from '../../document/page-map.ts';
import { dutch as t } from '../../i18n/translate.ts';
import type { Fault } from '../fault.ts';
import { siteFault } from './site-fault.ts';
import type { SiteFiles } from './link-faults.ts';

/** Kinds of block that show their page of the PDF everywhere; rows and tables do where a page begins. */
const marked: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'section',
  'paragraph',
  'item',
  'figure',
  'category',
  'entry',
  'valuation',
]);

/** Blocks that show another page of the PDF than the page map has, or none (BW06). */
export function markFaults(
  blocks: readonly Block[],
  addresses: Addresses,
  { pages: printed }: PageMap,
  { pages, base }: SiteFiles,
): Fault[] {
  const shown = new Map<string, string[]>();
  const said = (key: string): string[] => {
    const known = shown.get(key) ?? [];
    shown.set(key, known);
    return known;
  };
  for (const [path, { marks, ids, pages: told }] of pages) {
    for (const id of ids.keys()) {
      const own = said(`${path} ${id}`);
      const page = told.get(id);
      if (page !== undefined) own.push(t('permalink.pagina', { pagina: page }));
    }
    for (const { href, page } of marks) said(`${path} ${href}`).push(page);
  }
  return blocks.flatMap((block) => {
    const address = addresses.get(block.id);
    const number = printed[block.id];
    const place = address && shown.get(`${address.path} ${block.id}`);
    if (address === undefined || number === undefined || place === undefined) return [];
    const expected = t('permalink.pagina', { pagina: number });
    const found = [...place, ...(shown.get(`${address.path} ${base.slice(0, -1)}${hrefOf(address)}`) ?? [])];
    const silent = found.length === 0 && marked.has(block.kind);
    const wrong = found.filter((page) => page !== expected);
    return [...wrong, ...(silent ? [''] : [])].map((page) =>
      siteFault('BW06', block, address.path, page, expected),
    );
  });
}
