import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { intersect, mapBox } from '../../pdf/box.ts';
import type { Box } from '../../pdf/box.ts';
import { compose, identity } from '../../pdf/matrix.ts';
import type { Matrix } from '../../pdf/matrix.ts';

/** How things are drawn at one moment (PDF 1.7, 8.4). */
export interface Graphics {
  readonly ctm: Matrix;
  readonly clip: Box;
  /** 0 is invisible. */
  readonly alpha: number;
}

/** The same, with what was put aside. */
export interface GraphicsState {
  now: Graphics;
  readonly saved: Graphics[];
  /** The next path bounds what is drawn after it. */
  clipNext: boolean;
}

/** The state at the start of a page. */
export function newGraphicsState(page: Box): GraphicsState {
  return { now: { ctm: identity, clip: page, alpha: 1 }, saved: [], clipNext: false };
}

/** Follows an operator that changes how things are drawn; says whether it was one. */
export function graphicsStep(state: GraphicsState, operator: number, args: readonly unknown[]): boolean {
  const { now, saved } = state;
  switch (operator) {
    case OPS.save:
      saved.push(now);
      return true;
    case OPS.restore:
    case OPS.paintFormXObjectEnd:
      state.now = saved.pop() ?? now;
      return true;
    case OPS.transform:
      state.now = { ...now, ctm: compose(args as unknown as Matrix, now.ctm) };
      return true;
    case OPS.paintFormXObjectBegin: {
      saved.push(now);
      const [matrix, bounds] = args as [Matrix | null, ArrayLike<number> | null];
      state.now = { ...now, ctm: compose(matrix ?? identity, now.ctm) };
      if (bounds) clipTo(state, bounds);
      return true;
    }
    case OPS.setGState:
      for (const [key, value] of args[0] as [string, unknown][])
        if (key === 'ca') state.now = { ...state.now, alpha: Number(value) };
      return true;
    case OPS.clip:
    case OPS.eoClip:
      state.clipNext = true;
      return true;
    case OPS.constructPath:
      if (state.clipNext && args[2]) clipTo(state, args[2] as ArrayLike<number>);
      state.clipNext = false;
      return true;
    default:
      return false;
  }
}

/** Chromium clips to rectangles; of any other path the box around it is taken. */
function clipTo(state: GraphicsState, bounds: ArrayLike<number>): void {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(bounds);
  const { ctm, clip } = state.now;
  state.now = {
    ...state.now,
    clip: intersect(clip, mapBox(ctm, { left, bottom, right, top })),
  };
}
