import { firstDay, lastDay } from '../document/days.ts';
import type { Category } from '../document/document.ts';
import { printAlternatives, printTerm } from '../document/valuation/print-term.ts';

/** Categories that describe the same in the same words, in the order of their numbers. */
export function sameActs(categories: readonly Category[]): Category[][] {
  const groups = new Map<string, Category[]>();
  for (const category of categories) {
    if (category.omschrijving === undefined) continue;
    const words = category.omschrijving
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    groups.set(words, [...(groups.get(words) ?? []), category]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What is done with the records, in short and without grounds: `B`, `V 20 jaar`. */
export function outcome({ waarderingen }: Category): string {
  return waarderingen
    .map(({ waarde, termijn, alternatieven }) => {
      if (alternatieven) return `${waarde} ${printAlternatives(alternatieven)}`;
      return termijn === undefined ? waarde : `${waarde} ${printTerm(termijn)}`;
    })
    .join(' en ');
}

/** Whether two categories have an actor in common in the same years. */
export function meet(a: Category, b: Category): boolean {
  if (a.actoren.length > 0 && b.actoren.length > 0 && !a.actoren.some((actor) => b.actoren.includes(actor)))
    return false;
  const [first, second] = [span(a), span(b)];
  return first.from <= second.to && second.from <= first.to;
}

function span({ periode }: Category): { from: number; to: number } {
  return {
    from: periode ? firstDay(periode.van) : -Infinity,
    to: periode?.tot === undefined ? Infinity : lastDay(periode.tot),
  };
}
