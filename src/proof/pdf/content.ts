import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { normalise } from '../normalise.ts';
import { mapBox, within } from '../../pdf/box.ts';
import type { Box } from '../../pdf/box.ts';
import { compose } from '../../pdf/matrix.ts';
import { graphicsStep, newGraphicsState } from './graphics-state.ts';
import type { GraphicsState } from './graphics-state.ts';
import { advanceOf, glyphMatrix, movePen, newTextState, textStep } from './text-state.ts';
import type { Glyph, TextState } from './text-state.ts';

/** Something wrong with a letter: cut off or not drawn, or the font has no sign for it. */
export interface Flaw {
  readonly kind: 'hidden' | 'missing';
  /** Place in the text of the content. */
  readonly at: number;
}

/** What one marked-content sequence draws. */
export interface Content {
  /** Normalised; a letter that the font lacks is U+0000. */
  text: string;
  readonly flaws: Flaw[];
  /** Places in the text before which white space is drawn. */
  readonly spaces: Set<number>;
  /** It draws more than text: lines, areas or an image. */
  painted: boolean;
}

/** The operators of a page, as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** Key of what stands in no marked content that has a number. */
export const untagged = -1;

/** Points by which ink may reach out of its box: slanted letters do. */
const leeway = 1;

interface Walk {
  readonly graphics: GraphicsState;
  readonly text: TextState;
  /** Ids of the marked content around the present place, the innermost last. */
  readonly marks: number[];
  readonly contents: Map<number, Content>;
}

/**
 * Follows the operators of a page and gathers what each marked-content sequence draws, with letters that fall
 * outside the page or the clip around them.
 *
 * @param page - the page's box in points
 * @returns by marked-content id; what has none under `untagged`
 */
export function readContents({ fnArray, argsArray }: Operators, page: Box): Map<number, Content> {
  const walk: Walk = {
    graphics: newGraphicsState(page),
    text: newTextState(),
    marks: [],
    contents: new Map(),
  };
  for (const [index, operator] of fnArray.entries()) step(walk, operator, argsArray[index] ?? []);
  for (const content of walk.contents.values()) turnLeftward(content);
  return walk.contents;
}

const leftwardLetters = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]+';

/** Words of scripts that run from right to left: a PDF has their letters from left to right, as they are drawn. */
const leftward = new RegExp(`${leftwardLetters}(?:[,.;:!?'-]+${leftwardLetters})*`, 'gu');

/** Puts such words as they are read, the spaces between them too. */
function turnLeftward(content: Content): void {
  content.text = content.text.replace(leftward, (letters: string, start: number) => {
    const end = start + letters.length;
    const inside = [...content.spaces].filter((at) => at > start && at < end);
    for (const at of inside) content.spaces.delete(at);
    for (const at of inside) content.spaces.add(start + end - at);
    return reversed(letters);
  });
}

/** Marks on one letter are drawn in any order; in a text they have one. */
function reversed(letters: string): string {
  return Array.from(letters).reverse().join('').normalize('NFD');
}

const isLeftward = new RegExp(`^${leftwardLetters}$`, 'u');

/** What one sign stands for, as if its letters were drawn one by one. */
function asDrawn(words: string): string {
  return words.length > 1 && isLeftward.test(words) ? Array.from(words).reverse().join('') : words;
}

function step(walk: Walk, operator: number, args: readonly unknown[]): void {
  if (paints(operator, args)) current(walk).painted = true;
  if (graphicsStep(walk.graphics, operator, args) || textStep(walk.text, operator, args)) return;
  if (operator === OPS.showText) show(walk, args[0] as readonly (Glyph | number)[]);
  else if (operator === OPS.beginMarkedContentProps) {
    const [, id] = args;
    walk.marks.push(typeof id === 'number' ? id : (walk.marks.at(-1) ?? untagged));
  } else if (operator === OPS.beginMarkedContent) walk.marks.push(walk.marks.at(-1) ?? untagged);
  else if (operator === OPS.endMarkedContent) walk.marks.pop();
}

/** A path may be there to clip alone. */
function paints(operator: number, [use]: readonly unknown[]): boolean {
  return operator === OPS.constructPath ? use !== OPS.endPath : painting.has(operator);
}

const painting: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
  OPS.shadingFill,
]);

function current({ marks, contents }: Walk): Content {
  const id = marks.at(-1) ?? untagged;
  const content = contents.get(id) ?? { text: '', flaws: [], spaces: new Set(), painted: false };
  contents.set(id, content);
  return content;
}

/** The part of a letter that must be seen to read it: from the line it stands on to the height of an x. */
const legible = { bottom: 0, top: 0.5 };

function show(walk: Walk, glyphs: readonly (Glyph | number)[]): void {
  const { text } = walk;
  const { ctm, clip, alpha } = walk.graphics.now;
  const content = current(walk);
  const toPage = compose(glyphMatrix(text), ctm);
  const invisible = text.mode === 3 || alpha === 0;
  let pen = 0;
  for (const glyph of glyphs) {
    if (typeof glyph !== 'number') {
      const words = glyph.originalCharCode === 0 ? '\0' : normalise(glyph.unicode);
      if (words !== '') {
        const box = { left: pen, right: pen + glyph.width / 1000, ...legible };
        const at = content.text.length;
        if (words === '\0') content.flaws.push({ kind: 'missing', at });
        if (invisible || !within(mapBox(toPage, box), clip, leeway))
          content.flaws.push({ kind: 'hidden', at });
        content.text += asDrawn(words);
      } else if (/\s/u.test(glyph.unicode)) content.spaces.add(content.text.length);
    }
    pen += advanceOf(text, glyph);
  }
  movePen(text, pen);
}
