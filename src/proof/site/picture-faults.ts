import type { Addresses } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';
import type { Fault } from '../fault.ts';
import type { SiteFiles } from './link-faults.ts';
import { siteFault } from './site-fault.ts';

/** Figures whose picture is not on their page, or whose file is missing or empty (BW13). */
export function pictureFaults(
  { blokken }: Document,
  addresses: Addresses,
  { pages, files, base }: SiteFiles,
): Fault[] {
  return blokken.flatMap((block) => {
    const path = addresses.get(block.id)?.path ?? '';
    const images = pages
      .get(path)
      ?.segments.filter((segment) => segment.block === block.id)
      .flatMap((segment) => segment.images);
    const broken = images?.find(({ src }) => (files.get(fileOf(src, base)) ?? 0) === 0);
    if (broken) return [siteFault('BW13', block, path, broken.src, broken.alt)];
    return [];
  });
}

function fileOf(src: string, base: string): string {
  const url = URL.parse(src, `https://site.invalid${base}`);
  return url ? `/${decodeURI(url.pathname).slice(base.length)}` : '';
}
