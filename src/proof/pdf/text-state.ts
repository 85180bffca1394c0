import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compose, identity } from '../../pdf/matrix.ts';
import type { Matrix } from '../../pdf/matrix.ts';

/** A glyph as pdf.js hands it over with `fontExtraProperties`; a number moves the pen instead. */
export interface Glyph {
  readonly unicode: string;
  /** In thousandths of the font size. */
  readonly width: number;
  readonly isSpace: boolean;
  /** For the fonts that Chromium embeds: number of the glyph in the font; 0 is the sign for a missing one. */
  readonly originalCharCode?: number;
}

/** Where text is written and how large (PDF 1.7, 9.3 and 9.4). */
export interface TextState {
  matrix: Matrix;
  line: Matrix;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is normal. */
  scale: number;
  leading: number;
  rise: number;
  /** Rendering mode; 3 draws nothing. */
  mode: number;
}

export function newTextState(): TextState {
  return {
    matrix: identity,
    line: identity,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** Follows an operator of text; says whether it was one. What shows text is left to the caller. */
export function textStep(text: TextState, operator: number, args: readonly unknown[]): boolean {
  const [x = 0, y = 0] = args as number[];
  switch (operator) {
    case OPS.beginText:
      text.matrix = text.line = identity;
      return true;
    case OPS.setTextMatrix:
      text.matrix = text.line = Array.from(args[0] as ArrayLike<number>) as unknown as Matrix;
      return true;
    case OPS.moveText:
      moveLine(text, x, y);
      return true;
    case OPS.setLeadingMoveText:
      text.leading = -y;
      moveLine(text, x, y);
      return true;
    case OPS.nextLine:
      moveLine(text, 0, -text.leading);
      return true;
    case OPS.setFont:
      text.size = y;
      return true;
    case OPS.setCharSpacing:
      text.charSpacing = x;
      return true;
    case OPS.setWordSpacing:
      text.wordSpacing = x;
      return true;
    case OPS.setHScale:
      text.scale = x;
      return true;
    case OPS.setLeading:
      text.leading = x;
      return true;
    case OPS.setTextRise:
      text.rise = x;
      return true;
    case OPS.setTextRenderingMode:
      text.mode = x;
      return true;
    default:
      return false;
  }
}

/** Begins a line, so far from the start of the one before. */
function moveLine(state: TextState, x: number, y: number): void {
  state.line = compose([1, 0, 0, 1, x, y], state.line);
  state.matrix = state.line;
}

/** The map from a glyph of size 1 at the pen to user space. */
export function glyphMatrix({ matrix, size, scale, rise }: TextState): Matrix {
  return compose([size * scale, 0, 0, size, 0, rise], matrix);
}

/** How far a glyph, or a number from the file, moves the pen: in the units of `glyphMatrix`. */
export function advanceOf({ size, charSpacing, wordSpacing }: TextState, glyph: Glyph | number): number {
  if (typeof glyph === 'number') return -glyph / 1000;
  const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
  return glyph.width / 1000 + (size === 0 ? 0 : spacing / size);
}

/** Moves the pen along the line. */
export function movePen(state: TextState, distance: number): void {
  state.matrix = compose([1, 0, 0, 1, distance * state.size * state.scale, 0], state.matrix);
}
