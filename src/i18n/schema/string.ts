import { z } from 'zod';

/** A fixed text; `where` tells a translator where it appears. */
export function string(where: string): z.ZodString {
  return z.string().min(1).describe(where);
}
