/** What one part of a query asks for. */
export type Term =
  /** A word in all its forms. */
  | WordTerm
  /** What belongs together and has one key: a number and the word beside it, a day. */
  | PairTerm
  /** A word that was written as two. */
  | JointTerm
  /** Every word that begins so. */
  | { readonly kind: 'start'; readonly text: string; readonly start: string }
  /** Words as they are written, in their order. */
  | { readonly kind: 'phrase'; readonly text: string; readonly words: readonly string[] };

export interface WordTerm {
  readonly kind: 'word';
  readonly text: string;
  readonly keys: readonly string[];
}

export interface PairTerm {
  readonly kind: 'pair';
  readonly text: string;
  readonly key: string;
  /** The keys of its words as they follow each other in texts. */
  readonly run: readonly string[];
  /** What is looked for where they do not: the first of these that there is, or else all of the words. */
  readonly instead: readonly Pick<PairTerm, 'text' | 'key' | 'run'>[];
  readonly words: readonly WordTerm[];
}

export interface JointTerm {
  readonly kind: 'joint';
  readonly text: string;
  /** Of the one word. */
  readonly key: string;
  readonly words: readonly [WordTerm, WordTerm];
}

/** Terms of which one is enough. */
export type Group = readonly Term[];

/** The word of a group that asks for nothing else; null for other groups. */
export function onlyWord(group: Group | undefined): WordTerm | null {
  const [term, ...others] = group ?? [];
  return others.length === 0 && term?.kind === 'word' ? term : null;
}

/** Whether a term is a letter alone, which says nothing but beside a number. */
export function isLetter(term: Term): boolean {
  return term.kind === 'word' && /^\p{L}$/u.test(term.text);
}
