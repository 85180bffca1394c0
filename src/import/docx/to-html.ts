import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import mammoth from 'mammoth';
import { broken } from '../archive/directory.ts';
import { repack } from '../archive/open-archive.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { ImageDraft } from '../compose/parts.ts';
import {
  captionStyle,
  itemStyles,
  markdownStyle,
  noticeStyle,
  quoteStyle,
  styleKey,
} from '../../source/word-form.ts';
import { contentHash } from './content-hash.ts';
import { capitals, carryLetters } from './raised.ts';
import { boundSpans } from './spans.ts';

/** A document of Word as HTML, with the images that it shows. */
export interface WordHtml {
  readonly tree: Root;
  readonly images: readonly ImageDraft[];
}

/** What styles become besides what mammoth knows of them; a table of contents is made here. */
const styleMap = [
  "p[style-name='Title'] => p.titel:fresh",
  "p[style-name='Subtitle'] => p.ondertitel:fresh",
  ...Array.from({ length: 9 }, (_, index) => `p[style-name='toc ${String(index + 1)}'] => !`),
  "p[style-name='TOC Heading'] => !",
  "p[style-name='table of figures'] => !",
  "p[style-name='caption'] => p.bijschrift:fresh",
  `all-caps => span.${capitals}`,
  "p[style-name='Quote'] => blockquote > p:fresh",
  ...[...itemStyles.map(([name]) => name), markdownStyle, captionStyle, noticeStyle, quoteStyle].map(
    (name) => `p[style-name='${name}'] => p.${styleKey(name)}:fresh`,
  ),
];

/** Endings of files by their media type. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/**
 * Reads a document by the styles of its paragraphs.
 *
 * @param file - its name, for messages
 * @throws ImportRefused when it cannot be read
 */
export async function toHtml(archive: Archive, file: string): Promise<WordHtml> {
  const images = new Map<string, ImageDraft>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = endings[image.contentType];
    if (ending === undefined) return { src: '' };
    const bytes = new Uint8Array(await image.readAsBuffer());
    const name = `afbeelding-${contentHash(bytes)}.${ending}`;
    images.set(name, { name, bytes });
    return { src: name };
  });
  const { value } = await mammoth
    .convertToHtml({ buffer: repack(archive) }, { styleMap, convertImage, externalFileAccess: false })
    .catch(() => {
      throw broken(file);
    });
  const tree = fromHtml(value, { fragment: true });
  carryLetters(tree);
  boundSpans(tree);
  return { tree, images: [...images.values()] };
}
