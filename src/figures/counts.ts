import type { Document, Section } from '../document/document.ts';
import { kindOf, kinds } from '../document/kinds.ts';
import type { Kind } from '../document/kinds.ts';
import { categoriesOf, groups } from '../document/queries.ts';
import { termClass, termClasses, termsOf } from '../document/term-classes.ts';
import type { TermClass } from '../document/term-classes.ts';

/** How many categories there are of each kind; the kinds that none has are left out. */
export type KindCounts = readonly { readonly kind: Kind; readonly count: number }[];

/** The kinds of some categories, in the order of `kinds`. */
export function countKinds(categories: Document['categorieen']): KindCounts {
  return kinds
    .map((kind) => ({ kind, count: categories.filter((category) => kindOf(category) === kind).length }))
    .filter(({ count }) => count > 0);
}

/** How many categories have a term of each class. One with several terms counts once in each of their classes. */
export function countTerms({
  categorieen,
}: Document): { readonly name: TermClass; readonly count: number }[] {
  const classes = categorieen.map(
    ({ waarderingen }) => new Set(waarderingen.flatMap(termsOf).map((termijn) => termClass(termijn))),
  );
  return termClasses.map((name) => ({ name, count: classes.filter((found) => found.has(name)).length }));
}

/** The processes of the list, each with what becomes of its categories. */
export function countProcesses(
  document: Document,
): { readonly process: Section; readonly total: number; readonly counts: KindCounts }[] {
  return groups(document).map((process) => {
    const categories = categoriesOf(document, process.id);
    return { process, total: categories.length, counts: countKinds(categories) };
  });
}
