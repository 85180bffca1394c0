import { firstDay, toDate } from '../../document/days.ts';
import type { Valuation } from '../../document/document.ts';
import { formatDate } from '../../i18n/dates.ts';
import { lastOf } from '../../law/endings.ts';
import type { Outcome, OutcomeBasis } from '../../law/outcome.ts';
import { regimeOf, regimes, stateOn, successorOf } from '../../law/regime.ts';
import type { Regime } from '../../law/regime.ts';
import type { SayOutcome } from './outcome-texts.ts';

/**
 * What follows the articles that an outcome rests on. An act is not named for a day on which it is not in force
 * without saying so: an outcome reaches decades beyond the list, and can begin before the act did.
 */
export function outcomeValidity(
  waarde: Valuation['waarde'],
  outcome: Outcome,
  lijst: OutcomeBasis,
  t: SayOutcome,
): string {
  const { overbrenging, datum } = lijst;
  if (waarde === 'B' && overbrenging !== undefined)
    return t(datum.length === 'JJJJ-MM-DD'.length ? 'uitkomst.wet-zoals-dag' : 'uitkomst.wet-zoals', {
      datum: formatDate(datum),
    });
  const day = dayOf(outcome);
  return day === null ? '' : validity(regimeOf(lijst), day, t);
}

/** The first day on which something is done for certain; null where the outcome has none. */
function dayOf(outcome: Outcome): string | null {
  if (outcome.kind === 'vernietigen' && outcome.grens === 'maximum') return lastOf(outcome.eindes);
  const last =
    outcome.kind === 'bewaren' ? outcome.tot : outcome.kind === 'vernietigen' ? lastOf(outcome.eindes) : null;
  return last === null ? null : toDate(firstDay(last) + 1);
}

/** What is to be said of an act that is not surely in force on a day; nothing of one that is. */
function validity(regime: Regime, day: string, t: SayOutcome): string {
  const { geldigVan, geldigTot, verwacht } = regimes[regime];
  const expected = verwacht ? t('uitkomst.verwacht') : '';
  const next = successorOf(regime);
  switch (stateOn(regime, day)) {
    case 'nog-niet':
      return t('uitkomst.wet-nog-niet', { dag: formatDate(geldigVan), verwacht: expected });
    case 'geldt':
      return verwacht ? t('uitkomst.wet-verwacht', { dag: formatDate(geldigVan) }) : '';
    case 'niet-meer':
      return t('uitkomst.wet-niet-meer', {
        dag: formatDate(geldigTot ?? ''),
        wet: next === null ? '' : regimes[next].naam,
        verwacht: next !== null && regimes[next].verwacht ? t('uitkomst.verwacht') : '',
      });
  }
}
