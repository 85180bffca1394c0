/** A PDF taken apart once, for all rules to look at. */
import { surveyContent } from '../content/survey.ts';
import type { Survey } from '../content/survey.ts';
import { at, streamBytes } from './objects.ts';
import type { Value } from './objects.ts';
import { readPages } from './pages.ts';
import type { Page } from './pages.ts';
import type { Source } from './source.ts';
import { readStructure } from './structure.ts';
import type { Structure } from './structure.ts';
import type { Dict } from './values.ts';
import { readXmp } from './xmp.ts';
import type { Xmp } from './xmp.ts';

export interface PdfFile extends Source {
  readonly catalog: Dict;
  /** The document information dictionary. */
  readonly info: Value;
  readonly pages: readonly Page[];
  readonly structure: Structure;
  readonly content: Survey;
  /** Its packet of metadata: absent, or unreadable for a reason. */
  readonly xmp: Xmp | undefined;
}

/** @throws if the file as such is not in order, so that nothing in it can be relied on. */
export function readPdfFile(source: Source): PdfFile {
  const { catalog, trailer } = source;
  if (catalog === undefined) throw new Error('The file is not in order.');
  const pages = readPages(catalog);
  const structure = readStructure(catalog);
  const metadata = at(catalog, 'Metadata');
  return {
    ...source,
    catalog,
    info: at(trailer, 'Info'),
    pages,
    structure,
    content: surveyContent(pages, structure),
    xmp: metadata === undefined ? undefined : readXmp(Buffer.from(streamBytes(metadata)).toString('utf8')),
  };
}
