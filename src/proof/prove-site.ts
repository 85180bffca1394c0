import { addressesOf } from '../addresses.ts';
import type { Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import type { Fault } from './fault.ts';
import type { HalfReport } from './report.ts';
import { readHtml } from './html/read.ts';
import { expectationsOf, missingOfList } from './leaves/expectations.ts';
import type { Expectations } from './leaves/expectations.ts';
import type { Segment } from './segment.ts';
import { editionFaults, isOfEdition } from './site/edition-faults.ts';
import type { ProvenEdition } from './site/edition-faults.ts';
import { linkFaults } from './site/link-faults.ts';
import type { SiteFiles } from './site/link-faults.ts';
import { markFaults } from './site/mark-faults.ts';
import { pageFaults } from './site/page-faults.ts';
import { pictureFaults } from './site/picture-faults.ts';
import { siteFault } from './site/site-fault.ts';
import { blocksByPath } from './site/wanted-blocks.ts';

export interface SiteProof {
  readonly document: Document;
  readonly pageMap: PageMap;
  /** Text of every HTML file, by its path on the site: `/over/`, `/404.html`. */
  readonly site: ReadonlyMap<string, string>;
  /** Size in bytes of every other file, by its path on the site: `/media/plaat.svg`. */
  readonly files: ReadonlyMap<string, number>;
  /** Path at which the site is served, with a slash at both ends; left out, its root. */
  readonly base?: string;
  /** The earlier editions that stand on it. */
  readonly editions?: readonly ProvenEdition[];
}

/** Proves that the site says what the Document says, each block once, in order, on its page, with its page number. */
export function proveSite({
  document,
  pageMap,
  site,
  files,
  base = '/',
  editions = [],
}: SiteProof): HalfReport {
  const expectations = expectationsOf(document, 'site');
  const { blocks } = expectations;
  const addresses = addressesOf(document);
  const pages = new Map([...site].map(([path, html]) => [path, readHtml(html, blocks)]));
  const built: SiteFiles = { pages, files, base };
  const wanted = blocksByPath(document, addresses, pages);
  const faults = [
    ...[...wanted].flatMap(([path, ids]): Fault[] => {
      const page = pages.get(path);
      if (page) return pageFaults({ path, page, wanted: ids }, expectations);
      return [siteFault('BW01', blocks.get(ids[0] ?? '') ?? null, path, '', 'een pagina')];
    }),
    ...[...pages].flatMap(([path, page]) => linkFaults(path, page, built, blocks)),
    ...markFaults(document.blokken, addresses, pageMap, built),
    ...pictureFaults(document, addresses, built),
    ...editions.flatMap((edition) => editionFaults(edition, site)),
    // Of a site without pages that is told already.
    ...(pages.size === 0
      ? []
      : listFaults(
          // What an earlier edition says, the present one may have lost.
          [...pages].flatMap(([path, { segments }]) => (isOfEdition(path, editions) ? [] : segments)),
          expectations,
        )),
  ];
  return { faults, counts: countsOf([...wanted.values()].flat(), expectations.blocks, built) };
}

/** What `lijst.yaml` says and no page shows (BW01). */
function listFaults(segments: readonly Segment[], expectations: Expectations): Fault[] {
  return missingOfList(segments, expectations).map(({ path, value }) =>
    siteFault('BW01', null, '/', `geen \`${path}\``, value),
  );
}

function countsOf(
  ids: readonly string[],
  blocks: ReturnType<typeof expectationsOf>['blocks'],
  { pages }: SiteFiles,
): HalfReport['counts'] {
  const shown = [...new Set(ids)].flatMap((id) => blocks.get(id) ?? []);
  const count = (kind: string): number => shown.filter((block) => block.kind === kind).length;
  const sum = (
    of: (page: SiteFiles['pages'] extends ReadonlyMap<string, infer P> ? P : never) => number,
  ): number => [...pages.values()].reduce((total, page) => total + of(page), 0);
  return {
    blocks: shown.length,
    segments: sum(({ segments }) => segments.filter(({ block }) => block !== null).length),
    tables: count('table'),
    rows: count('row'),
    notes: count('note'),
    links: sum(({ links }) => links.length),
    images: count('figure'),
    numbers: sum(({ marks }) => marks.length),
  };
}
