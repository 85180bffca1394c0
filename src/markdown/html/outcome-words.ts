import type { Ending } from '../../law/endings.ts';
import type { Outcome } from '../../law/outcome.ts';
import type { Transfer } from '../../law/transfer.ts';
import { formatDate, formatDuration } from '../../i18n/dates.ts';
import { withinYear } from '../../law/happening.ts';
import { eventOn } from './event.ts';
import type { SayOutcome } from './outcome-texts.ts';

/** A line of a worked example, in words. */
export interface OutcomeLine {
  readonly kind: 'voorbeeld' | 'dan' | 'of';
  readonly words: string;
}

const clauseLike = /^(?:als|bij|in|indien|met|mits|na|tenzij|voor|waar|wanneer|zolang|zonder)\s/i;

type Destruction = Extract<Outcome, { kind: 'vernietigen' }>;

/** An outcome line by line: what happens first, and what follows. */
export function outcomeLines(outcome: Outcome, t: SayOutcome): OutcomeLine[] {
  switch (outcome.kind) {
    case 'bewaren':
      return [
        { kind: 'voorbeeld', words: t('uitkomst.gesloten', { jaar: outcome.gesloten }) },
        { kind: 'dan', words: transferred(outcome, t) },
      ];
    case 'vernietigen':
      return [
        ...outcome.eindes.flatMap((ending, index) => endingLines(ending, outcome, index, t)),
        ...lastLine(outcome, t),
      ];
    default:
      return [{ kind: 'dan', words: t(`uitkomst.${outcome.kind}`) }];
  }
}

/** One of the terms; its event is told where that is not the one before. */
function endingLines(ending: Ending, outcome: Destruction, index: number, t: SayOutcome): OutcomeLine[] {
  const before = outcome.eindes[index - 1];
  const told = before?.gebeurtenis === ending.gebeurtenis && before.start === ending.start;
  const choice = index > 0 && outcome.laatste === null && ending.voorwaarde === null;
  return [
    ...(told ? [] : [{ kind: 'voorbeeld' as const, words: happening(ending, t) }]),
    { kind: choice ? 'of' : 'dan', words: ended(ending, outcome, t) },
  ];
}

/** What happens on which day; where the term waits for the end of a year, what happens in that year. */
function happening({ gebeurtenis, start }: Ending, t: SayOutcome): string {
  const dag = formatDate(start);
  const within = withinYear(gebeurtenis);
  return within === null || !start.endsWith('-12-31')
    ? eventOn(gebeurtenis, dag, t)
    : t('uitkomst.jaareinde', { gebeurtenis: within, jaar: start.slice(0, 4), dag });
}

function ended(ending: Ending, outcome: Destruction, t: SayOutcome): string {
  const { voorwaarde } = ending;
  const words = outcome.laatste === null ? destroyed(ending, outcome, t) : passed(ending, t);
  const conditional = voorwaarde === null ? words : inCase(voorwaarde, words, t);
  return outcome.laatste === null ? longer(conditional, outcome, t) : conditional;
}

/** A condition of one word gets "bij" before it; one that begins as a clause does is left as it is. */
function inCase(voorwaarde: string, gevolg: string, t: SayOutcome): string {
  const key = clauseLike.test(voorwaarde) ? 'uitkomst.voorwaarde-zin' : 'uitkomst.voorwaarde';
  return t(key, { voorwaarde, gevolg });
}

/** Of a term that may not be the one that counts, only when it ends. */
function passed({ termijn, tot }: Ending, t: SayOutcome): string {
  return t('uitkomst.einde', { termijn: formatDuration(termijn), dag: formatDate(tot) });
}

function destroyed({ termijn, tot }: Ending, { grens }: Destruction, t: SayOutcome): string {
  const dag = formatDate(tot);
  if (termijn === 'direct') return t('uitkomst.vernietigen-direct', { dag });
  const known = { dag, termijn: formatDuration(termijn) };
  return grens === null ? t('uitkomst.vernietigen', known) : t(`uitkomst.vernietigen.${grens}`, known);
}

function lastLine(outcome: Destruction, t: SayOutcome): OutcomeLine[] {
  const { laatste, grens } = outcome;
  if (laatste === null) return [];
  const dag = formatDate(laatste);
  const words = grens === null ? t('uitkomst.laatste', { dag }) : t(`uitkomst.laatste.${grens}`, { dag });
  return [{ kind: 'dan', words: longer(words, outcome, t) }];
}

function longer(words: string, { verlenging }: Destruction, t: SayOutcome): string {
  return verlenging === null ? words : `${words} ${t('uitkomst.verlenging', { reden: verlenging })}`;
}

function transferred({ tot, jaren, voorwaarde, uiterlijk }: Transfer, t: SayOutcome): string {
  const dag = formatDate(tot);
  if (voorwaarde === null) return t('uitkomst.overbrengen', { dag, jaren });
  const conditional = t('uitkomst.overbrengen-als', { dag, jaren, voorwaarde });
  if (uiterlijk === null) return conditional;
  const end = { dag: formatDate(uiterlijk.tot), jaren: uiterlijk.jaren };
  return `${conditional} ${t('uitkomst.overbrengen-uiterlijk', end)}`;
}
