import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { name } from '../../pdf/library.ts';
import { boxAroundAll } from '../../pdf/box.ts';
import type { Box } from '../../pdf/box.ts';
import { elementsOf } from '../../pdf/structure.ts';
import type { AnnotationReference, StructElement } from '../../pdf/structure.ts';
import { annotationsOn } from './links.ts';

/** Most white between parts of one line, in points. */
const gap = 1;

/**
 * Makes one annotation of those that a link has on one line. Chromium writes one for each run of text, and those in the
 * head of a table once for every page that repeats it: who goes from link to link would meet the same one again and
 * again. No report found.
 *
 * @param root - the structure; its links keep the annotations that are left
 * @param pages - they lose the others
 */
export function joinAreas(context: PDFContext, root: StructElement, pages: readonly PDFDict[]): void {
  const dropped = new Set<PDFRef>();
  for (const link of elementsOf(root)) {
    if (link.type !== 'Link') continue;
    const areas: { readonly child: AnnotationReference; box: Box }[] = [];
    for (const child of link.children) {
      if (child.kind !== 'annotation') continue;
      const box = boxOf(context, child.ref);
      const area = areas.find((other) => other.child.page === child.page && onOneLine(other.box, box));
      if (!area) {
        areas.push({ child, box });
        continue;
      }
      area.box = boxAroundAll([area.box, box]) ?? box;
      dropped.add(child.ref);
    }
    for (const { child, box } of areas)
      context
        .lookup(child.ref, PDFDict)
        .set(name('Rect'), context.obj([box.left, box.bottom, box.right, box.top]));
    link.children = link.children.filter((child) => child.kind !== 'annotation' || !dropped.has(child.ref));
  }
  for (const page of pages) {
    const all = annotationsOn(page);
    if (all.some((ref) => dropped.has(ref)))
      page.set(name('Annots'), context.obj(all.filter((ref) => !dropped.has(ref))));
  }
}

function boxOf(context: PDFContext, annotation: PDFRef): Box {
  const rectangle = context.lookup(annotation, PDFDict).lookup(name('Rect'), PDFArray).asRectangle();
  const { x, y, width, height } = rectangle;
  return { left: x, bottom: y, right: x + width, top: y + height };
}

/** Raised and smaller letters share most of their height with the rest of the line. */
function onOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const least = Math.min(a.top - a.bottom, b.top - b.bottom);
  return shared > least / 2 && Math.max(a.left, b.left) - Math.min(a.right, b.right) <= gap;
}
