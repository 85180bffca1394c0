import { firstParts, lastParts } from './words.ts';

/** What the text of a generated list can refer to. */
export interface Names {
  /** Words that have a definition. */
  readonly terms: readonly string[];
  readonly abbreviations: readonly string[];
  readonly actors: readonly string[];
  readonly laws: readonly string[];
  readonly sources: readonly string[];
  /** Chapters and sections, by the name that `[](#…)` takes. */
  readonly sections: readonly string[];
  readonly categories: readonly string[];
}

/** The compound with this number: no two below 900 are the same, and neighbours have little in common. */
export function compound(index: number): string {
  const first = index % firstParts.length;
  const last = (Math.floor(index / firstParts.length) + index * 7) % lastParts.length;
  return `${firstParts[first] ?? ''}${lastParts[last] ?? ''}`;
}

/** A name made of capitals, as agencies have: no two are the same. */
export function capitals(index: number): string {
  const letters = 'BCDFGHJKLMNPRSTVWZ';
  const digits = [index % 18, Math.floor(index / 18) % 18, (index * 5 + 3) % 18];
  return `${digits.map((digit) => letters[digit] ?? '').join('')}Q`;
}

export function rowOf(count: number, name: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => name(index));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
