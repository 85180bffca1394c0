import { imageEndings } from './kinds.ts';
import type { ImageKind } from './kinds.ts';

/** What a file holds, whatever its name: a kind of image, or what to call it. */
export interface Content {
  readonly kind: ImageKind | null;
  /** `een png`, `een Pdf-bestand`; as it stands in a sentence. */
  readonly words: string;
}

/** First bytes, as Latin-1, where they start, and what they announce. */
const signatures: readonly [start: number, bytes: string, what: ImageKind | (string & {})][] = [
  [0, '\u0089PNG', 'png'],
  [0, '\u00ff\u00d8\u00ff', 'jpg'],
  [8, 'WEBP', 'webp'],
  [0, 'GIF8', 'een gif'],
  [4, 'ftypavi', 'een avif'],
  [4, 'ftyphei', 'een foto in het formaat van een telefoon (heic)'],
  [4, 'ftypmif1', 'een foto in het formaat van een telefoon (heic)'],
  [0, 'BM', 'een bmp'],
  [0, 'II*\0', 'een tiff'],
  [0, 'MM\0*', 'een tiff'],
  [0, '8BPS', 'een bestand van Photoshop'],
  [0, '\0\0\u0001\0', 'een pictogram (ico)'],
  [0, '\u0001\0\0\0', 'een Windows-tekening (emf)'],
  [0, '\u00d7\u00cd\u00c6\u009a', 'een Windows-tekening (wmf)'],
  [0, '%PDF-', 'een pdf'],
  [0, '%!PS', 'een bestand van PostScript (eps)'],
  [0, '\u001f\u008b', 'een ingepakt bestand (gzip, svgz)'],
  [0, 'PK\u0003\u0004', 'een ingepakt bestand (zip)'],
  [0, 'version https://git-lfs', 'een verwijzing van Git LFS in plaats van het bestand'],
];

/** As far as a text may go on before it says what it is. */
const textStart = 1024;

/**
 * Tells by its first bytes what a file holds. The signatures are those of the WHATWG MIME Sniffing standard (§ 6.1),
 * with what people save by mistake besides.
 *
 * @returns null when nothing is known that begins so
 */
export function contentOf(bytes: Uint8Array): Content | null {
  const head = Buffer.from(bytes.subarray(0, textStart)).toString('latin1');
  const found = signatures.find(([start, signature]) => head.startsWith(signature, start));
  if (found) return contentNamed(found[2]);
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return contentNamed('een webpagina (html)');
  return /^\s*<[?!\w]/.test(text) ? contentNamed('svg') : null;
}

function contentNamed(what: string): Content {
  const kind = imageEndings.find((ending) => ending === what) ?? null;
  return { kind, words: kind === null ? what : `een ${kind}` };
}
