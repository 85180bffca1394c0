import type { Document } from '../../document/document.ts';
import { createBlockNames } from '../../document/block-names.ts';
import { stringsFor, textsFor } from '../../document/list-kinds.ts';
import { formatDate, formatDuration } from '../../i18n/dates.ts';
import { normaliseWords } from '../normalise.ts';
import { hidden } from './hidden.ts';

/** The ways in which outputs may write a value. */
export type Forms = (value: string) => readonly string[];

/**
 * Makes the writer of forms for a list: a value as it is, a date or a duration in words, an event that is a
 * clause behind "na", a value of a closed list by its word, a reference by what the record or the place it names is called.
 */
export function formsFor(document: Document): Forms {
  const names = namesByKey(document);
  const words = wordsFor(document.lijst);
  const places = new Set(document.blokken.map(({ id }) => id));
  const placeOf = createBlockNames(document, textsFor(document.lijst));
  const known = new Map<string, readonly string[]>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const forms = [
      value,
      withoutStop(value),
      ...(/^\d{4}-\d\d(?:-\d\d)?$/.test(value) ? [formatDate(value)] : []),
      ...(/^P\d/.test(value) ? [formatDuration(value)] : []),
      ...(value.startsWith('dat ') ? [`na${value}`] : []),
      ...(places.has(value) ? [placeOf(value)] : []),
      ...(words.get(value) ?? []),
      ...(names.get(value) ?? []).flatMap((name) => [name, withoutStop(name)]),
    ];
    const different = new Set(forms.map((form) => normaliseWords(form).trim()));
    different.delete('');
    known.set(value, [...different]);
    return [...different];
  };
}

/** Within a sentence a text loses the stop at its end. */
function withoutStop(text: string): string {
  return text.trimEnd().replace(/\.$/, '');
}

/** Fixed texts by the last part of their key: `status.ter-inzage`. */
function wordsFor(lijst: Document['lijst']): ReadonlyMap<string, readonly string[]> {
  const texts = Object.entries<string>(stringsFor(lijst));
  return new Map(
    [...Map.groupBy(texts, ([key]) => key.slice(key.lastIndexOf('.') + 1))].map(([key, alike]) => [
      key,
      alike.map(([, text]) => longestPart(text)),
    ]),
  );
}

/** Of a text in which something is filled in, the longest part that is always there. */
function longestPart(text: string): string {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/^\W+|\W+$/gu, ''));
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** What records are called, by the key that others name them by. */
function namesByKey(document: Document): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (key: string, record: object): void => {
    const texts = Object.values(record).filter((value) => typeof value === 'string');
    names.set(key, [...(names.get(key) ?? []), ...texts]);
  };
  for (const [collection, records] of [...Object.entries(document.lijst), ...Object.entries(document)]) {
    if (!Array.isArray(records) || collection in hidden) continue;
    for (const record of records as readonly unknown[]) {
      if (typeof record !== 'object' || record === null || !('id' in record)) continue;
      const id = String(record.id);
      add(id, record);
      // Registers give their name to the ids of their records: `actor-mivd`.
      add(id.replace(/^[a-z]+-/, ''), record);
    }
  }
  return names;
}
