import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document } from '../../document/document.ts';
import { allSections } from '../../document/queries.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { contentsEntry } from './contents-entry.ts';

/** A table or a figure with a number. */
interface Illustration {
  readonly id: string;
  readonly kind: 'tabel' | 'figuur';
  readonly number: number;
  readonly caption: readonly PhrasingContent[];
}

/** Fewer than this are found without a list. */
const fewest = 3;

/** The list of numbered tables and figures, below the contents. */
export function illustrationList(context: RenderContext): Element[] {
  const { document, t } = context;
  const all = illustrationsOf(document);
  if (all.length < fewest) return [];
  const entries = (['tabel', 'figuur'] as const).flatMap((kind) => all.filter((one) => one.kind === kind));
  return [
    h('h2', t('print.tabellen')),
    h(
      'ol',
      { className: ['illustrations'] },
      entries.map(({ id, kind, number, caption }) =>
        h('li', [contentsEntry(id, t(`${kind}.bijschrift`, { nummer: number }), caption, context)]),
      ),
    ),
  ];
}

function illustrationsOf({ delen, categorieen }: Document): Illustration[] {
  const found: Illustration[] = [];
  const passages = [...allSections(delen)].flatMap((section) => section.passages.map(({ blocks }) => blocks));
  for (const blocks of [...passages, ...categorieen.map(({ toelichting }) => toelichting)]) {
    const root: Root = { type: 'root', children: [...blocks] };
    visit(root, (node) => {
      const id = node.data?.blockId;
      if (id === undefined) return;
      if (node.type === 'captionedTable')
        found.push({ id, kind: 'tabel', number: node.number, caption: node.children[0].children });
      if (node.type === 'figure')
        found.push({
          id,
          kind: 'figuur',
          number: node.number,
          caption: node.caption === null ? [] : [{ type: 'text', value: node.caption }],
        });
    });
  }
  return found;
}
