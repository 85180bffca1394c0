import { firstDay, lastDay } from '../document/days.ts';
import { periodOf } from '../document/list-period.ts';
import type { Category, Document } from '../document/document.ts';

/** A stretch of days for which an actor has two valuations, or none. */
export interface CoverageFault {
  readonly kind: 'overlap' | 'gap';
  readonly from: number;
  /** Last day; infinite while the category runs. */
  readonly to: number;
  /** Actor it is about; null where the valuations name none. */
  readonly actor: string | null;
  /** Index of the valuation it is told at: the later of two, or the one after the gap. */
  readonly index: number;
  /** Index of the other valuation of an overlap. */
  readonly other: number | null;
}

interface Span {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Holds only for some records, so that another may hold beside it. */
  readonly partial: boolean;
}

type Periods = ReadonlyMap<
  string,
  { readonly van?: string | undefined; readonly tot?: string | undefined } | undefined
>;

/**
 * Where the valuations of a category leave a stretch of its period uncovered for one of its actors, or cover it twice.
 *
 * @param category - with at least one valuation
 * @param lijst - its period stands in for that of a category without one
 * @param actors - when each actor existed, by key
 */
export function coverageFaults(
  category: Category,
  lijst: Pick<Document['lijst'], 'periode' | 'datum'>,
  actors: Periods,
): CoverageFault[] {
  const { waarderingen } = category;
  // Of an actor that is in no register, another rule speaks.
  const named = [...new Set([...category.actoren, ...waarderingen.flatMap(({ actoren }) => actoren)])].filter(
    (actor) => actors.has(actor),
  );
  const split = waarderingen.some(({ actoren }) => actoren.length > 0);
  const whole = toSpan(category.periode ?? periodOf(lijst));
  return (split ? named : [null]).flatMap((actor) => {
    const life = toSpan(actor === null ? undefined : actors.get(actor));
    const span = { from: Math.max(whole.from, life.from), to: Math.min(whole.to, life.to) };
    return faultsFor(spansFor(category, actor, span), span).map((fault) => ({ ...fault, actor }));
  });
}

function toSpan(
  period: { readonly van?: string | undefined; readonly tot?: string | undefined } | undefined,
): Pick<Span, 'from' | 'to'> {
  return {
    from: period?.van === undefined ? -Infinity : firstDay(period.van),
    to: period?.tot === undefined ? Infinity : lastDay(period.tot),
  };
}

function spansFor(
  { waarderingen }: Category,
  actor: string | null,
  whole: Pick<Span, 'from' | 'to'>,
): Span[] {
  return waarderingen
    .map(({ actoren, periode, voor, voorwaarde, behoudens }, index) => {
      const { from, to } = toSpan(periode);
      const holds = actoren.length === 0 || (actor !== null && actoren.includes(actor));
      const partial = voor !== undefined || voorwaarde !== undefined || behoudens.length > 0;
      return { index, holds, partial, from: Math.max(from, whole.from), to: Math.min(to, whole.to) };
    })
    .filter(({ holds, from, to }) => holds && from <= to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function faultsFor(spans: readonly Span[], whole: Pick<Span, 'from' | 'to'>): Omit<CoverageFault, 'actor'>[] {
  if (whole.from > whole.to) return [];
  const faults: Omit<CoverageFault, 'actor'>[] = [];
  let covered = whole.from - 1;
  let last: Span | null = null;
  for (const span of spans) {
    const { index, from, to } = span;
    if (from > covered + 1) faults.push({ kind: 'gap', from: covered + 1, to: from - 1, index, other: null });
    if (last && !last.partial && !span.partial && from <= last.to)
      faults.push({ kind: 'overlap', from, to: Math.min(to, last.to), index, other: last.index });
    covered = Math.max(covered, to);
    if (!last || span.to >= last.to || last.partial) last = span;
  }
  if (covered < whole.to)
    faults.push({ kind: 'gap', from: covered + 1, to: whole.to, index: last?.index ?? 0, other: null });
  return faults;
}
