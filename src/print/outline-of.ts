import { Blob, Face, Font } from 'harfbuzzjs';
import { defined } from '../diagnostics/defined.ts';
import { readFont } from './chromium/fonts.ts';

/** Words as lines around their letters, in the units of the font; upwards is positive. */
export interface Outline {
  /** Path data as SVG writes it. */
  readonly path: string;
  readonly width: number;
  /** Size of the font in its units. */
  readonly em: number;
  /** How far letters reach below the line they stand on. */
  readonly descent: number;
}

let known: { readonly face: Face; readonly font: Font } | null = null;

function textFont(): { readonly face: Face; readonly font: Font } {
  const face = new Face(new Blob(readFont('DejaVuSans')));
  return { face, font: new Font(face) };
}

/** The outline of words in the font of the text, a letter after the other. */
export function outlineOf(words: string): Outline {
  const { face, font } = (known ??= textFont());
  let width = 0;
  let path = '';
  for (const letter of words) {
    const glyph = defined(font.nominalGlyph(letter.codePointAt(0) ?? 0), `glyph of ${letter}`);
    path += moved(font.glyphToPath(glyph), width);
    width += font.glyphHAdvance(glyph);
  }
  return { path, width, em: face.upem, descent: -font.hExtents().descender };
}

/** Path data so much further to the right: its numbers are x and y in turn. */
function moved(path: string, by: number): string {
  let index = 0;
  return path.replace(/[A-Z]|-?\d+(?:\.\d+)?/gi, (part) => {
    if (/[A-Z]/i.test(part)) {
      index = 0;
      return part;
    }
    index += 1;
    return index % 2 === 1 ? String(Number(part) + by) : part;
  });
}
