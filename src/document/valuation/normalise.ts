import type { z } from 'zod';
import { parseValuation } from './parse.ts';
import { refuseKeyed } from './parted.ts';
import { printValuation } from './print.ts';
import type { ReadValuation, Unreadable } from './written.ts';

const oneLine = 'één waardering; schrijf elke waardering op een eigen regel die met `- ` begint';

/**
 * Lets an editor write a valuation as the source does. A text becomes the keys it means, with the text kept as `ruw`;
 * keys without `waarde` get what `ruw` says, and keep what they say themselves.
 *
 * @param input - a valuation as it stands in the file
 * @param context - takes what is wrong with a text that cannot be read
 * @returns the keys; what is no valuation at all comes back as it is
 */
export function normaliseValuation(input: unknown, context: z.RefinementCtx): unknown {
  if (typeof input === 'string') return read(input, input, context) ?? input;
  if (!isRecord(input) || refuseKeyed(input, context)) return input;
  if (typeof input.waarde === 'string' && !/^[BVN]$/.test(input.waarde)) partWaarde(input.waarde, context);
  if ('waarde' in input || typeof input.ruw !== 'string') return input;
  const meant = read(input.ruw, input, context);
  return meant === null ? input : { ...meant, ...input };
}

/** A whole valuation at the key for its letter: `waarde: V10`. */
function partWaarde(text: string, context: z.RefinementCtx): void {
  const found = parseValuation(text);
  const [only, ...more] = found.kind === 'valuations' ? found.valuations : [];
  if (only === undefined || more.length > 0) return;
  const { waarde, criteria, termijn, ...others } = only;
  const keys = [
    `\`waarde: ${waarde}\``,
    ...(criteria === undefined ? [] : [`\`criteria: [${criteria.join(', ')}]\``]),
    ...(termijn === undefined ? [] : [`\`termijn: ${termijn}\``]),
  ];
  const repair =
    Object.keys(others).length === 0
      ? `Schrijf ${keys.join(' en daaronder ')}.`
      : `Schrijf de waardering als tekst: \`- ${printValuation(only)}\`.`;
  context.addIssue({
    code: 'custom',
    path: ['waarde'],
    message: onlyLetter,
    input: text,
    params: { repair },
  });
}

const onlyLetter = 'alleen de letter `B`, `V` of `N`; een termijn of criteria hebben een eigen sleutel';

function read(text: string, input: unknown, context: z.RefinementCtx): object | null {
  const found = parseValuation(text);
  const [only, ...more] = found.kind === 'valuations' ? found.valuations : [];
  if (only && more.length === 0) return { ...only, ruw: text };
  const { expected, repair } = explain(found);
  const meant = found.kind === 'unreadable' && input === text ? found.proposal : null;
  context.addIssue({
    code: 'custom',
    message: expected,
    input,
    ...(repair !== null && { params: { repair, ...(meant !== null && { meant }) } }),
  });
  return null;
}

/** Why a text is no single valuation, and how to write what it says. */
function explain(found: ReadValuation): { readonly expected: string; readonly repair: string | null } {
  if (found.kind === 'tombstone')
    return {
      expected: '`vervallen: { reden: …, opvolger: "…" }` in plaats van `waarderingen`',
      repair: null,
    };
  if (found.kind === 'unreadable') return { expected: explainUnreadable(found), repair: proposed(found) };
  const lines = found.valuations.map((one) => `\`- ${printValuation(one)}\``).join(' en ');
  return { expected: oneLine, repair: `Schrijf ${lines}, elk op een eigen regel.` };
}

/** What an editor should know of a text that was read only in part. */
export function explainUnreadable({ understood, rest, expected }: Unreadable): string {
  if (understood === '') return expected;
  if (rest === '') return `na \`${understood}\`, dat is begrepen, nog ${expected}`;
  return `na \`${understood}\`, dat is begrepen, in plaats van \`${rest}\`: ${expected}`;
}

/** How the text may be meant, as a question; null where that cannot be told. */
export function proposed({ proposal }: Unreadable): string | null {
  return proposal === null ? null : `Bedoelt u \`${proposal}\`?`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
