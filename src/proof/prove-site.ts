import { addressesOf } from '../document/addresses.ts';
import type { Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import type { Fault } from './fault.ts';
import type { HalfReport } from './report.ts';
import type { Picture, Segment } from './segment.ts';
import { siteFault } from './site/compared.ts';
import { placesByPath } from './site/expected-pages.ts';
import { linkFaults } from './site/link-faults.ts';
import type { SiteFiles } from './site/link-faults.ts';
import { markFaults } from './site/mark-faults.ts';
import { readSitePage } from './site/read.ts';
import { placeFaults } from './site/text-faults.ts';
import { expectedText } from './text/expected.ts';

export interface SiteProof {
  readonly document: Document;
  readonly pageMap: PageMap;
  /** Text of every HTML file, by its path on the site: `/over/`, `/404.html`. */
  readonly site: ReadonlyMap<string, string>;
  /** Size in bytes of every other file, by its path on the site: `/media/plaat.svg`. */
  readonly files: ReadonlyMap<string, number>;
  /** Path at which the site is served, with a slash at both ends; left out, its root. */
  readonly base?: string;
}

/** Proves that the site says what the Document says, each block once, in order, on its page, with its page number. */
export function proveSite({ document, pageMap, site, files, base = '/' }: SiteProof): HalfReport {
  const { segments, pictures } = expectedText(document);
  const addresses = addressesOf(document);
  const wanted = placesByPath(segments, document, addresses);
  const known = new Set(segments.flatMap(({ place }) => place ?? []));
  const pages = new Map([...site].map(([path, html]) => [path, readSitePage(html, known)]));
  const built: SiteFiles = { pages, files, base };
  const byPlace = new Map(segments.flatMap((one) => (one.place === null ? [] : [[one.place, one]])));
  const faults = [
    ...[...wanted].flatMap(([path, places]) => {
      const page = pages.get(path);
      const [first] = places;
      if (page) return placeFaults({ path, wanted: places, page });
      return first ? [siteFault('BW01', first.segment, path, '', 'een pagina')] : [];
    }),
    ...[...pages].flatMap(([path, page]) => linkFaults(path, page, built, byPlace)),
    ...markFaults(document.blocks, addresses, pageMap, built),
    ...pictures.flatMap((picture) => pictureFaults(picture, addresses.get(picture.block)?.path ?? '', built)),
  ];
  return { faults, counts: countsOf(segments, pictures, built) };
}

/** The picture of a figure is not on its page, or its file is missing or empty (BW13). */
function pictureFaults(picture: Picture, path: string, { pages, files, base }: SiteFiles): Fault[] {
  const place = pages.get(path)?.places.find((one) => one.place === picture.block);
  const image = place?.images.find(({ alt }) => alt === picture.alt);
  const url = image && URL.parse(image.src, `https://site.invalid${base}`);
  const file = url ? `/${decodeURI(url.pathname).slice(base.length)}` : '';
  if ((files.get(file) ?? 0) > 0) return [];
  return [siteFault('BW13', picture, path, image?.src ?? '', picture.src)];
}

function countsOf(
  segments: readonly Segment[],
  pictures: readonly Picture[],
  { pages }: SiteFiles,
): HalfReport['counts'] {
  const shown = segments.filter(({ place }) => place !== null);
  const count = (values: readonly string[]): number => new Set(values).size;
  const sum = (
    of: (page: SiteFiles['pages'] extends ReadonlyMap<string, infer P> ? P : never) => number,
  ): number => [...pages.values()].reduce((total, page) => total + of(page), 0);
  return {
    blocks: count(shown.map(({ block }) => block)),
    segments: shown.length,
    tables: count(shown.filter(({ kind }) => kind === 'table').map(({ block }) => block)),
    rows: count(shown.filter(({ kind }) => kind === 'row').map(({ block }) => block)),
    notes: count(shown.filter(({ kind }) => kind === 'note').map(({ block }) => block)),
    links: sum(({ links }) => links.length),
    images: pictures.length,
    numbers: sum(({ marks }) => marks.length),
  };
}
