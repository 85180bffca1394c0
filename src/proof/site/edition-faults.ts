import { addressesOf } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';
import type { Fault } from '../fault.ts';
import { readHtml } from '../html/read.ts';
import { expectationsOf } from '../leaves/expectations.ts';
import { pageFaults } from './page-faults.ts';
import { siteFault } from './site-fault.ts';
import { blocksByPath } from './wanted-blocks.ts';

/** An earlier edition that stands on the site. */
export interface ProvenEdition {
  readonly document: Document;
  /** Where it stands, counted from the home page: `/versies/0.16/`. */
  readonly root: string;
}

/** Whether a page of the site is that of an earlier edition. */
export function isOfEdition(path: string, editions: readonly ProvenEdition[]): boolean {
  return editions.some(({ root }) => path.startsWith(root));
}

/**
 * What the pages of an earlier edition lack, have twice or have other than it says: as for the present one, and nothing else is
 * asked of them.
 *
 * @param site - text of every HTML file, by its path on the site
 */
export function editionFaults({ document, root }: ProvenEdition, site: ReadonlyMap<string, string>): Fault[] {
  const expectations = expectationsOf(document, 'site');
  const pages = new Map(
    Array.from(site).flatMap(([path, html]) =>
      path.startsWith(root) ? [[`/${path.slice(root.length)}`, readHtml(html, expectations.blocks)]] : [],
    ),
  );
  return [...blocksByPath(document, addressesOf(document), pages)].flatMap(([path, wanted]) => {
    const page = pages.get(path);
    const shown = root + path.slice(1);
    if (page) return pageFaults({ path: shown, page, wanted }, expectations);
    return [siteFault('BW01', expectations.blocks.get(wanted[0] ?? '') ?? null, shown, '', 'een pagina')];
  });
}
