import { PDFArray, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { deflated } from '../file/deflated.ts';
import { piecesOf } from '../../pdf/content.ts';
import type { Piece } from '../../pdf/content.ts';
import { name } from '../../pdf/library.ts';
import type { OpenPdf } from '../../pdf/open.ts';
import { streamText } from '../../pdf/stream-text.ts';
import { boxAroundAll } from '../../pdf/box.ts';
import type { Box } from '../../pdf/box.ts';
import { renameResources } from './resource-names.ts';

/** What one piece of marked content paints. */
export interface Marked {
  /** The strings shown, as in the stream; empty for drawings and pictures. */
  readonly shown: string;
  /** The place it takes, in points; null when it paints nothing. */
  readonly box: Box | null;
}

/** The content of a page, taken apart. */
export interface PageContent {
  readonly ref: PDFRef;
  readonly node: PDFDict;
  /** Height of the page in points. */
  readonly height: number;
  /** The area within the margins; null for a page that has none. */
  readonly area: Box | null;
  readonly source: string;
  readonly pieces: readonly Piece[];
  /** Names that its resources have now, by those in the source. */
  readonly renamed: ReadonlyMap<string, string>;
  /** By MCID. */
  readonly marked: ReadonlyMap<number, Marked>;
}

/**
 * Takes the content of every page apart; its resources get the names that it is written back with.
 *
 * @throws when a page has a form Chromium does not write
 */
export function readContents({ context, pages }: OpenPdf): PageContent[] {
  return pages.map(({ ref, node }) => {
    const source = streamText(contentOf(node, context));
    const pieces = piecesOf(source);
    return {
      ref,
      node,
      height: node.lookup(name('MediaBox'), PDFArray).asRectangle().height,
      area: pieces.find(({ clip }) => clip !== null)?.clip ?? null,
      source,
      pieces,
      renamed: renameResources(node, pieces),
      marked: markedIn(pieces),
    };
  });
}

function contentOf(page: PDFDict, context: PDFContext): PDFRawStream {
  const value = page.get(name('Contents'));
  const [only, more] = value instanceof PDFArray ? value.asArray() : [value];
  const stream = context.lookup(only);
  if (more !== undefined || !(stream instanceof PDFRawStream))
    throw new Error('The content of a page is not one stream.');
  return stream;
}

/** Gives a page new content. */
export async function writeContent(page: PDFDict, source: string): Promise<void> {
  const stream = PDFRawStream.of(
    page.context.obj({ Filter: 'FlateDecode' }),
    await deflated(Buffer.from(source, 'latin1')),
  );
  page.set(name('Contents'), page.context.register(stream));
}

function markedIn(pieces: readonly Piece[]): Map<number, Marked> {
  const marked = new Map<number, Marked>();
  let inside: number | null = null;
  for (const { kind, mcid, shown, box } of pieces) {
    if (kind === 'open') {
      inside = mcid;
      if (mcid !== null && !marked.has(mcid)) marked.set(mcid, { shown: '', box: null });
    } else if (kind === 'close') inside = null;
    else if (kind === 'paint' && inside !== null) {
      const known = marked.get(inside);
      marked.set(inside, {
        shown: (known?.shown ?? '') + shown,
        box: boxAroundAll([known?.box ?? null, box].filter((part) => part !== null)),
      });
    }
  }
  return marked;
}
