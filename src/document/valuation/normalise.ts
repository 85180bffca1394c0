import type { z } from 'zod';
import { parseValuation } from './parse.ts';
import type { Unreadable, WrittenValuation } from './written.ts';

const oneLine = 'één waardering; schrijf elke waardering op een eigen regel die met `- ` begint';

/**
 * Lets an editor write a valuation as the source does. A text becomes the keys it means, with the text kept as `ruw`;
 * keys without `waarde` get what `ruw` says, and keep what they say themselves.
 *
 * @param input - a valuation as it stands in the file
 * @param context - takes the complaint about a text that cannot be read
 * @returns the keys; what is no valuation at all comes back as it is
 */
export function normaliseValuation(input: unknown, context: z.RefinementCtx): unknown {
  if (typeof input === 'string') return read(input, input, context) ?? input;
  if (!isRecord(input) || 'waarde' in input || typeof input.ruw !== 'string') return input;
  const meant = read(input.ruw, input, context);
  return meant === null ? input : { ...meant, ...input };
}

function read(text: string, input: unknown, context: z.RefinementCtx): object | null {
  const found = parseValuation(text);
  if (found.kind === 'valuations' && found.valuations.length === 1)
    return { ...plain(found.valuations[0]), ruw: text };
  const expected =
    found.kind === 'unreadable'
      ? explainUnreadable(found)
      : found.kind === 'tombstone'
        ? '`vervallen: { reden: …, opvolger: "…" }` in plaats van `waarderingen`'
        : oneLine;
  context.addIssue({ code: 'custom', message: expected, input });
  return null;
}

/** What an editor should know of a text that was read only in part. */
export function explainUnreadable({ understood, rest, expected }: Unreadable): string {
  if (understood === '') return expected;
  return `na \`${understood}\`, dat is begrepen, in plaats van \`${rest}\`: ${expected}`;
}

function plain(valuation: WrittenValuation | undefined): Partial<WrittenValuation> {
  return { ...valuation };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
