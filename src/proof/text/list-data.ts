import type { Element, ElementContent, Nodes } from 'hast';
import { unplacedOverviews } from '../../document/unplaced.ts';
import { dutch as t } from '../../i18n/translate.ts';
import { identityFacts, recordedFacts } from '../../markdown/html/colophon.ts';
import { concordanceTable } from '../../markdown/html/concordance.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { registerItems } from '../../markdown/html/registers.ts';
import type { RegisterName } from '../../markdown/html/registers.ts';
import type { Part } from '../segment.ts';
import { add } from './blocks.ts';
import type { Sink, Spot } from './blocks.ts';
import type { Scope, Words } from './inline.ts';

const colophon: Spot = { block: 'colofon', kind: 'front', place: null };

/** Adds the rows of the colophon. */
export function addFacts(sink: Sink): void {
  for (const { label, lines } of [...identityFacts(sink.document, t), ...recordedFacts(sink.document, t)]) {
    const row = { ...colophon, tables: ['colofon'], rows: [`colofon/${label}`] };
    add(sink, row, { ...wordsOf(lines.flat(), sink), lead: label });
  }
}

/** Adds what no chapter prints. */
export function addUnplaced(sink: Sink): void {
  for (const name of unplacedOverviews(sink.document)) {
    add(sink, colophon, { parts: [t(`verzameling.${name}`)] });
    const tables = [`colofon/${name}`];
    if (name === 'concordantie') {
      const table = concordanceTable('', contextOf(sink));
      for (const [index, row] of rowsOf(table).entries())
        add(
          sink,
          { ...colophon, tables, rows: row.tagName === 'tr' ? [`${name}/${index}`] : [] },
          wordsOf([row], sink),
        );
      continue;
    }
    for (const { id, term, description } of registerItems(name, contextOf(sink))) {
      const inTable = name !== 'regelgeving' && name !== 'bronnen';
      add(
        sink,
        { ...colophon, ...(inTable && { tables, rows: [id] }) },
        wordsOf([...term, ...description], sink),
      );
    }
  }
}

/** Adds the parts of a list of `lijst.yaml` that a section prints. */
export function addList(sink: Sink, name: RegisterName, section: string): void {
  for (const { id, term, description } of registerItems(name, contextOf(sink))) {
    const cited = sink.sources.has(id);
    const spot: Spot = {
      block: cited ? id : section,
      kind: 'entry',
      place: id,
      tables: [`${section}/${name}`],
      rows: [id],
    };
    add(sink, spot, { ...wordsOf(term, sink), begins: cited });
    add(sink, { ...spot, place: `${id}/dd` }, wordsOf(description, sink));
  }
}

function contextOf({ document, printed }: Scope): RenderContext {
  return {
    document,
    t,
    medium: 'print',
    hrefOf: (id) => (printed.has(id) ? `#${id}` : null),
    imageSrc: (path) => path,
  };
}

function wordsOf(nodes: readonly ElementContent[], scope: Scope): Words {
  const parts: Part[] = [];
  const links: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') parts.push(node.value);
    if (!('children' in node)) return;
    if (node.type === 'element' && node.tagName === 'a') links.push(String(node.properties.href));
    node.children.forEach(walk);
    const id = node.type === 'element' && isReference(node) ? String(node.properties.href).slice(1) : '';
    if (scope.printed.has(id)) parts.push({ pageOf: id, optional: true });
  };
  nodes.forEach(walk);
  return { parts, links };
}

function isReference({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('cross-reference');
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' || child.tagName === 'caption' ? [child] : rowsOf(child);
  });
}
