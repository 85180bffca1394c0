import type { Draft } from './draft.ts';
import type { WrittenValuation } from './written.ts';

/** A valuation that was read, with what may still have to go to another. */
export type Finished = Draft & Pick<WrittenValuation, 'waarde'>;

/** What a value holds for has to be told apart, save for one that holds for the rest. */
export function settle(read: readonly Finished[], both: boolean): readonly WrittenValuation[] | null {
  if (both && read.length < 2) return null;
  const periods = read.filter(({ periode }) => periode !== undefined).length;
  if (periods < 2 && read.some(({ yearsAfter }) => yearsAfter === true)) return null;
  // `1945–1990: B 5 eindproduct, V 5 jaar overige` may give both the period.
  const [first, ...others] = read;
  if (first?.periode !== undefined && others.some(({ periode }) => periode === undefined)) return null;
  if (first?.led === true && others.some(({ led }) => led !== true)) return null;
  const open = read.filter(({ voor, voorwaarde, periode }) => (voor ?? voorwaarde ?? periode) === undefined);
  if (read.length > 1 && open.some(({ waarde, criteria }) => waarde === 'B' && criteria === undefined))
    return null;
  const events = new Set(
    open.map(({ waarde, aangrijpingspunt }) => (waarde === 'V' ? aangrijpingspunt?.tekst : undefined)),
  );
  const toldApart = open.length < 2 || (events.size === open.length && !events.has(undefined));
  return toldApart ? (placeLateCriteria(read)?.map(inOrder) ?? null) : null;
}

/** Numbers at the end belong to the B that has none, and say nothing new where one has the same. */
function placeLateCriteria(read: readonly Finished[]): readonly Finished[] | null {
  const late = read.at(-1)?.lateCriteria;
  if (late === undefined) return read;
  const same = read.some(({ criteria }) => criteria?.join() === late.join());
  const bare = read.filter(({ waarde, criteria }) => waarde === 'B' && criteria === undefined);
  const owner = read.length === 1 ? read[0] : bare.length === 1 ? bare[0] : undefined;
  if (owner === undefined) return same ? read : null;
  return owner.criteria === undefined
    ? read.map((one) => (one === owner ? { ...one, criteria: late } : one))
    : null;
}

const order = [
  'waarde',
  'criteria',
  'termijn',
  'alternatieven',
  'laatste',
  'minimum',
  'maximum',
  'verlenging',
  'aangrijpingspunt',
  'periode',
  'voor',
  'voorwaarde',
  'behoudens',
  'grondslag',
  'toelichting',
] as const satisfies readonly (keyof WrittenValuation)[];

/** The keys in one order, whatever the order of the words. */
function inOrder(valuation: WrittenValuation): WrittenValuation {
  const keys = order.filter((key) => valuation[key] !== undefined);
  return { waarde: valuation.waarde, ...Object.fromEntries(keys.map((key) => [key, valuation[key]])) };
}
