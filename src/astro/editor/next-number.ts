import type { Category, Document } from '../../document/document.ts';
import { compareNaturally } from '../../document/natural-order.ts';
import { groups } from '../../document/queries.ts';

/**
 * The number that a new category may get: that after the last one of its group, or where the group has none, the first
 * of a group at its place. One that is taken is passed over.
 *
 * @param group - name of the chapter it is to stand below; null where there are none
 */
export function nextNumber(document: Pick<Document, 'categorieen' | 'delen'>, group: string | null): string {
  const { categorieen } = document;
  const taken = new Set(categorieen.map(({ nummer }) => nummer));
  const own = group === null ? categorieen : categorieen.filter(({ proces }) => proces === group);
  let number = increased(lastOf(own) ?? beforeFirst(document, group));
  while (taken.has(number)) number = increased(number);
  return number;
}

function lastOf(categories: readonly Category[]): string | null {
  return (
    categories
      .map(({ nummer }) => nummer)
      .sort(compareNaturally)
      .at(-1) ?? null
  );
}

/** What would come before the first number of a group: `3.0` of the third where numbers begin with that of their group. */
function beforeFirst(document: Pick<Document, 'categorieen' | 'delen'>, group: string | null): string {
  const names = groups(document as Document).map(({ name }) => name);
  const place = (name: string): string => String(names.indexOf(name) + 1);
  const { categorieen } = document;
  const isByGroup = categorieen.every(({ nummer, proces }) => nummer.startsWith(`${place(proces)}.`));
  return group !== null && names.length > 1 && isByGroup ? `${place(group)}.0` : (lastOf(categorieen) ?? '0');
}

/** The next number, with the letter of a part of it left out: `1.4` comes after `1.3.a`, `6` after `5a`. */
function increased(number: string): string {
  const [, before = '', last = '0'] = /^(.*?)(\d+)(?:[a-z]*|(?:\.[a-z])+)$/.exec(number) ?? [];
  return before + String(Number(last) + 1);
}
