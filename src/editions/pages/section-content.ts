import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { categoryPath } from '../../addresses.ts';
import type { Category, Section } from '../../document/document.ts';
import { categoriesOf } from '../../document/queries.ts';
import type { PlacedOverview } from '../../document/unplaced.ts';
import { concordanceTable } from '../../markdown/html/concordance.ts';
import { processTask } from '../../markdown/html/process-task.ts';
import { registerItems } from '../../markdown/html/registers.ts';
import { renderBlocks, renderPhrasing } from '../../markdown/html/render.ts';
import { valuationCode } from '../../markdown/html/valuation.ts';
import type { FrozenContext } from './frozen-context.ts';
import { sectionNotes } from './section-notes.ts';

/** All that stands on the page of a deel or a chapter, its title apart. */
export function sectionContent(section: Section, context: FrozenContext): ElementContent[] {
  const isChapter = section.level === 1;
  return [
    ...sectionText(section, context),
    ...processTask(section, context),
    ...(isChapter ? categoryList(categoriesOf(context.document, section.id), context) : []),
    ...(section.overzicht === 'categorieen' ? categoryList(context.document.categorieen, context) : []),
    ...overviewOf(section, context),
    ...sectionNotes(section, context),
  ];
}

function sectionText(section: Section, context: FrozenContext): ElementContent[] {
  // The chapters of a deel have pages of their own.
  const below = section.level === 0 ? [] : section.children;
  return [
    ...section.passages.flatMap(({ blocks }) => renderBlocks(blocks, context)),
    ...below.flatMap((child) => [
      ...heading(child, context),
      ...sectionText(child, context),
      ...overviewOf(child, context),
    ]),
  ];
}

/** The heading of a section, with its mark. */
export function heading({ id, label, title, level }: Section, context: FrozenContext): ElementContent[] {
  const words = [...(label === null ? [] : [`${label} `]), ...renderPhrasing(title, context)];
  const tag = `h${String(Math.min(Math.max(level, 1), 6))}`;
  return [h('div', { className: ['heading'] }, [h(tag, { id }, words), ...(context.mark?.(id) ?? [])])];
}

function overviewOf({ id, overzicht }: Section, context: FrozenContext): ElementContent[] {
  if (overzicht === null || overzicht === 'categorieen') return [];
  return overviewContent(overzicht, `${id}-${overzicht}`, context);
}

/**
 * A collection of the list.
 *
 * @param id - of a table as a whole
 */
export function overviewContent(name: PlacedOverview, id: string, context: FrozenContext): ElementContent[] {
  if (name === 'concordantie')
    return context.document.concordantie.length === 0 ? [] : [concordanceTable(id, context)];
  const items = registerItems(name, context).map((item) =>
    h('div', { className: ['entry'], dataBlock: item.id }, [
      h('dt', { id: item.id }, [...item.term, ...(context.mark?.(item.id) ?? [])]),
      h('dd', [...item.description]),
    ]),
  );
  return items.length === 0 ? [] : [h('dl', { className: ['register'] }, items)];
}

function categoryList(categories: readonly Category[], { link, root, t }: FrozenContext): ElementContent[] {
  if (categories.length === 0) return [];
  const items = categories.map((category) => {
    const href = link(`${root}${categoryPath(category).slice(1)}`);
    const codes = category.waarderingen.map((one) => valuationCode(one, t)).join(', ');
    return h('li', [
      h('a', { href }, `${category.nummer} ${category.titel}`),
      codes === '' ? '' : ` (${codes})`,
    ]);
  });
  return [h('ul', { className: ['categories'] }, items)];
}
