import { asSentence, capitalised } from '../../i18n/letters.ts';
import type { DayOf } from '../../law/happening.ts';
import { exceptionOutcomes, outcomeOf } from '../../law/outcome.ts';
import type { ExceptionOutcome, Outcome, OutcomeBasis, WithExceptions } from '../../law/outcome.ts';
import type { SayOutcome } from './outcome-texts.ts';
import { outcomeValidity } from './outcome-validity.ts';
import { outcomeLines } from './outcome-words.ts';
import type { OutcomeLine } from './outcome-words.ts';

/** A line about what happens to the records of a valuation. */
export interface OutcomeRow {
  readonly kind: OutcomeLine['kind'] | 'uitzondering' | 'grondslag';
  /** After the articles, where there are any. */
  readonly words: string;
  /** Whose articles stand before the words: those by which records are kept, or are destroyed. */
  readonly law: 'B' | 'V' | null;
}

/**
 * What happens to the records of a valuation, by which law, and then the same of each exception. The worked example
 * and what a reader reckons both come from here.
 *
 * @param dayOf - when things happened
 */
export function outcomeRows(
  valuation: WithExceptions,
  dayOf: DayOf,
  lijst: OutcomeBasis,
  t: SayOutcome,
): OutcomeRow[] {
  const outcome = outcomeOf(valuation, dayOf, lijst);
  const lines = outcomeLines(outcome, t);
  const law =
    valuation.waarde === 'B' || valuation.waarde === 'V' ? [lawRow(valuation.waarde, outcome, lijst, t)] : [];
  return [
    ...lines.map(({ kind, words }) => ({ kind, words: capitalised(words), law: null })),
    ...law,
    ...exceptionOutcomes(valuation, dayOf, lijst).flatMap((exception) => [
      exceptionRow(exception, lines, t),
      ...exceptionLaw(exception, law, lijst, t),
    ]),
  ];
}

/** What happens to an exception; what was told already is not told again. */
function exceptionRow(
  { wat, outcome }: ExceptionOutcome,
  told: readonly OutcomeLine[],
  t: SayOutcome,
): OutcomeRow {
  const row = { kind: 'uitzondering', law: null } as const;
  if (outcome === null) return { ...row, words: capitalised(t('uitkomst.uitzondering-open', { wat })) };
  const known = new Set(told.filter(({ kind }) => kind === 'voorbeeld').map(({ words }) => words));
  const sentences = outcomeLines(outcome, t)
    .map(({ words }) => words)
    .filter((words) => !known.has(words));
  return { ...row, words: [wat, ...sentences].map((words) => capitalised(asSentence(words))).join(' ') };
}

/** The law behind an exception, where it is not that of the valuation itself. */
function exceptionLaw(
  { outcome }: ExceptionOutcome,
  said: readonly OutcomeRow[],
  lijst: OutcomeBasis,
  t: SayOutcome,
): OutcomeRow[] {
  if (outcome === null) return [];
  const own = lawRow(outcome.kind === 'bewaren' ? 'B' : 'V', outcome, lijst, t);
  return said.some(({ law, words }) => law === own.law && words === own.words) ? [] : [own];
}

function lawRow(waarde: 'B' | 'V', outcome: Outcome, lijst: OutcomeBasis, t: SayOutcome): OutcomeRow {
  return { kind: 'grondslag', words: outcomeValidity(waarde, outcome, lijst, t), law: waarde };
}
