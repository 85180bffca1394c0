import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../document/document.ts';
import { categoriesOf, isGroup } from '../../document/queries.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { processTask } from '../../markdown/html/process-task.ts';
import { renderBlocks, renderNotes, renderPhrasing } from '../../markdown/html/render.ts';
import { categoryBlock } from './categories.ts';
import { overview } from './overview.ts';
import { runParagraphsIn } from './white-space.ts';

/**
 * A deel in groups of chapters that each begin a page: the first goes up to and with the first chapter, which follows
 * on the same page, each other holds a chapter and those that run on after it.
 */
export function deel(section: Section, context: RenderContext): Element[] {
  const [first, ...rest] = section.children;
  const groups: ElementContent[][] = [
    [
      ...own(section, context),
      ...overviewOf(section, context),
      ...notes(section, context),
      ...(first ? [chapter(first, context)] : []),
    ],
  ];
  for (const child of rest) {
    if (runsOn(child, context)) groups.at(-1)?.push(chapter(child, context));
    else groups.push([chapter(child, context)]);
  }
  return groups.map((elements, index) =>
    h('section', { className: index === 0 ? ['deel', ...pagesOf(section)] : ['deel-rest'] }, elements),
  );
}

/** A change of pages forces a break: what opens a deel stands on the pages of its first chapter. */
function pagesOf({ children: [first] }: Section): string[] {
  if (first?.overzicht === 'categorieen') return ['on-side'];
  return first && isWide(first) ? ['wide'] : [];
}

/** Whether a chapter begins right below the one before it. */
function runsOn(section: Section, { document }: RenderContext): boolean {
  return document.lijst.doorlopend && isWide(section);
}

/** Whether a chapter has lines as long as a page allows: many short texts. */
export function isWide({ soort }: Section): boolean {
  return isGroup({ soort }) || soort === 'bijlage';
}

/** Class of a chapter, to give its pages a name. */
export function chapterClass({ id }: Section): string {
  return `chapter-${id}`;
}

function chapter(section: Section, context: RenderContext): Element {
  const classes = ['chapter', chapterClass(section)];
  if (isWide(section)) classes.push('wide');
  if (runsOn(section, context)) classes.push('run-on');
  return h('section', { className: classes }, [
    ...own(section, context),
    ...section.children.flatMap((child) => below(child, context)),
    ...processTask(section, context),
    ...overviewOf(section, context),
    ...categoriesOf(context.document, section.id).map((category) => categoryBlock(category, context)),
    ...notes(section, context),
  ]);
}

function below(section: Section, context: RenderContext): ElementContent[] {
  return [
    ...own(section, context),
    ...section.children.flatMap((child) => below(child, context)),
    ...overviewOf(section, context),
  ];
}

function overviewOf(section: Section, context: RenderContext): ElementContent[] {
  const { id, overzicht } = section;
  if (overzicht === null) return [];
  const close = isWide(section) || pagesOf(section).includes('wide');
  return overview(overzicht, `${id}-${overzicht}`, context, close);
}

/** The heading and the text of a section. A passage that asks for a new page takes its heading along. */
function own(section: Section, context: RenderContext): ElementContent[] {
  const [first, ...rest] = section.passages;
  const opening = [
    heading(section, first?.nieuwePagina === true, context),
    ...renderBlocks(first?.blocks ?? [], context),
  ];
  return [
    ...opening,
    ...rest.flatMap(({ blocks, nieuwePagina }) => onNewPage(renderBlocks(blocks, context), nieuwePagina)),
  ];
}

function heading({ id, label, level, title }: Section, newPage: boolean, context: RenderContext): Element {
  const words = renderPhrasing(title, context);
  const children = label === null ? words : [h('span', { className: ['label'] }, `${label} `), ...words];
  const rank = Math.min(level + 1, 6);
  return h(`h${String(rank)}`, { id, ...(newPage && { className: ['new-page'] }) }, children);
}

function onNewPage(elements: ElementContent[], newPage: boolean): ElementContent[] {
  const first = elements.find((element): element is Element => element.type === 'element');
  if (newPage && first) first.properties.className = [...classesOf(first), 'new-page'];
  return elements;
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function notes(section: Section, context: RenderContext): ElementContent[] {
  if (section.notes.length === 0) return [];
  const list = renderNotes(section.notes, context);
  for (const item of list.flatMap(childrenOf)) runParagraphsIn(childrenOf(item));
  return [
    h('section', { className: ['chapter-notes'] }, [
      h('p', { className: ['notes-title'] }, context.t('noten.titel')),
      ...list,
    ]),
  ];
}

function childrenOf(node: ElementContent): ElementContent[] {
  return node.type === 'element' ? node.children : [];
}
