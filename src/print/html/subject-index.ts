import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../markdown/html/context.ts';
import { pagesOf } from './page-lists.ts';
import { indexEntries } from './subject-index-entries.ts';
import type { IndexEntry } from './subject-index-entries.ts';

/** Id of the index, which bookmarks lead to and nobody cites. */
export const indexId = 'register';

/** Fewer entries than this are found without an index. */
const fewest = 12;

/** The index at the end: where terms, actors, laws, sources and abbreviations are named; nothing for a list with few. */
export function subjectIndex(context: RenderContext): Element[] {
  const { document, t } = context;
  const entries = indexEntries(document);
  if (entries.length < fewest) return [];
  return [
    h('section', { dataBlock: indexId, className: ['subject-index', 'wide'] }, [
      h('h1', { id: indexId }, t('print.register')),
      h('p', t('print.register-uitleg')),
      h(
        'ul',
        entries.map((entry, index) => {
          const opens = index > 0 && initial(entry) !== initial(entries[index - 1]);
          return h('li', opens ? { className: ['initial'] } : {}, line(entry, context));
        }),
      ),
    ]),
  ];
}

/** The letter that an entry is found under. */
function initial(entry: IndexEntry | undefined): string {
  const [first = ''] = entry?.name.normalize('NFD').toUpperCase() ?? '';
  return first;
}

function line({ name, id, blocks, categories }: IndexEntry, { hrefOf, t }: RenderContext): ElementContent[] {
  const href = hrefOf(id);
  return [
    href === null ? h('span', name) : h('a', { href }, name),
    { type: 'text', value: ': ' },
    ...(blocks.length === 0 ? [] : [pagesOf(blocks)]),
    ...(categories.length === 0
      ? []
      : [
          {
            type: 'text' as const,
            value: `${blocks.length === 0 ? '' : '; '}${t('print.register-eenheid')}\u00a0`,
          },
          ...categories.flatMap(({ id: category, words }, index): ElementContent[] => [
            ...(index === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
            h('a', { href: `#${category}`, className: ['run'] }, words),
          ]),
        ]),
  ];
}
