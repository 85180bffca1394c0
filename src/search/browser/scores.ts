/** How much each record says of what was asked, by its number. */
export type Scores = ReadonlyMap<number, number>;

/** The records that any has: each counts what the best of them gives it. */
export function either(parts: readonly Scores[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const own of parts)
    for (const [record, score] of own) scores.set(record, Math.max(scores.get(record) ?? 0, score));
  return scores;
}

/** The records that all have. */
export function together(parts: readonly Scores[]): Map<number, number> {
  return atLeast(parts.length, parts);
}

/** Fewest parts of which the best will do where no record has all. */
const fewest = 3;

/** The records that come nearest where none has all parts: those that say at least half of what the best says. */
export function nearest(parts: readonly Scores[]): Map<number, number> {
  const scores = parts.length < fewest ? new Map<number, number>() : atLeast(1, parts);
  const enough = Math.max(0, ...scores.values()) / 2;
  return new Map([...scores].filter(([, score]) => score >= enough));
}

function atLeast(count: number, parts: readonly Scores[]): Map<number, number> {
  const found = new Map<number, { parts: number; score: number }>();
  for (const part of parts)
    for (const [record, score] of part) {
      const so = found.get(record) ?? { parts: 0, score: 0 };
      found.set(record, { parts: so.parts + 1, score: so.score + score });
    }
  const enough = [...found].filter(([, { parts: own }]) => own >= count);
  return new Map(enough.map(([record, { score }]) => [record, score]));
}
