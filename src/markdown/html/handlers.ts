import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code, FootnoteReference, Image, List, Paragraph, Parents, Table } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { lawDay, lawUrl } from '../../law/law-link.ts';
import type {
  Abbreviation,
  DataReference,
  CaptionedTable,
  CrossReference,
  Figure,
  Foreign,
  Notice,
  RegisterReference,
} from '../../document/nodes.ts';
import type { RenderContext } from './context.ts';
import { idOf } from './id-of.ts';
import { itemProperties, listProperties } from './list-marks.ts';
import { isBracketed, mention, reference } from './page-reference.ts';
import { table } from './table.ts';

/** How each node becomes HTML. Everything the site and the PDF show of the text goes through here. */
export function handlersFor(context: RenderContext): Handlers {
  const { hrefOf, t } = context;
  const marked = (id: string | undefined): ElementContent[] =>
    id === undefined ? [] : (context.mark?.(id) ?? []);
  return {
    paragraph: (state: State, node: Paragraph) =>
      h('p', idOf(node), [...state.all(node), ...marked(node.data?.blockId)]),
    listItem: (state: State, node: List['children'][number], parent: Parents | undefined) => {
      const element = defaultHandlers.listItem(state, node, parent);
      const children = markItem(element.children, marked(node.data?.blockId));
      return { ...element, properties: { ...idOf(node), ...itemProperties(node, context.medium) }, children };
    },
    list: (state: State, node: List) => ({
      ...defaultHandlers.list(state, node),
      properties: listProperties(node, context.medium),
    }),
    table: (state: State, node: Table) => table(state, node, idOf(node), null, context),
    captionedTable: (state: State, node: CaptionedTable) => {
      const [caption, content] = node.children;
      const label = [
        h('span', { className: ['caption-label'] }, t('tabel.bijschrift', { nummer: node.number })),
        h('span', { className: ['caption-text'] }, [...state.all(caption), ...marked(node.data?.blockId)]),
      ];
      return table(
        state,
        content,
        { ...idOf(node), ...(node.landscape && { className: ['landscape'] }) },
        h('caption', [label[0], ' ', label[1]]),
        context,
      );
    },
    code: (_: State, node: Code) =>
      h('pre', idOf(node), [h('code', node.value), ...marked(node.data?.blockId)]),
    image: (_: State, node: Image) => h('img', { src: context.imageSrc(node.url), alt: node.alt ?? '' }),
    figure: (_: State, node: Figure) => figure(node, context, marked(node.data?.blockId)),
    notice: (state: State, node: Notice) =>
      h('div', { className: ['notice'], role: 'note' }, [
        h('p', { className: ['notice-title'] }, t('kader.let-op')),
        ...state.all(node),
      ]),
    crossReference: (state: State, node: CrossReference, parent: Parents | undefined) =>
      node.id === null
        ? h('span', state.all(node))
        : reference(node.id, hrefOf(node.id), state.all(node), context, isBracketed(node, parent)),
    registerReference: (state: State, node: RegisterReference) =>
      registerReference(node, state.all(node), context),
    foreign: (state: State, node: Foreign) =>
      h(
        context.medium === 'print' ? 'em' : 'i',
        { lang: node.lang, className: ['foreign'] },
        state.all(node),
      ),
    abbreviation: (_: State, node: Abbreviation) => abbreviation(node),
    dataReference: (_: State, node: DataReference): ElementContent => ({ type: 'text', value: node.value }),
    footnoteReference: (_: State, node: FootnoteReference, parent: Parents | undefined) =>
      footnoteReference(node, followsMark(node, parent), context),
  };
}

/** The mark of an item closes its own words; a list within it comes after. */
function markItem(children: readonly ElementContent[], mark: readonly ElementContent[]): ElementContent[] {
  const block = children.findIndex(
    (child) =>
      child.type === 'element' && ['p', 'ul', 'ol', 'table', 'div', 'figure'].includes(child.tagName),
  );
  const found = children[block];
  if (found?.type === 'element' && found.tagName === 'p') {
    return children.with(block, { ...found, children: [...found.children, ...mark] });
  }
  const end = block === -1 ? children.length : block;
  return [...children.slice(0, end), ...mark, ...children.slice(end)];
}

function link(href: string | null, children: ElementContent[], className: string): ElementContent {
  return href === null ? h('span', children) : h('a', { href, className: [className] }, children);
}

/** `role="group"`: a bare figure is tagged as an image without alternative (PDF/UA 7.3). */
function figure(
  node: Figure,
  { imageSrc, t, medium }: RenderContext,
  mark: ElementContent[],
): ElementContent {
  const image = h('img', { src: imageSrc(node.src), alt: node.alt });
  const label = t('figuur.bijschrift', { nummer: node.number });
  const caption = h('figcaption', [
    h('span', { className: ['caption-label'] }, label),
    ...(node.caption === null ? [] : [' ', h('span', { className: ['caption-text'] }, node.caption)]),
    ...mark,
  ]);
  return h('figure', { ...idOf(node), ...(medium === 'print' && { role: 'group' }) }, [image, caption]);
}

function registerReference(
  node: RegisterReference,
  children: ElementContent[],
  { document, hrefOf }: RenderContext,
): ElementContent {
  if (node.id === null) return h('span', children);
  if (node.register === 'regelgeving') {
    const regeling = document.regelgeving.find(({ id }) => id === node.id);
    if (regeling?.bwbId !== undefined) {
      return h(
        'a',
        {
          href: lawUrl(regeling.bwbId, node.citation, lawDay(regeling, document.lijst.datum)),
          className: ['law'],
        },
        children,
      );
    }
  }
  return link(hrefOf(node.id), children, node.register === 'begrippen' ? 'term' : 'register');
}

function abbreviation(node: Abbreviation): ElementContent[] | ElementContent {
  const lang = node.taal === 'nl' ? {} : { lang: node.taal };
  if (!node.expanded) return h('abbr', { title: node.voluit }, node.value);
  return [
    h('abbr', { title: node.voluit }, node.value),
    { type: 'text', value: ' (' },
    Object.keys(lang).length === 0 ? { type: 'text', value: node.voluit } : h('i', lang, node.voluit),
    { type: 'text', value: ')' },
  ];
}

/** Whether another mark stands right before it: two numbers would be read as one. */
function followsMark(node: FootnoteReference, parent: Parents | undefined): boolean {
  const at = parent?.children.findIndex((sibling) => sibling === node) ?? 0;
  return parent?.children[at - 1]?.type === 'footnoteReference';
}

function footnoteReference(
  node: FootnoteReference,
  follows: boolean,
  { hrefOf, pageOf, t }: RenderContext,
): ElementContent {
  const { noteId, number, referenceId } = node.data ?? {};
  if (noteId === undefined || number === undefined) return h('sup', '?');
  const between = pageOf === undefined ? ', ' : '; ';
  return h('sup', { id: referenceId, className: ['note-reference'] }, [
    ...(follows ? [between] : []),
    h('a', { href: hrefOf(noteId) ?? `#${noteId}`, ariaLabel: t('noten.verwijzing', { nummer: number }) }, [
      String(number),
      ...(pageOf === undefined
        ? []
        : [mention(noteId, [`, ${t('verwijzing.pagina')}\u00a0`, pageOf(noteId)])]),
    ]),
  ]);
}
