import { diff3Merge } from 'node-diff3';
import { mergeUnits } from './units.ts';
import type { ImportFiles } from '../compose/compose.ts';

/** A passage that was changed by the editors and in the source, each in its own way. */
export interface Clash {
  readonly path: string;
  /** What happened, in words for a report. */
  readonly what: string;
  /** The lines of the editors and those of the source, where a passage can be shown. */
  readonly passages: readonly { readonly own: readonly string[]; readonly source: readonly string[] }[];
}

/** What an import does to the files that are there. */
export interface Merged {
  /** To be written: new files, and those in which both changes go together. */
  readonly write: ImportFiles;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Left as they are. */
  readonly clashes: readonly Clash[];
  /** In the last import, and not in this one: an editor decides. */
  readonly gone: readonly string[];
  /** What the next import is compared with: this one, but where it clashes the last. */
  readonly base: ImportFiles;
}

type Content = string | Uint8Array;

/** A file as it should be, or why that cannot be told. */
type Outcome = { readonly content: Content | null } | Omit<Clash, 'path'>;

/**
 * Brings together what an import wrote the last time, what editors made of it, and what it would write now.
 *
 * @param last - the last import; empty the first time
 * @param own - the files as they are, of every path in the other two that is there
 * @param fresh - this import
 */
export function mergeFiles(last: ImportFiles, own: ImportFiles, fresh: ImportFiles): Merged {
  const write: ImportFiles = new Map();
  const base: ImportFiles = new Map(fresh);
  const clashes: Clash[] = [];
  const [added, changed] = [[] as string[], [] as string[]];
  for (const [path, content] of fresh) {
    const outcome = mergeFile(last.get(path), own.get(path), content);
    if ('what' in outcome) {
      clashes.push({ path, ...outcome });
      const before = last.get(path);
      if (before === undefined) base.delete(path);
      else base.set(path, before);
    } else if (outcome.content !== null) {
      write.set(path, outcome.content);
      (own.has(path) ? changed : added).push(path);
    }
  }
  const gone = [...last.keys()].filter((path) => !fresh.has(path) && own.has(path));
  return { write, added, changed, unchanged: fresh.size - write.size - clashes.length, clashes, gone, base };
}

function mergeFile(last: Content | undefined, own: Content | undefined, fresh: Content): Outcome {
  if (own === undefined) {
    if (last === undefined) return { content: fresh };
    return same(last, fresh)
      ? { content: null }
      : { what: 'is hier verwijderd, en in de bron veranderd', passages: [] };
  }
  if (same(own, fresh)) return { content: null };
  if (last === undefined) return { what: 'was er al, en niet van een import', passages: [] };
  if (same(own, last)) return { content: fresh };
  if (same(last, fresh)) return { content: null };
  return mergeTexts(last, own, fresh);
}

function mergeTexts(last: Content, own: Content, fresh: Content): Outcome {
  if (typeof last !== 'string' || typeof own !== 'string' || typeof fresh !== 'string')
    return { what: 'is geen tekst, en is hier en in de bron veranderd', passages: [] };
  const regions = diff3Merge(own.split('\n'), last.split('\n'), fresh.split('\n'), {
    excludeFalseConflicts: true,
  });
  const passages = regions.flatMap(({ conflict }) =>
    conflict ? [{ own: conflict.a, source: conflict.b }] : [],
  );
  if (passages.length > 0) {
    const merged = mergeUnits(last, own, fresh);
    if (merged !== null) return { content: merged === own ? null : merged };
    return { what: 'is hier en in de bron op dezelfde plaats veranderd', passages };
  }
  return { content: regions.flatMap(({ ok }) => ok ?? []).join('\n') };
}

function same(one: Content, other: Content): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
