import { justBefore, takeDate } from './dates.ts';
import { printValuation } from './print.ts';
import { scan } from './scanner.ts';
import type { Scanner } from './scanner.ts';
import { takeTerm } from './terms.ts';
import { triggerOf } from './trigger.ts';
import type { ReadValuation, Unreadable, WrittenTombstone, WrittenValuation } from './written.ts';

type Draft = { -readonly [K in keyof WrittenValuation]: WrittenValuation[K] };

const nextPart =
  'een termijn met `jaar`, `maanden`, `weken` of `dagen`, `na` met een gebeurtenis, of `voor` met wat het betreft';

/**
 * Reads a valuation as selectielijsten print it: `B, 1`, `V 20 jaar na …`, `Vanaf april 1996: V 5 jaar voor …`.
 * Lines, and parts between semicolons, are valuations of their own.
 *
 * @param text - the words of the source; case, spaces and the marks around letter and number may differ
 * @returns one valuation for each part, the tombstone it is, or how far it could be read
 */
export function parseValuation(text: string): ReadValuation {
  const tombstone = readTombstone(text);
  if (tombstone) return { kind: 'tombstone', tombstone };
  const valuations: WrittenValuation[] = [];
  for (const part of text.split(/\n|;|(?<=\S)\s+(?=(?:Tot|Vanaf)\s[^;\n]*\d{4}:? [BV]\b)/u)) {
    if (part.trim() === '' && valuations.length > 0) continue;
    const read = readOne(part);
    if ('kind' in read) return withBefore(valuations, read);
    valuations.push(read);
  }
  return { kind: 'valuations', valuations };
}

function withBefore(before: readonly WrittenValuation[], read: Unreadable): Unreadable {
  const understood = [...before.map(printValuation), read.understood]
    .filter((part) => part !== '')
    .join('; ');
  return { ...read, understood };
}

/** `Vervallen: dit is resultaat 19.1.19 geworden`. */
function readTombstone(text: string): WrittenTombstone | null {
  const [, reden] = /^\s*vervallen\s*[:,.]?\s*(.*\S)\s*$/isu.exec(text) ?? [];
  if (reden === undefined || /^(?:van het )?belang/i.test(reden)) return null;
  return { reden, opvolger: /\d+(?:\.\d+)*(?:\.[a-z])?/.exec(reden)?.[0] ?? null };
}

function readOne(text: string): WrittenValuation | Unreadable {
  const scanner = scan(text.replace(/^\s*waardering\b\s*:?/iu, ''));
  const draft: Partial<Draft> = {};
  takePeriod(scanner, draft);
  const value = takeValue(scanner);
  if (value === 'B') takeKept(scanner, draft);
  else if (value !== 'N') takeDestroyed(scanner, draft);
  const implied = draft.termijn ?? draft.alternatieven ?? draft.aangrijpingspunt;
  const waarde = value ?? (implied === undefined ? undefined : 'V');
  if (waarde !== undefined) takeScope(scanner, draft);
  const rest = scanner.rest();
  if (waarde !== undefined && rest === '') return { waarde, ...draft };
  return {
    kind: 'unreadable',
    understood: waarde === undefined ? printPeriodOnly(draft) : printValuation({ waarde, ...draft }),
    rest,
    expected: expectedAfter(waarde, draft),
  };
}

function expectedAfter(waarde: string | undefined, { criteria, termijn }: Partial<Draft>): string {
  if (waarde === undefined) return 'B, V of N, of een termijn zoals `20 jaar`';
  if (waarde === 'B')
    return criteria ? 'niets meer, of `voor` met wat het betreft' : 'het nummer van een criterium';
  if (waarde === 'N') return 'niets meer';
  return termijn === undefined ? nextPart : '`na` met een gebeurtenis, of `voor` met wat het betreft';
}

function printPeriodOnly({ periode }: Partial<Draft>): string {
  return periode ? printValuation({ waarde: 'V', periode }).replace(/: V$/, '') : '';
}

