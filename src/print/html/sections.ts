import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../document/document.ts';
import { categoriesOf } from '../../document/queries.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { concordanceTable } from '../../markdown/html/concordance.ts';
import { processTask } from '../../markdown/html/process-task.ts';
import { registerItems } from '../../markdown/html/registers.ts';
import { renderBlocks, renderNotes, renderPhrasing } from '../../markdown/html/render.ts';
import { categoryBlock, overviewTable } from './categories.ts';
import { recordTable } from './record.ts';
import { runParagraphsIn } from './white-space.ts';

/**
 * A deel in stretches that each begin a page: the first goes up to and with the first chapter, which follows on the
 * same page, each other holds a chapter and those that run on after it.
 */
export function deel(section: Section, context: RenderContext): Element[] {
  const [first, ...rest] = section.children;
  const stretches: ElementContent[][] = [
    [
      ...own(section, context),
      ...overview(section, context),
      ...notes(section, context),
      ...(first ? [chapter(first, context)] : []),
    ],
  ];
  for (const child of rest) {
    if (runsOn(child, context)) stretches.at(-1)?.push(chapter(child, context));
    else stretches.push([chapter(child, context)]);
  }
  return stretches.map((elements, index) =>
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
  return soort === 'proces' || soort === 'bijlage';
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
    ...overview(section, context),
    ...categoriesOf(context.document, section.id).map((category) => categoryBlock(category, context)),
    ...notes(section, context),
  ]);
}

function below(section: Section, context: RenderContext): ElementContent[] {
  return [...own(section, context), ...section.children.flatMap((child) => below(child, context))];
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

function overview(section: Section, context: RenderContext): ElementContent[] {
  const { id, overzicht } = section;
  if (overzicht === null) return [];
  if (overzicht === 'categorieen') return [overviewTable(context)];
  if (overzicht === 'concordantie')
    return context.document.concordance.length === 0 ? [] : [concordanceTable(`${id}-concordantie`, context)];
  const items = registerItems(overzicht, context);
  if (titledRegisters.has(overzicht))
    return [
      h(
        'ul',
        { className: ['entries'] },
        items.map(({ id, term, description }) =>
          h('li', { id }, [h('strong', [...term]), ' ', h('br'), ...description]),
        ),
      ),
    ];
  if (isWide(section) || pagesOf(section).includes('wide'))
    for (const { description } of items) runParagraphsIn(description);
  return [recordTable(items.map(({ id, term, description }) => ({ id, label: term, content: description })))];
}

/** Registers whose entries have titles too long for the label column. */
const titledRegisters: ReadonlySet<string> = new Set(['regelgeving', 'bronnen']);

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
