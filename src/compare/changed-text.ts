import type { Difference, WordRun } from './piece.ts';

/** What differed, as runs of text that went, came or stayed. */
export interface ChangedText {
  /** The name of what differs; null for running text. */
  readonly field: string | null;
  readonly runs: readonly WordRun[];
}

/** A difference as runs: also where nothing of it stayed. */
export function changedText({ field, was, now, runs }: Difference): ChangedText {
  const name = field === 'tekst' ? null : field;
  if (runs?.some(({ kind }) => kind === 'gelijk')) return { field: name, runs };
  const parts: WordRun[] = [];
  if (was !== null) parts.push({ kind: 'weg', text: was });
  if (now !== null) parts.push({ kind: 'bij', text: now });
  return { field: name, runs: parts };
}
