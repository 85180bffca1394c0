import type { PDFRef } from '@cantoo/pdf-lib';
import { annotationsOf, element, elementsOf } from '../../pdf/structure.ts';
import type { Child, StructElement } from '../../pdf/structure.ts';
import type { PartMeaning } from './facts.ts';

/** The named destination of a link annotation; null when it leads out of the file. */
export type TargetOf = (annotation: PDFRef) => string | null;

/**
 * Makes the list that leads to the given ids a table of contents, its items entries of that (ISO 32000-1, table 333).
 */
export function nameContents(root: StructElement, ids: readonly string[], targetOf: TargetOf): void {
  if (ids.length === 0) return;
  const wanted = ids.join('\n');
  for (const list of elementsOf(root)) {
    if (list.type !== 'L' || targetsBelow(list, targetOf).join('\n') !== wanted) continue;
    for (const inner of elementsOf(list)) {
      if (inner.type === 'L') inner.type = 'TOC';
      if (inner.type === 'LI') nameEntry(inner);
    }
    return;
  }
}

function nameEntry(entry: StructElement): void {
  entry.type = 'TOCI';
  entry.children = entry.children.map((child) =>
    child.kind === 'element' && child.type === 'Link' ? element('Reference', [child]) : child,
  );
}

/** One target for each link: a link that breaks over lines has an annotation on each. */
function targetsBelow(list: StructElement, targetOf: TargetOf): string[] {
  return [...elementsOf(list)]
    .filter(({ type }) => type === 'Link')
    .flatMap((link) => {
      const [first] = annotationsOf(link);
      return (first && targetOf(first.ref)) ?? [];
    });
}

/**
 * Makes notes of the items that lead back to where a note is called, and references of the links that call one (ISO
 * 32000-1, table 337; ISO 14289-1, 7.9: notes have an ID).
 */
export function nameNotes(parent: StructElement, { notes, calls }: PartMeaning, targetOf: TargetOf): Child[] {
  if (parent.type === 'LBody') {
    const back = parent.children.some(
      (child) => child.kind === 'element' && targetsBelow(child, targetOf).some((id) => calls.has(id)),
    );
    if (back) return [identified(element('Note', parent.children))];
  }
  return parent.children.map((child) => {
    if (child.kind !== 'element' || child.type !== 'Link') return child;
    const [first] = annotationsOf(child);
    const target = first && targetOf(first.ref);
    return target !== undefined && target !== null && notes.has(target)
      ? element('Reference', [child])
      : child;
  });
}

function identified(note: StructElement): StructElement {
  note.identified = true;
  return note;
}
