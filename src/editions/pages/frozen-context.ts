import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressesOf, editionPath, hrefOf } from '../../addresses.ts';
import type { Addresses } from '../../addresses.ts';
import { createStandsAt } from '../../document/stands-at.ts';
import { textsFor } from '../../document/list-kinds.ts';
import { blockLabel, shortLabel } from '../../i18n/block-label.ts';
import { lowerFirst } from '../../i18n/letters.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import type { FrozenEdition } from '../frozen.ts';

/** What the pages of a frozen edition are made with. */
export interface FrozenContext extends RenderContext {
  readonly edition: FrozenEdition;
  /** Where everything stood on the site of its day. */
  readonly addresses: Addresses;
  /** A link to a page of the site, given its path from the home page. */
  readonly link: (path: string) => string;
  /** Where the edition stands, with a slash at its end: `/versies/0.16/`. */
  readonly root: string;
}

/** @param base - path below which the site stands: begins and ends with a slash */
export function frozenContext(edition: FrozenEdition, base: string): FrozenContext {
  const { document, pages } = edition;
  const addresses = addressesOf(document);
  const t = textsFor(document.lijst);
  const root = editionPath(edition);
  const link = (path: string): string => `${base}${path.slice(1)}`;
  const place = (id: string): string | null => {
    const address = addresses.get(id);
    return address === undefined ? null : link(`${root}${hrefOf(address).slice(1)}`);
  };
  const blocks = new Map(document.blokken.map((block) => [block.id, block]));
  const standsAt = createStandsAt(document);
  const mark = (id: string): ElementContent[] => {
    const href = place(id);
    const block = blocks.get(id);
    if (href === null || block === undefined || block.kind === 'row') return [];
    const pagina = pages[id];
    const at = standsAt(id);
    const short = shortLabel(at, t);
    // The words that are seen have to stand in the name as well (WCAG 2.5.3).
    const wat =
      short === null ? `${t(`permalink.${block.kind}`)} ${id}` : lowerFirst(blockLabel(at, t) ?? id);
    const ariaLabel =
      pagina === undefined ? t('permalink.naam', { wat }) : t('permalink.naamMetPagina', { wat, pagina });
    const isLong = block.kind === 'entry' || blocks.get(block.owner)?.kind === 'entry';
    const page = pagina === undefined ? '' : ` ${t('permalink.pagina', { pagina })}`;
    return [h('a', { className: ['mark'], href, ariaLabel }, `${short ?? (isLong ? '#' : id)}${page}`)];
  };
  return {
    edition,
    document,
    addresses,
    t,
    root,
    link,
    mark,
    medium: 'site',
    hrefOf: place,
    imageSrc: (path) => link(`${root}media/${encodeURI(path)}`),
  };
}
