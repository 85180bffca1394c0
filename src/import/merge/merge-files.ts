import { plainText } from '../../source/patch/splice.ts';
import type { ImportFiles } from '../compose/compose.ts';
import { mergeRegister } from './merge-register.ts';
import { mergeText, withText } from './merge-text.ts';
import type { MergedText } from './merge-text.ts';
import type { IsDecided, Passage } from './passages.ts';

/** A passage that was changed by the editors and in the source, each in its own way. */
export interface Clash {
  readonly path: string;
  /** What happened, in words for a report. */
  readonly what: string;
  /** The lines of the editors and those of the source. */
  readonly passages: readonly Passage[];
  /** The file as a whole: there is no passage to show. */
  readonly isWhole?: true;
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
 * @param isDecided - what stays as it is here, for an editor has seen it
 */
export function mergeFiles(
  last: ImportFiles,
  own: ImportFiles,
  fresh: ImportFiles,
  isDecided: (path: string, passage: Passage) => boolean = () => false,
): Merged {
  const write: ImportFiles = new Map();
  const base: ImportFiles = new Map(fresh);
  const clashes: Clash[] = [];
  const [added, changed] = [[] as string[], [] as string[]];
  for (const [path, content] of fresh) {
    const outcome = mergeFile(path, { last: last.get(path), own: own.get(path), fresh: content }, (passage) =>
      isDecided(path, passage),
    );
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

interface Three {
  readonly last: Content | undefined;
  readonly own: Content | undefined;
  readonly fresh: Content;
}

function mergeFile(path: string, { last, own, fresh }: Three, isDecided: IsDecided): Outcome {
  const unlessDecided = (what: string): Outcome => {
    const passage = { own: shown(own), source: shown(fresh) };
    return isDecided(passage) ? { content: null } : { what, passages: [passage], isWhole: true };
  };
  if (own === undefined) {
    if (last === undefined) return { content: fresh };
    return same(last, fresh)
      ? { content: null }
      : unlessDecided('is hier verwijderd, en in de bron veranderd');
  }
  if (same(own, fresh)) return { content: null };
  if (last === undefined) {
    const merged = mergeUnknown(path, own, fresh, isDecided);
    return merged ? asOutcome(merged, own) : unlessDecided('was er al, en niet van een import');
  }
  if (same(last, fresh)) return { content: null };
  const areTexts = typeof last === 'string' && typeof own === 'string' && typeof fresh === 'string';
  if (same(own, last)) return { content: areTexts ? withText(own, fresh) : fresh };
  if (!areTexts) return unlessDecided('is geen tekst, en is hier en in de bron veranderd');
  return asOutcome(mergeText(path, last, own, fresh, isDecided), own);
}

/** A file that no import made and that has entries, each with its own name; null for any other. */
function mergeUnknown(path: string, own: Content, fresh: Content, isDecided: IsDecided): MergedText | null {
  const areTexts = typeof own === 'string' && typeof fresh === 'string';
  return areTexts ? mergeRegister(path, own, fresh, isDecided) : null;
}

function asOutcome({ text, open }: MergedText, own: Content): Outcome {
  if (open.length > 0) return { what: 'is hier en in de bron op dezelfde plaats veranderd', passages: open };
  return { content: text === own ? null : text };
}

/** What there is to decide about a file as a whole. */
function shown(content: Content | undefined): string[] {
  if (content === undefined) return [];
  return typeof content === 'string'
    ? plainText(content).split('\n')
    : [Buffer.from(content).toString('base64')];
}

/** Line ends are those of who took the files out of a repository. */
function same(one: Content, other: Content): boolean {
  if (typeof one === 'string' && typeof other === 'string') return plainText(one) === plainText(other);
  if (typeof one === 'string' || typeof other === 'string') return false;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
