import { explanationOf } from '../export/explanation.ts';
import type { DataExplanation } from '../export/explanation.ts';
import { dataFiles } from '../export/files.ts';
import { publishedAt } from '../export/publication.ts';
import type { Document } from '../document/document.ts';
import type { SiteEntry } from './entries.ts';
import type { Printed } from './printed.ts';
import type { Settings } from './settings.ts';

/** A file of the open data in the content store, which keeps text alone. */
export interface DataEntry {
  /** Path below `/data/`. */
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly encoding: 'utf8' | 'base64';
  readonly content: string;
}

export type DataCollection = 'data' | 'uitleg';

/**
 * The open data as entries of content collections: the files, and what the page about them explains.
 *
 * @param document - the whole list
 * @param printed - pagination of its PDF, or null
 * @param settings - where the site will stand
 */
export async function toDataEntries(
  document: Document,
  printed: Printed | null,
  { site, base }: Pick<Settings, 'site' | 'base'>,
): Promise<Record<DataCollection, SiteEntry[]>> {
  const home = new URL(base, site).href;
  const files = await dataFiles(publishedAt(document, home, printed?.pageMap.pages ?? null));
  const explanation: DataExplanation = explanationOf();
  return {
    data: files.map(({ path, type, content }): SiteEntry => {
      const buffer = Buffer.from(content);
      const encoding = typeof content === 'string' ? 'utf8' : 'base64';
      const entry: DataEntry = {
        path,
        type,
        bytes: buffer.byteLength,
        encoding,
        content: buffer.toString(encoding),
      };
      return { id: path, data: { ...entry } };
    }),
    uitleg: [{ id: 'data', data: { ...explanation } }],
  };
}
