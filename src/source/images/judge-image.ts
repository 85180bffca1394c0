import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placesIn } from '../../diagnostics/places.ts';
import { decode } from '../decode.ts';
import type { ContentFile } from '../read.ts';
import { imageEndings, imageKindOf } from './kinds.ts';
import type { ImageKind } from './kinds.ts';
import { rasterFault } from './raster.ts';
import { contentOf } from './sniff.ts';
import { judgeSvg } from './svg/judge-svg.ts';

type Image = Pick<ContentFile, 'path' | 'bytes'>;
type Texts = Pick<Diagnostic, 'found' | 'expected' | 'repair'>;

const drawing =
  'een tekening die alleen vormen, tekst en beelden in het bestand zelf heeft, zonder script, link of ander bestand';
const sendAgain = 'Zet het bestand opnieuw neer, uit de bron of een reservekopie, of bewaar het opnieuw.';
/** Past this a reader waits long for one drawing, and so does who checks it. */
const largestDrawing = 10_000_000;

/**
 * Judges an image before it is published: a file must hold what its name says, whole, and a drawing may hold nothing
 * that runs or fetches. It is published at an address of its own, where it would run as a page of the site.
 *
 * @param image - a file with a place for an image, as bytes
 * @returns what is wrong with it (BE01, BE58, BE59); an image about which something is said is not to be published
 */
export function judgeImage(image: Image): Diagnostic[] {
  const kind = imageKindOf(image.path);
  if (kind === null) return [];
  const fault = contentFault(kind, image.bytes);
  if (fault) return [{ ...top('BE59', image), ...fault }];
  return kind === 'svg' ? judgeDrawing(image) : [];
}

function contentFault(kind: ImageKind, bytes: Uint8Array): Texts | null {
  const expected = `een hele ${kind}`;
  if (bytes.length === 0) return { found: 'een leeg bestand', expected, repair: sendAgain };
  const content = contentOf(bytes);
  // A drawing in letters of two bytes, or behind a comment: what it is shows where it is read as text.
  if (content === null && kind === 'svg') return null;
  if (content?.kind !== kind) {
    const other = imageEndings.find((ending) => ending === content?.kind);
    return {
      found: `${content?.words ?? 'iets dat geen afbeelding is'}, in een bestand dat op \`.${kind}\` eindigt`,
      expected,
      repair: other
        ? `Laat de naam op \`.${other}\` eindigen, ook waar een tekst de afbeelding toont.`
        : `Bewaar de afbeelding als ${kind}; alleen de naam veranderen is niet genoeg.`,
    };
  }
  if (kind === 'svg') return null;
  const found = rasterFault(kind, bytes);
  return found === null ? null : { found, expected, repair: sendAgain };
}

function judgeDrawing(image: Image): Diagnostic[] {
  if (image.bytes.length > largestDrawing)
    return [
      {
        ...top('BE58', image),
        found: `een tekening van ${Math.round(image.bytes.length / 1_000_000)} MB`,
        expected: `hoogstens ${largestDrawing / 1_000_000} MB`,
        repair: 'Verklein de beelden in de tekening, of lever haar als png.',
      },
    ];
  const { text, diagnostic } = decode(image);
  // A browser would read other characters than were judged here.
  if (diagnostic) return [diagnostic];
  const places = placesIn(text);
  const { unsafe, broken } = judgeSvg(text);
  return [
    ...unsafe.map(({ at, ...texts }): Diagnostic => ({
      ...top('BE58', image),
      ...places(at),
      expected: drawing,
      ...texts,
    })),
    ...(broken ? [broken] : []).map(({ at, ...texts }): Diagnostic => ({
      ...top('BE59', image),
      ...places(at),
      expected: 'een hele svg',
      ...texts,
    })),
  ];
}

/** A diagnostic about a file from its first character on. */
function top(
  code: 'BE58' | 'BE59',
  { path }: Image,
): Pick<Diagnostic, 'code' | 'severity' | 'file' | 'line' | 'column'> {
  return { code, severity: 'error', file: path, line: 1, column: 1 };
}
