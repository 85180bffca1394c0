import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { idElsewhere } from '../html/links.ts';
import { name, textOf } from '../../pdf/library.ts';
import type { Place } from '../../pdf/destinations.ts';
import type { Meaning, OutsideLink } from './facts.ts';

/** The annotations of a page. */
export function annotationsOn(page: PDFDict): PDFRef[] {
  const annotations = page.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? [];
  return annotations.filter((item): item is PDFRef => item instanceof PDFRef);
}

/** The id that a link leads to, in this part of the print or in another; null when it leads out of the list. */
export function targetOf(annotation: PDFDict): string | null {
  const target = annotation.get(name('Dest'));
  if (target instanceof PDFName) return textOf(target);
  return idElsewhere(urlOf(annotation));
}

function urlOf(annotation: PDFDict): string {
  const url = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  return url instanceof PDFString || url instanceof PDFHexString ? url.decodeText() : '';
}

/**
 * Lets every link on the pages say in words where it leads (ISO 14289-1, 7.18.5).
 *
 * @param places - place of every id, by page of the whole
 */
export function describeLinks(
  context: PDFContext,
  pages: readonly PDFDict[],
  places: ReadonlyMap<string, Place>,
  { describe, describeUrl }: Meaning,
): void {
  for (const annotation of pages.flatMap(annotationsOn).map((ref) => context.lookup(ref, PDFDict))) {
    const target = targetOf(annotation);
    const words =
      target === null
        ? describeUrl(urlOf(annotation))
        : describe(target, (places.get(target)?.page ?? 0) + 1);
    annotation.set(name('Contents'), PDFHexString.fromText(words));
  }
}

/** Points a link to an id in the same file, or out of it. */
export function pointLink(annotation: PDFDict, target: string, outside: OutsideLink | null): void {
  annotation.delete(name('Dest'));
  annotation.delete(name('A'));
  if (outside === null) {
    annotation.set(name('Dest'), name(target));
    return;
  }
  const { to, words } = outside;
  const action =
    'url' in to
      ? { S: 'URI', URI: PDFString.of(to.url) }
      : { S: 'GoToR', F: PDFString.of(to.file), D: name(to.place) };
  annotation.set(name('A'), annotation.context.obj(action));
  annotation.set(name('Contents'), PDFHexString.fromText(words));
}
