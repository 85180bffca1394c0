import type { Answer, Sources } from './answer-word.ts';
import { answerWord } from './answer-word.ts';
import type { Meaning } from './match.ts';
import type { Query } from './query.ts';
import { either, nearest, together } from './scores.ts';
import type { Scores } from './scores.ts';
import type { Suggestion } from './suggest.ts';
import type { Term } from './terms.ts';

export interface Outcome {
  /** Numbers of the records that have everything asked for, best first. */
  readonly records: readonly number[];
  /** No record has everything asked for: these have most of it. */
  readonly isPartial: boolean;
  /** What the terms were taken to mean, to find them in texts. */
  readonly meanings: readonly Meaning[];
  /** Words that the list does not have, with what they may have been meant as. */
  readonly unknown: readonly { readonly word: string; readonly suggestions: readonly Suggestion[] }[];
  /** Words for which another was searched, of which there was only one as near. */
  readonly replaced: readonly { readonly word: string; readonly by: string }[];
}

/** Searches the list. */
export async function search({ all, none }: Query, sources: Sources): Promise<Outcome> {
  const asked = all.length > 1 ? await (await import('./joints.ts')).withJoints(all, sources) : all;
  const groups = await Promise.all(
    asked.map((group) => Promise.all(group.map((term) => answer(term, sources)))),
  );
  const excluded = await Promise.all(none.map((term) => answer(term, sources, false)));
  const answers = groups.flat(2);
  const ofAll = (parts: readonly Answer[]): Scores => together(parts.map((part) => part.scores));
  const parts = groups.map((group) => either(group.map(ofAll)));
  const whole = together(parts);
  // Who sets quotation marks wants that and nothing else.
  const isPartial = whole.size === 0 && !all.flat().some(({ kind }) => kind === 'phrase');
  const scores = isPartial ? nearest(parts) : whole;
  for (const record of excluded.flatMap((one) => [...ofAll(one).keys()])) scores.delete(record);
  return {
    records: [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([record]) => record),
    isPartial: isPartial && scores.size > 0,
    meanings: answers.map(({ meaning }) => meaning),
    unknown: answers.flatMap(({ meaning, suggestions }) =>
      suggestions === null ? [] : [{ word: meaning.term.text, suggestions }],
    ),
    replaced: answers.flatMap(({ meaning, by }) => (by === null ? [] : [{ word: meaning.term.text, by }])),
  };
}

/** @param mayGuess - whether another word may be searched for one that the list does not have */
async function answer(term: Term, sources: Sources, mayGuess = true): Promise<Answer[]> {
  if (term.kind === 'word') {
    const exact = await answerWord(term, term.keys, sources);
    if (exact.scores.size > 0 || !mayGuess) return [exact];
    return [await (await import('./rarer-terms.ts')).guess(term, exact, sources)];
  }
  // Few searches ask for anything else.
  return (await import('./rarer-terms.ts')).answerRarer(term, sources, mayGuess);
}
