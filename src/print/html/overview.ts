import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Overzicht } from '../../document/schema/hoofdstuk.ts';
import { concordanceTable } from '../../markdown/html/concordance.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { registerItems } from '../../markdown/html/registers.ts';
import { overviewTable } from './category-table.ts';
import { nameGroupsAgain } from './going-on.ts';
import { recordTable } from './record.ts';
import { titleTable } from './title-table.ts';
import type { TitledRegister } from './title-table.ts';
import { runNotesIn, runParagraphsIn } from './white-space.ts';

/**
 * A collection as the PDF prints it.
 *
 * @param name - the collection, as the front matter of a section names it
 * @param id - id of the table as a whole, which nobody cites
 * @param close - what is said of an entry goes on one line, as on pages with many short texts
 */
export function overview(
  name: Overzicht,
  id: string,
  context: RenderContext,
  close = false,
): ElementContent[] {
  if (name === 'categorieen') return [goingOn(overviewTable(context), context)];
  if (name === 'concordantie')
    return context.document.concordantie.length === 0
      ? []
      : [goingOn(concordanceTable(id, context), context)];
  const items = registerItems(name, context);
  if (items.length === 0) return [];
  if (close && isInTwoColumns(name)) return [titleTable(name, context)];
  if (titledRegisters.has(name))
    return [
      h(
        'ul',
        { className: ['entries'] },
        items.map(({ id: entry, term, description }) =>
          h('li', { id: entry }, [h('strong', [...term]), ' ', h('br'), ...description]),
        ),
      ),
    ];
  for (const { description } of items) (close ? runParagraphsIn : runNotesIn)(description);
  const table = recordTable(
    items.map(({ id: entry, term, description }) => ({ id: entry, label: term, content: description })),
    'listed',
  );
  // Short labels with short values, of which two stand beside each other.
  return [close && name === 'afkortingen' ? h('div', { className: ['columns'] }, [table]) : table];
}

function goingOn(table: Element, { t }: RenderContext): Element {
  nameGroupsAgain(table, t);
  return table;
}

/** Registers whose entries have titles too long for the label column. */
const titledRegisters: ReadonlySet<Overzicht> = new Set(['regelgeving', 'bronnen', 'zienswijzen']);

/** Of those, the ones whose titles stand beside where they were published. */
function isInTwoColumns(name: Overzicht): name is TitledRegister {
  return name === 'regelgeving' || name === 'bronnen';
}
