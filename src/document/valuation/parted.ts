import type { z } from 'zod';
import { parseValuation } from './parse.ts';
import type { WrittenValuation } from './written.ts';

const together =
  'elke waardering als één tekst: tussen `[` en `]` begint een komma een nieuwe, tenzij er aanhalingstekens om staan';
const asText = 'de waardering als één tekst: een dubbele punt maakt een sleutel van wat ervoor staat';

/**
 * Refuses a list in which YAML took a valuation apart: `[V, 5 jaar]` is read as `V` and as `5 jaar`, `[B, 1]` as `B` and
 * a number. Each by itself may be a valuation too, of which other rules would say what is not so.
 *
 * @param input - a list of valuations as it stands in the file
 * @param context - takes what is wrong, with the list as it was meant
 * @returns the list as it is
 */
export function refuseParted(input: unknown, context: z.RefinementCtx): unknown {
  const meant = Array.isArray(input) ? rejoined(input as readonly unknown[]) : null;
  if (meant !== null) {
    const written = meant.map((text) => JSON.stringify(text)).join(', ');
    const repair = `Schrijf \`waarderingen: [${written}]\`.`;
    context.addIssue({ code: 'custom', message: together, input, params: { repair, meant } });
  }
  return input;
}

/** The texts of a list with those together that are one valuation; null where none is, or another reading is as likely. */
function rejoined(items: readonly unknown[]): readonly string[] | null {
  const whole: string[] = [];
  for (const item of items) {
    if (typeof item !== 'string' && typeof item !== 'number') return null;
    const last = whole.at(-1);
    const text = String(item);
    if (last !== undefined && goesOn(last, text)) whole.splice(-1, 1, `${last}, ${text}`);
    else whole.push(text);
  }
  return whole.length < items.length && whole.every((text) => readOne(text) !== null) ? whole : null;
}

/** Whether a text is what the one before it lacks: no valuation by itself, or the term of a V without one. */
function goesOn(before: string, text: string): boolean {
  if (readOne(`${before}, ${text}`) === null) return false;
  return readOne(text) === null || (isBareV(before) && !/^[bv]/iu.test(text));
}

function isBareV(text: string): boolean {
  const read = readOne(text);
  return read?.waarde === 'V' && Object.keys(read).length === 1;
}

/**
 * Refuses a valuation of which YAML made a key: `V: 20 jaar na afloop`, `Vanaf april 1996: V 5 jaar`.
 *
 * @param input - a valuation in keys as it stands in the file
 * @param context - takes what is wrong, with the text that was meant
 * @returns whether it was one
 */
export function refuseKeyed(input: Readonly<Record<string, unknown>>, context: z.RefinementCtx): boolean {
  const [[key, value] = [], ...more] = Object.entries(input);
  if (key === undefined || more.length > 0 || !/^[BVN]$|\s/iu.test(key)) return false;
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const meant = `${key}: ${String(value)}`;
  if (readOne(meant) === null) return false;
  const repair = `Schrijf \`- ${JSON.stringify(meant)}\`, tussen aanhalingstekens.`;
  context.addIssue({ code: 'custom', message: asText, input, params: { repair, meant } });
  return true;
}

function readOne(text: string): WrittenValuation | null {
  const found = parseValuation(text);
  const [only, ...more] = found.kind === 'valuations' ? found.valuations : [];
  return only !== undefined && more.length === 0 ? only : null;
}
