import { createHash } from 'node:crypto';
import type { ZienswijzeFile } from '../../document/schema/zienswijze.ts';
import type { Way, Wish } from '../../document/view-limits.ts';
import type { ViewFault } from '../read.ts';
import type { RefusalCode } from '../refusals.ts';
import { fold } from '../fold.ts';

/** A file of the folder; without bytes when it is too large to be read, or cannot be. */
export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array | null;
  /** It may not be read, or it is no file but a link to one, a device or the like. */
  readonly isClosed?: true;
}

/** What a view says of one passage, wherever it came from. */
export interface ReceivedPart {
  /** Where it is about, as the sender says: an id of a block, or how it is cited; null where nothing is said. */
  readonly place: string | null;
  readonly quotation: string | null;
  /** Page of the PDF that the sender names. */
  readonly page: number | null;
  readonly wish: Wish | null;
  readonly remark: string;
}

/** One view as it came in. */
export interface Received {
  /** Path of its file below the folder. */
  readonly file: string;
  /** Id that the site gave it; null for what was written otherwise. */
  readonly id: string | null;
  /** When the sender last changed it, to tell the last of several; null where that is not known. */
  readonly changed: string | null;
  readonly way: Way;
  /** Days; null where not known. */
  readonly received: string | null;
  readonly posted: string | null;
  /** Id of the list that it is about; null for what names none. */
  readonly list: string | null;
  /** Version of the list that it cites; null where it names none. */
  readonly version: string | null;
  readonly sender: ZienswijzeFile['indiener'] | null;
  readonly general: string;
  readonly parts: readonly ReceivedPart[];
  /** The message that brought it has words of its own, which are no part of it. */
  readonly hasCover?: true;
}

/** What came of one file. */
export type ReadReceived =
  | { readonly received: Received; readonly faults?: never }
  | { readonly received?: never; readonly faults: readonly ViewFault[] };

/** A file that holds no view, for a reason that concerns all of it. */
export function refuse(code: RefusalCode, expected: string): ReadReceived {
  return { faults: [{ code, path: '', expected }] };
}

/** A mark of what a view says, whoever says it and however it is laid out: the same words have the same mark. */
export function wordsMark({ general, parts }: Pick<Received, 'general' | 'parts'>): string {
  const words = [
    general,
    ...parts.flatMap(({ place, quotation, wish, remark }) => [place, quotation, wish, remark]),
  ].map((text) => fold(text ?? '').text);
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
}

/** A view of the site as what came in. */
export function ofSite(file: string, view: ZienswijzeFile): Received {
  return {
    file,
    id: view.id,
    changed: view.gewijzigd,
    way: 'website',
    received: null,
    posted: null,
    list: view.uitgave.id,
    version: view.uitgave.versie,
    sender: view.indiener ?? null,
    general: view.algemeen ?? '',
    parts: view.onderdelen.map(({ blok, pagina, citaat, wens, opmerking }) => ({
      place: blok,
      quotation: citaat ?? null,
      page: pagina,
      wish: wens,
      remark: opmerking,
    })),
  };
}