/** "Tot 1997" does not include 1997; "tot en met 1997" does. */
function takePeriod(scanner: Scanner, draft: Partial<Draft>): void {
  const span = scanner.take(/(\d{4}) ?[–-] ?(\d{4})?(?!\d)(?!-)[:,]? ?/u);
  if (span) {
    const [, van = '', tot] = span;
    draft.periode = { van, ...(tot !== undefined && { tot }) };
    return;
  }
  const from = scanner.take(/(?:vanaf|sinds|met ingang van|van) (?=\d|\p{L}+ \d)/iu)
    ? takeDate(scanner)
    : null;
  const inclusive = scanner.take(/(?:tot en met|t\/m) (?=\d|\p{L}+ \d)/iu) !== null;
  const exclusive = !inclusive && scanner.take(/(?:tot|vóór|voor) (?=\d|\p{L}+ \d)/iu) !== null;
  const until = inclusive || exclusive ? takeDate(scanner) : null;
  if (from === null && until === null) return;
  draft.periode = {
    ...(from !== null && { van: from }),
    ...(until !== null && { tot: inclusive ? until : justBefore(until) }),
  };
  scanner.take(/[:,]? ?/);
}

function takeValue(scanner: Scanner): 'B' | 'V' | 'N' | null {
  if (scanner.take(/(?:blijvend )?(?:te )?bewaren(?!\p{L}) ?/iu)) return 'B';
  if (scanner.take(/(?:te )?vernietigen(?!\p{L}) ?[:,.]? ?/iu)) return 'V';
  if (scanner.take(/nader te bepalen(?!\p{L}) ?/iu)) return 'N';
  const letter = scanner.take(/([BVN])(?!\.?\p{L})(?: ?[:,.])? ?/u)?.[1];
  return letter === 'B' || letter === 'V' || letter === 'N' ? letter : null;
}

function takeKept(scanner: Scanner, draft: Partial<Draft>): void {
  const numbers = scanner.take(
    /\(?(\d+(?:(?: ?,| en) ?\d+)*)\)?(?![\d\p{L}])(?! ?(?:jaar|jaren|maand|week|weken|dag)) ?/u,
  );
  if (numbers) draft.criteria = (numbers[1] ?? '').match(/\d+/g)?.map(Number) ?? [];
  const carved = scanner.take(/(?:met uitzondering van|behalve|behoudens) (.+)/iu)?.[1];
  if (carved !== undefined) draft.behoudens = carved;
}

function takeDestroyed(scanner: Scanner, draft: Partial<Draft>): void {
  // The oldest form puts the word at the end: "na kennisgeving … terstond vernietigen".
  const old = scanner.take(/(?:… ?)?na (.+?) (?:direct|terstond)(?: (?:te )?vernietigen)?$/iu)?.[1];
  if (old !== undefined) {
    draft.termijn = 'direct';
    draft.aangrijpingspunt = triggerOf(old);
    return;
  }
  if (scanner.take(/(?:ten minste|minimaal|tenminste) /iu)) draft.minimum = true;
  Object.assign(draft, takeTerm(scanner));
  takeTrigger(scanner, draft);
  const longer = scanner.take(/,? ?…? ?of zoveel langer als ?(.+)/iu)?.[1];
  if (longer !== undefined) {
    draft.minimum = true;
    draft.verlenging = longer;
  }
}

function takeTrigger(scanner: Scanner, draft: Partial<Draft>): void {
  const event = String.raw`(.+?)(?=,? ?(?:… ?)?of zoveel langer| voor[ …](?!\d)|$)`;
  const after = scanner.take(new RegExp(`,? ?na ${event} ?`, 'iu'))?.[1];
  const apart =
    after ??
    scanner.take(/\(([^()]+)\) ?/u)?.[1] ??
    scanner.take(new RegExp(`, ?(?!of )${event}`, 'iu'))?.[1];
  const words = apart?.replace(/^na |,$/g, '');
  if (words !== undefined) draft.aangrijpingspunt = triggerOf(words);
}

function takeScope(scanner: Scanner, draft: Partial<Draft>): void {
  const scope = scanner.take(/[:,]? ?voor(?: |(?=…))(.+)/iu)?.[1] ?? scanner.take(/(?=…)(.+)/u)?.[1];
  if (scope !== undefined) draft.voor = scope;
}
