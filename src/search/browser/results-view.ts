import { element } from '../../browser/dom.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { BlockResult, PageResult } from './describe.ts';
import type { ExcerptPart } from './excerpt.ts';

/** A page among the results: its name, and the places on it where something was found. */
export function pageItem(result: PageResult, t: Translate): HTMLLIElement {
  const { label, title, href, blocks, more, excerpt } = result;
  const name = label === null || title.startsWith(label) ? title : `${label} ${title}`;
  const heading = element('h3', { class: 'search-page' }, element('a', { href }, name));
  const item = element('li', {}, heading);
  if (excerpt.length > 0) item.append(quote(excerpt));
  if (blocks.length > 0) item.append(blockList(blocks, t));
  if (more.length > 0)
    item.append(
      element(
        'details',
        { class: 'search-more' },
        element('summary', {}, countOf(more.length, t)),
        blockList(more, t),
      ),
    );
  return item;
}

function countOf(places: number, t: Translate): string {
  return places === 1 ? t('zoeken.plaats.een') : t('zoeken.plaats.meer', { aantal: places });
}

function blockList(blocks: readonly BlockResult[], t: Translate): HTMLUListElement {
  return element('ul', { class: 'search-blocks' }, ...blocks.map((block) => blockItem(block, t)));
}

function blockItem({ href, label, page, excerpt }: BlockResult, t: Translate): HTMLLIElement {
  const words = page === null ? label : `${label} · ${t('zoeken.pagina', { pagina: page })}`;
  return element('li', {}, element('a', { class: 'search-place', href }, words), quote(excerpt));
}

function quote(excerpt: readonly ExcerptPart[]): HTMLParagraphElement {
  return element('p', { class: 'search-excerpt' }, ...excerpt.map(mark));
}

function mark({ text, found }: ExcerptPart): Node | string {
  return found ? element('mark', {}, text) : text;
}
