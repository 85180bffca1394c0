import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BlockKind, Document, Section } from '../../document/document.ts';
import { createStandsAt } from '../../document/stands-at.ts';
import { allSections } from '../../document/queries.ts';
import { blockLabel } from '../../i18n/block-label.ts';
import type { Translate } from '../../i18n/translate.ts';
import { outlineOf } from '../outline-of.ts';

/** What has a number that no page shows otherwise. */
const numbered: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'row']);

/**
 * What stands in the margin beside blocks, by id: of a paragraph its number, of anything else the words that cite it.
 * Text that was taken over from a draft had no such numbers, and gets none.
 */
export function marginNumbers({ lijst, delen, blokken }: Document, t: Translate): Map<string, string> {
  const labels = new Map<string, string>();
  if (!lijst.margenummers) return labels;
  const kinds = new Map(blokken.map(({ id, kind }) => [id, kind]));
  const standsAt = createStandsAt({ blokken });
  const add = (id: string): void => {
    const words = blockLabel(standsAt(id), t)?.split(', ').at(-1);
    if (words === undefined) return;
    const [, number] = new RegExp(`^${t('blok.alinea', { nummer: '(\\d+)' })}$`).exec(words) ?? [];
    labels.set(id, number ?? words);
  };
  for (const section of allSections(delen)) {
    if (section.label === null && section.herkomst !== 'ontwerp') add(section.id);
    for (const id of blocksOf(section)) if (numbered.has(kinds.get(id) ?? 'section')) add(id);
  }
  return labels;
}

function blocksOf({ passages }: Section): string[] {
  const ids: string[] = [];
  for (const { herkomst, blocks } of passages) {
    if (herkomst === 'ontwerp') continue;
    const root: Root = { type: 'root', children: [...blocks] };
    visit(root, ({ data }) => {
      const id = data?.blockId;
      if (id !== undefined) ids.push(id);
    });
  }
  return ids;
}

/** Adds numbers to blocks and all below them; tables that reach into the margin have no room for any. */
export function addMarginNumbers(elements: readonly Element[], labels: ReadonlyMap<string, string>): void {
  if (labels.size > 0) for (const element of elements) addTo(element, labels, false);
}

/**
 * @param told - the line that the element begins with has a number: that of the item it opens
 */
function addTo(element: Element, labels: ReadonlyMap<string, string>, told: boolean): void {
  if (hangs(element)) return;
  const label = told ? undefined : labels.get(String(element.properties.id));
  let first = told || label !== undefined;
  for (const child of element.children) {
    if (child.type === 'element') addTo(child, labels, first && element.tagName === 'li');
    first = false;
  }
  if (label === undefined) return;
  const place = element.tagName === 'tr' ? element.children.find(isElement) : element;
  place?.children.unshift(drawn(label));
}

function isElement(child: ElementContent): child is Element {
  return child.type === 'element';
}

const wide: ReadonlySet<string> = new Set(['landscape', 'record', 'concordance', 'category']);

function hangs({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.map(String).some((name) => wide.has(name));
}

/** Lines instead of letters: nobody hears them, finds them or copies them along with the text. */
function drawn(label: string): Element {
  const { path, width, em, descent } = outlineOf(label);
  return s(
    'svg',
    {
      className: ['margin-number'],
      ariaHidden: 'true',
      viewBox: `0 ${String(descent - em)} ${String(width)} ${String(em)}`,
      preserveAspectRatio: 'xMaxYMax meet',
    },
    [s('path', { d: path, transform: 'scale(1 -1)' })],
  );
}
