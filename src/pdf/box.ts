import type { Matrix, Point } from './matrix.ts';

/** A rectangle, in points, from the left and the bottom. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The smallest box around points; null around none. */
export function boxAround(points: readonly Point[]): Box | null {
  const [first] = points;
  if (!first) return null;
  let [left, right, bottom, top] = [first.x, first.x, first.y, first.y];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
}

/** The smallest box around boxes; null around none. */
export function boxAroundAll(boxes: readonly Box[]): Box | null {
  return boxAround(
    boxes.flatMap(({ left, bottom, right, top }) => [
      { x: left, y: bottom },
      { x: right, y: top },
    ]),
  );
}

/** The smallest box around what becomes of a box. A list has half a million letters: no points are made for it. */
export function mapBox([a, b, c, d, e, f]: Matrix, { left, bottom, right, top }: Box): Box {
  const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top];
  const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top];
  return {
    left: Math.min(...xs) + e,
    right: Math.max(...xs) + e,
    bottom: Math.min(...ys) + f,
    top: Math.max(...ys) + f,
  };
}

export function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    top: Math.min(a.top, b.top),
  };
}

/** Whether a box lies in another, give or take some points. */
export function within(inner: Box, outer: Box, leeway: number): boolean {
  return (
    inner.left >= outer.left - leeway &&
    inner.right <= outer.right + leeway &&
    inner.bottom >= outer.bottom - leeway &&
    inner.top <= outer.top + leeway
  );
}
