import { boxAroundAll } from '../../pdf/box.ts';
import { elementsOf, markedContentOf, rewriteChildren } from '../../pdf/structure.ts';
import type { AttributeValue, MarkedContent, StructElement } from '../../pdf/structure.ts';
import type { PartMeaning } from './facts.ts';
import type { Marked, PageContent } from './page-content.ts';
import {
  dropEmpty,
  giveItemsBodies,
  nameExpansions,
  nameSpoken,
  nameNumbering,
  nameSections,
} from './structure-blocks.ts';
import { nameContents, nameNotes } from './structure-links.ts';
import type { TargetOf } from './structure-links.ts';
import { groupRows, nameGroupHeads, repeatedHeads, takeContinuedHeads } from './structure-tables.ts';

/** What is to become of the marked content of a page, by MCID. */
export interface PageMarks {
  /** Structure types; what has none is an artifact. */
  readonly types: ReadonlyMap<number, string>;
  /** What is not to be seen. */
  readonly unseen: ReadonlySet<number>;
}

/**
 * Turns the structure that Chromium writes into one that PDF 1.7 and PDF/UA-1 know.
 *
 * @param root - element `Document`; it is changed
 * @returns what is to become of the marked content of each page
 * @throws when text would be left out of the structure
 */
export function repairStructure(
  root: StructElement,
  pages: readonly PageContent[],
  meaning: PartMeaning,
  targetOf: TargetOf,
): PageMarks[] {
  const markedBy = ({ page, mcid }: MarkedContent): Marked | undefined => pages[page]?.marked.get(mcid);
  const continued = takeContinuedHeads(root);
  const repeated = repeatedHeads(root, (mark) => markedBy(mark)?.shown ?? '');
  const decoration = (parent: StructElement, mark: MarkedContent): boolean =>
    parent.type !== 'Figure' && (markedBy(mark)?.shown ?? '') === '';
  rewriteChildren(root, (parent) =>
    parent.children.filter(
      (child) => child.kind !== 'marked-content' || !(repeated.has(child) || decoration(parent, child)),
    ),
  );
  nameSections(root);
  nameContents(root, meaning.contents, targetOf);
  rewriteChildren(root, giveItemsBodies);
  rewriteChildren(root, (parent) => nameNotes(parent, meaning, targetOf));
  rewriteChildren(root, groupRows);
  rewriteChildren(root, dropEmpty);
  nameNumbering(root);
  nameExpansions(root, meaning.expansions);
  nameSpoken(root, meaning.spoken);
  nameGroupHeads(root);
  for (const figure of elementsOf(root)) if (figure.type === 'Figure') giveBox(figure, markedBy);
  const types = typesIn(root, pages.length);
  const unseen = byPage(continued.unseen, pages.length);
  const again = byPage([...repeated, ...continued.again, ...continued.unseen], pages.length);
  for (const [index, page] of pages.entries()) assertKept(index, page, types[index], again[index]);
  return types.map((ofPage, index) => ({ types: ofPage, unseen: unseen[index] ?? new Set() }));
}

function byPage(marks: Iterable<MarkedContent>, count: number): Set<number>[] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (const { page, mcid } of marks) sets[page]?.add(mcid);
  return sets;
}

function typesIn(root: StructElement, count: number): Map<number, string>[] {
  const types = Array.from({ length: count }, () => new Map<number, string>());
  for (const item of elementsOf(root))
    for (const child of item.children)
      if (child.kind === 'marked-content') types[child.page]?.set(child.mcid, item.type);
  return types;
}

/** What has no place in the structure is read to nobody: only what stands elsewhere already may stay out. */
function assertKept(
  page: number,
  { marked }: PageContent,
  types: ReadonlyMap<number, string> | undefined,
  again: ReadonlySet<number> | undefined,
): void {
  for (const [mcid, { shown }] of marked)
    if (shown !== '' && !types?.has(mcid) && !again?.has(mcid))
      throw new Error(`Text on page ${String(page + 1)} has no place in the structure of the print.`);
}

/** An illustration says which part of the page it takes (ISO 32000-1, 14.8.5.4.3). */
function giveBox(figure: StructElement, markedBy: (mark: MarkedContent) => Marked | undefined): void {
  const boxes = [...markedContentOf(figure)].flatMap((mark) => markedBy(mark)?.box ?? []);
  const box = boxAroundAll(boxes);
  if (!box) return;
  const layout = figure.attributes.get('Layout') ?? new Map<string, AttributeValue>();
  figure.attributes.set(
    'Layout',
    layout.set('BBox', [box.left, box.bottom, box.right, box.top].map(Math.round)),
  );
}
