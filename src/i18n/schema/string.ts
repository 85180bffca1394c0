import { z } from 'zod';
import nl from '../nl.json' with { type: 'json' };

/** A fixed text; `where` tells a translator where it appears. */
export function string(where: string): z.ZodString {
  return z.string().min(1).describe(where);
}

/** The texts that begin alike, one for each thing of a kind: which they are, the Dutch texts say. */
export type Family<First extends string> = Extract<keyof typeof nl, `${First}.${string}`>;

/** Fixed texts that begin alike and appear in the same place. */
export function family<First extends string>(
  first: First,
  where: string,
): Record<Family<First>, z.ZodString> {
  const keys = Object.keys(nl).filter((key) => key.startsWith(`${first}.`));
  return Object.fromEntries(keys.map((key) => [key, string(where)])) as Record<Family<First>, z.ZodString>;
}
