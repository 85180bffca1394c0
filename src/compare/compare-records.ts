import { likeness, pairByKey, pairByLikeness, unpaired, isSpelling } from './likeness.ts';
import type { Pair } from './likeness.ts';
import type { Difference, Fate, Outcome, Weight } from './piece.ts';
import type { Compared } from './records.ts';
import { splitWords, wordRuns } from './words.ts';

/** How records are compared, and called. */
interface Context {
  /** Gives the name by which a group of the earlier edition is known in the later one. */
  readonly groupNow: (group: string) => string;
  /** How a person calls one, by its id, in either edition. */
  readonly nameOf: (one: Compared, edition: 'before' | 'now') => string;
}

/**
 * Compares records by field. They belong together by their number or key; one that got another number, by all that it says, or
 * else by likeness.
 */
export function compareRecords(
  before: readonly Compared[],
  now: readonly Compared[],
  context: Context,
): Outcome[] {
  const byKey = pairByKey(before, now, ({ key }) => key);
  const [old, fresh] = [unpaired(before, byKey), unpaired(now, byKey)];
  const same = pairByKey(old, fresh, contentOf);
  const alike = pairByLikeness(unpaired(old, same), unpaired(fresh, same), recordLikeness, 0.6);
  const other = [...same, ...alike];
  return [
    ...byKey.flatMap((pair) => changeOf(pair, context, [])),
    ...other.flatMap((pair) => changeOf(pair, context, ['hernummerd'])),
    ...unpaired(fresh, other).map((one) => ({
      ...whole(one, 'nieuw', context.nameOf(one, 'now')),
      after: [one.id],
    })),
    ...unpaired(old, other).map((one) => ({
      ...whole(one, 'vervallen', context.nameOf(one, 'before')),
      before: [one.id],
    })),
  ];
}

/** What came or went, with all that it says. */
function whole(one: Compared, fate: 'nieuw' | 'vervallen', name: string): Outcome {
  const nothing: Compared = { ...one, fields: new Map(), texts: new Map(), valuations: [] };
  const [old, fresh] = fate === 'nieuw' ? [nothing, one] : [one, nothing];
  const differences = [...valuationDifferences(old, fresh), ...fieldDifferences(old, fresh)];
  return { fates: [fate], weight: weightOf(one), name, before: [], after: [], differences };
}

function weightOf({ category }: Compared): Weight {
  return category ? 'categorie' : 'tekst';
}

function changeOf([old, one]: Pair<Compared>, context: Context, given: readonly Fate[]): Outcome[] {
  const valued = valuationDifferences(old, one);
  const fields = fieldDifferences(old, one);
  const differences = [...valued, ...fields];
  const fates: Fate[] = [...given];
  if (context.groupNow(old.group) !== one.group) fates.push('verplaatst');
  if (one.lapsed && !old.lapsed) fates.push('vervallen');
  else if (differences.length > 0) fates.push('gewijzigd');
  const name = given.includes('hernummerd')
    ? `${context.nameOf(old, 'before')} → ${context.nameOf(one, 'now')}`
    : context.nameOf(one, 'now');
  const onlySpelling =
    fates.join() === 'gewijzigd' && differences.every(({ runs }) => runs !== undefined && isSpelling(runs));
  const weight = valued.length > 0 ? 'waardering' : onlySpelling ? 'spelling' : weightOf(one);
  return [{ fates, weight, name, before: [old.id], after: [one.id], differences }];
}

/** Names of what differs in what is kept, and for how long. */
const valuationField = 'waardering';
const orderField = 'volgorde van de waarderingen';
export const valuationFields: ReadonlySet<string> = new Set([valuationField, orderField]);

/** Those that stay say nothing; the others are told in their order, as one that became another. */
function valuationDifferences({ valuations: before }: Compared, { valuations: now }: Compared): Difference[] {
  const same = pairByKey(before, now, ({ whole: said }) => said);
  const [old, fresh] = [unpaired(before, same), unpaired(now, same)];
  const changed = Array.from({ length: Math.max(old.length, fresh.length) }, (_, index) => {
    const [was, is] = [old[index], fresh[index]];
    const form = was?.printed === is?.printed ? 'whole' : 'printed';
    return { field: valuationField, was: was?.[form] ?? null, now: is?.[form] ?? null };
  });
  if (changed.length > 0 || same.every(([one], index) => one === before[index])) return changed;
  const [was, is] = [before, now].map((all) => all.map(({ printed }) => printed).join('; '));
  return [{ field: orderField, was: was ?? null, now: is ?? null }];
}

function fieldDifferences(old: Compared, one: Compared): Difference[] {
  const fields = [...new Set([...old.fields.keys(), ...one.fields.keys()])].flatMap((field): Difference[] => {
    const [was = null, now = null] = [old.fields.get(field), one.fields.get(field)];
    if (was === now) return [];
    const both = was !== null && now !== null;
    return [{ field, was, now, ...(both && { runs: wordRuns(splitWords(was), splitWords(now)) }) }];
  });
  const texts = [...new Set([...old.texts.keys(), ...one.texts.keys()])].flatMap((field): Difference[] => {
    const [was, now] = [old.texts.get(field), one.texts.get(field)];
    const [before = null, after = null] = [was?.join(' '), now?.join(' ')];
    if (before === after) return [];
    return [{ field, was: before, now: after, ...(was && now && { runs: wordRuns(was, now) }) }];
  });
  return [...fields, ...texts];
}

function contentOf({ category, fields, texts, valuations }: Compared): string {
  return JSON.stringify([category, [...fields], [...texts], valuations]);
}

/** Categories only resemble categories; the values weigh as their words do. */
function recordLikeness(one: Compared, other: Compared): number {
  if (kindOf(one) !== kindOf(other)) return 0;
  const [words, others] = [one, other].map(({ fields, texts, valuations }) => [
    ...[...fields].flatMap(([, value]) => splitWords(value)),
    ...[...texts].flatMap(([, value]) => value),
    ...valuations.flatMap(({ printed }) => splitWords(printed)),
  ]);
  return likeness(words ?? [], others ?? []);
}

/** A category, or the register an entry is of. */
function kindOf({ category, key }: Compared): string {
  return category ? '' : (key.split(' ')[0] ?? '');
}
