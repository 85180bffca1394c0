import { PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { shallow } from '../file/copy.ts';
import { name } from '../../pdf/library.ts';
import type { PageRange } from './extents.ts';
import type { FinishedPrint } from './finish.ts';
import { annotationsOn, pointLink, targetOf } from './links.ts';
import type { OutsideLink } from './facts.ts';

/** Pages of one file, as objects. */
export interface WrittenPages {
  /** Root of the page tree. */
  readonly tree: PDFRef;
  readonly pages: readonly PDFRef[];
  /** Annotations of the file by those of the print. */
  readonly annotations: ReadonlyMap<PDFRef, PDFRef>;
}

/** Pages below one node of the tree: readers that look for one page need not read all. */
const branch = 50;

/**
 * Writes pages for a file of their own; the print keeps its own.
 *
 * @param context - gets them
 * @param outside - where a link to an id leads that is not in the file; null for one that is
 */
export function writePages(
  context: PDFContext,
  print: Pick<FinishedPrint, 'context' | 'pages'>,
  range: PageRange,
  outside: (id: string) => OutsideLink | null,
): WrittenPages {
  const annotations = new Map<PDFRef, PDFRef>();
  const pages = print.pages.slice(range.first, range.last + 1).map((node) => {
    const page = shallow(node);
    const refs = annotationsOn(node);
    if (refs.length > 0) {
      page.set(
        name('Annots'),
        context.obj(
          refs.map((ref) => {
            const written = context.register(ownAnnotation(print.context.lookup(ref, PDFDict), outside));
            annotations.set(ref, written);
            return written;
          }),
        ),
      );
      page.set(name('Tabs'), name('S'));
    }
    return context.register(page);
  });
  return { tree: writeTree(context, pages), pages, annotations };
}

/** A copy of an annotation, whose link leads to where the file has its target. */
function ownAnnotation(printed: PDFDict, outside: (id: string) => OutsideLink | null): PDFDict {
  const annotation = shallow(printed);
  const target = targetOf(annotation);
  if (target !== null) pointLink(annotation, target, outside(target));
  return annotation;
}

function writeTree(context: PDFContext, pages: readonly PDFRef[]): PDFRef {
  const root = context.nextRef();
  const groups: PDFRef[][] = [];
  for (let index = 0; index < pages.length; index += branch) groups.push(pages.slice(index, index + branch));
  const single = groups.length === 1;
  const kids = single
    ? pages
    : groups.map((group) => {
        const node = context.nextRef();
        writeNode(context, node, group, group.length, root);
        return node;
      });
  writeNode(context, root, kids, pages.length, null, single ? pages : []);
  return root;
}

/** Writes a node and makes it the parent of its pages. */
function writeNode(
  context: PDFContext,
  ref: PDFRef,
  kids: readonly PDFRef[],
  count: number,
  parent: PDFRef | null,
  pages: readonly PDFRef[] = kids,
): void {
  const node = context.obj({ Type: 'Pages', Kids: [...kids], Count: PDFNumber.of(count) });
  if (parent) node.set(name('Parent'), parent);
  context.assign(ref, node);
  for (const page of pages) context.lookup(page, PDFDict).set(name('Parent'), ref);
}
