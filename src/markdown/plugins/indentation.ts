import type { Code, List, ListItem, Nodes, Parents, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { visitParents } from '../../document/visit.ts';
import { report } from '../report.ts';
import { indentOf, linesOf } from '../source-lines.ts';

/** Reports indentation that does nothing, or that makes code of a text. */
export function remarkIndentation() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(file);
    visitParents(tree, null, (node, within, index) => {
      const parent = within.at(-1) as Parents | undefined;
      const before = parent?.children.slice(0, index).findLast(({ type }) => type !== 'html');
      if (node.type === 'list') judgeItems(node, lines, file);
      if (node.type === 'code' && isIndented(node, lines))
        reportCode(node, ownerOf(before, parent), lines, file);
      else if (before?.type === 'list' && node.type !== 'html') judgeBelow(node, before, lines, file);
    });
  };
}

/** Items of one list begin in one column, or their numbers end in one. */
function judgeItems({ children }: List, lines: readonly string[], file: VFile): void {
  const [first] = children;
  if (!first) return;
  const begin = indentOf(first, lines);
  const end = begin + markerLength(first);
  for (const [index, item] of children.entries()) {
    const indent = indentOf(item, lines);
    const before = children[index - 1];
    if (indent === begin || indent + markerLength(item) === end || !before) continue;
    report(file, item, {
      code: 'BE47',
      found: `een onderdeel met ${spaces(indent)} ervoor, in een lijst waarvan het eerste er ${String(begin)} heeft`,
      expected: 'onderdelen van één lijst die even ver zijn ingesprongen',
      repair: `Spring het onderdeel ${spaces(contentIndent(before, lines))} in als het onder het vorige valt, en anders ${spaces(begin)}.`,
    });
    return;
  }
}

/** What stands below a list and further to the right was meant to belong to its last item. */
function judgeBelow(node: Nodes, list: List, lines: readonly string[], file: VFile): void {
  const last = list.children.at(-1);
  if (!last || indentOf(node, lines) <= indentOf(last, lines)) return;
  report(file, node, {
    code: 'BE47',
    found: `${nameOf(node)} met ${spaces(indentOf(node, lines))} ervoor: te weinig om bij het onderdeel erboven te horen`,
    expected: `${spaces(contentIndent(last, lines))}, of geen`,
    repair: `Spring elke regel hiervan ${spaces(contentIndent(last, lines))} in als dit bij het onderdeel erboven hoort; haal anders de spaties weg.`,
  });
}

function reportCode(code: Code, owner: ListItem | null, lines: readonly string[], file: VFile): void {
  const own = owner && spaces(contentIndent(owner, lines));
  report(file, code, {
    code: 'BE47',
    found:
      'een regel die met een tab of vier of meer spaties is ingesprongen: daardoor wordt hij letterlijk getoond, zonder opmaak',
    expected: own === null ? 'tekst aan het begin van de regel' : `tekst die ${own} is ingesprongen`,
    repair:
      own === null
        ? 'Haal de spaties of de tab weg; moet de tekst letterlijk zo staan, zet dan een regel ``` erboven en eronder.'
        : `Spring de regel ${own} in als hij bij het onderdeel erboven hoort; haal anders de spaties of de tab weg.`,
  });
}

/** Code with a row of signs above it has been meant. */
function isIndented({ position }: Code, lines: readonly string[]): boolean {
  const source = (lines[(position?.start.line ?? 1) - 1] ?? '').slice((position?.start.column ?? 1) - 1);
  return !/^\s{0,3}(?:`{3}|~{3})/.test(source);
}

/** The item that a text was meant to belong to. */
function ownerOf(before: RootContent | undefined, parent: Parents | undefined): ListItem | null {
  if (before?.type === 'list') return before.children.at(-1) ?? null;
  return parent?.type === 'listItem' ? parent : null;
}

/** How far from the margin the words of an item begin. */
function contentIndent(item: ListItem, lines: readonly string[]): number {
  const [first] = item.children;
  const same = first?.position?.start.line === item.position?.start.line;
  return first && same && first.type !== 'code'
    ? indentOf(first, lines)
    : indentOf(item, lines) + markerLength(item) + 1;
}

function markerLength({ marker }: ListItem): number {
  return marker?.length ?? 1;
}

function nameOf({ type }: Nodes): string {
  return type === 'list' ? 'een lijst' : type === 'paragraph' ? 'een alinea' : 'tekst';
}

function spaces(count: number): string {
  return count === 1 ? '1 spatie' : `${String(count)} spaties`;
}
