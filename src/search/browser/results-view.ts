import { element } from '../../browser/dom.ts';
import { addressOf } from './address.ts';
import { describe } from './describe.ts';
import type { BlockResult } from './describe.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { Meaning } from './match.ts';
import { fullName } from './names.ts';
import type { Named } from './names.ts';
import type { Say } from './page-texts.ts';
import type { Texts } from './texts.ts';

/** What results need to be shown. */
export interface Shown {
  readonly meanings: readonly Meaning[];
  readonly base: string;
  readonly say: Say;
}

/** What was found, by its name alone: what it says is filled in by `fillItem` when it comes into view. */
export function emptyItem(record: Named, { base }: Shown): HTMLLIElement {
  const link = element('a', { href: addressOf(record, record.id, [], base) }, fullName(record));
  const context =
    record.page === '' || record.page.endsWith(record.title)
      ? []
      : [element('p', { class: 'search-context' }, record.page)];
  return element(
    'li',
    { 'data-record': String(record.number), class: 'search-pending' },
    element('h3', { class: 'search-page' }, link),
    ...context,
  );
}

/** Adds to a result what was found in it. */
export function fillItem(item: HTMLElement, record: Named, texts: Texts, shown: Shown): void {
  const { say, base } = shown;
  const { blocks, more, words } = describe(record, texts, shown.meanings);
  item.classList.remove('search-pending');
  const link = item.querySelector('a');
  if (link) link.href = addressOf(record, record.id, words, base);
  item.append(blockList(record, blocks, shown));
  if (more.length === 0) return;
  const count =
    more.length === 1 ? say('zoeken.plaats.een') : say('zoeken.plaats.meer', { aantal: more.length });
  item.append(
    element(
      'details',
      { class: 'search-more' },
      element('summary', {}, count),
      blockList(record, more, shown),
    ),
  );
}

function blockList(record: Named, blocks: readonly BlockResult[], shown: Shown): HTMLUListElement {
  return element('ul', { class: 'search-blocks' }, ...blocks.map((block) => blockItem(record, block, shown)));
}

function blockItem(record: Named, block: BlockResult, { base, say }: Shown): HTMLLIElement {
  const { id, label, page, excerpt, words } = block;
  const place = [label ?? record.label, ...(page === null ? [] : [say('zoeken.pagina', { pagina: page })])];
  const href = addressOf(record, id, words, base);
  return element('li', {}, element('a', { class: 'search-place', href }, place.join(' · ')), quote(excerpt));
}

export function quote(excerpt: readonly ExcerptPart[]): HTMLParagraphElement {
  return element(
    'p',
    { class: 'search-excerpt' },
    ...excerpt.map(({ text, found }) => (found ? element('mark', {}, text) : text)),
  );
}
