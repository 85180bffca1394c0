/** In the order in which they run: what waits for the real edition comes when that has been made. */
export const kinds = ['unit', 'slow', 'edition'] as const;

export type Kind = (typeof kinds)[number];

/** The kind of test that a file says it holds by its name. */
export function kindOf(path: string): Kind {
  const [, kind = 'unit'] = /\.(slow|edition)\.test\.ts$/.exec(path) ?? [];
  return kind as Kind;
}
