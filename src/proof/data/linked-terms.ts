import { isRecord } from './compared.ts';
import type { Scope } from './scope.ts';

/** What a property may say: something with an address, words in Dutch, or a value of a type. */
export interface Term {
  readonly value: string;
  readonly kind: 'address' | 'words' | 'typed';
  /** Name in XML Schema, of a typed value. */
  readonly type?: string;
}

/** Makes terms of what stands at a key; of a list, one for each item. */
export type Say = (value: unknown, scope: Scope) => readonly Term[];

/** A term as a message shows it, and by which two are the same. */
export function shownTerm({ value, kind, type = 'string' }: Term): string {
  if (kind === 'address') return `<${value}>`;
  return kind === 'words' ? `${value}@nl` : type === 'string' ? value : `${value}^^xsd:${type}`;
}

export const words: Say = strings((value) => [{ value, kind: 'words' }]);
export const code: Say = strings((value) => [{ value, kind: 'typed' }]);
export const address: Say = strings((value) => [{ value, kind: 'address' }]);

/** A reference to another record, by its id or by a key that has one. */
export function to(idFor = (key: string): string => key): Say {
  return strings((value, { addressOf }) =>
    value === '' ? [] : [{ value: addressOf(idFor(value)), kind: 'address' }],
  );
}

/** A word from a fixed list, which has an address among the data. */
export function concept(name: string): Say {
  return strings((value, { inData }) => [{ value: inData(`${name}-${value}`), kind: 'address' }]);
}

/** A date as precise as it is known. */
export const date: Say = strings((value) => {
  const type = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' }[value.length];
  return type === undefined ? [] : [{ value, kind: 'typed', type }];
});

/** A period as an interval, with two dots for an open end (ISO 8601-2). */
export const interval: Say = (value) => {
  if (!isRecord(value)) return [];
  const [from, until] = [value.van, value.tot].map((day) => (typeof day === 'string' ? day : '..'));
  return [{ value: `${from ?? ''}/${until ?? ''}`, kind: 'typed' }];
};

/** A term as a duration, in days where it has weeks: XML Schema has none. */
export const duration: Say = strings((value) => {
  if (value === 'direct') return [{ value: 'P0D', kind: 'typed', type: 'duration' }];
  const [whole, more = '', weeks, days = '0'] =
    /^P((?:\d+Y)?(?:\d+M)?)(?:(\d+)W)?(?:(\d+)D)?$/.exec(value) ?? [];
  if (whole === undefined) return [];
  const inDays = Number(weeks ?? 0) * 7 + Number(days);
  const plain = more.replace(/(?<!\d)0+([YM])/g, '').replace(/(?<!\d)0+(?=[1-9])/g, '');
  return [
    { value: `P${plain}${inDays > 0 || plain === '' ? `${inDays}D` : ''}`, kind: 'typed', type: 'duration' },
  ];
});

/** Says of a text, a number, or each in a list of them. */
export function strings(say: (value: string, scope: Scope) => Term[]): Say {
  const each: Say = (value, scope) => {
    if (Array.isArray(value)) return value.flatMap((item) => each(item, scope));
    return typeof value === 'string' || typeof value === 'number' ? say(String(value), scope) : [];
  };
  return each;
}
