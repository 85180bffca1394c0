import type { NoticedIn } from '../../diagnostics/finding.ts';
import { placesIn } from '../../diagnostics/places.ts';
import { decode } from '../decode.ts';
import type { SourceFinding } from '../findings.ts';
import type { ContentFile } from '../read.ts';
import type { BrokenImageFindings } from './findings.ts';
import { imageKindOf } from './kinds.ts';
import type { ImageKind } from './kinds.ts';
import { rasterFault } from './raster.ts';
import { contentOf } from './sniff.ts';
import { judgeSvg } from './svg/judge-svg.ts';

type Image = Pick<ContentFile, 'path' | 'bytes'>;
/** Past this a reader waits long for one drawing, and so does who checks it. */
const largestDrawing = 10_000_000;

/**
 * Judges an image before it is published: a file must hold what its name says, whole, and a drawing may hold nothing
 * that runs or fetches. It is published at an address of its own, where it would run as a page of the site.
 *
 * @param image - a file with a place for an image, as bytes
 * @returns what is wrong with it; an image about which something is said is not to be published
 */
export function judgeImage(image: Image): SourceFinding[] {
  const kind = imageKindOf(image.path);
  if (kind === null) return [];
  const fault = contentFault(kind, image.bytes);
  if (fault) return [{ ...fault, place: { file: image.path, line: 1, column: 1 } }];
  return kind === 'svg' ? judgeDrawing(image) : [];
}

function contentFault(ending: ImageKind, bytes: Uint8Array): NoticedIn<BrokenImageFindings> | null {
  if (bytes.length === 0) return { kind: 'image-empty', ending };
  const content = contentOf(bytes);
  // A drawing in letters of two bytes, or behind a comment: what it is shows where it is read as text.
  if (content === null && ending === 'svg') return null;
  if (content?.kind !== ending)
    return { kind: 'image-other', ending, content: content?.words ?? null, other: content?.kind ?? null };
  const damage = ending === 'svg' ? null : rasterFault(ending, bytes);
  return damage === null ? null : { kind: 'image-damaged', ending, damage };
}

function judgeDrawing({ path: file, bytes }: Image): SourceFinding[] {
  if (bytes.length > largestDrawing) {
    const place = { file, line: 1, column: 1 };
    return [{ kind: 'drawing-too-large', place, bytes: bytes.length, most: largestDrawing }];
  }
  const { text, finding } = decode({ path: file, bytes });
  // A browser would read other characters than were judged here.
  if (finding) return [finding];
  const places = placesIn(text);
  const { unsafe, broken } = judgeSvg(text);
  return [...unsafe, ...(broken ? [broken] : [])].map(({ at, ...noticed }) => ({
    ...noticed,
    place: { file, ...places(at) },
  }));
}
