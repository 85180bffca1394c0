import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Valuation } from '../../document/document.ts';
import { firstDay, toDate } from '../../document/days.ts';
import { lastOf } from '../../law/endings.ts';
import type { Outcome } from '../../law/outcome.ts';
import { regimeOf, regimes, stateOn, successorOf } from '../../law/regime.ts';
import type { Regime } from '../../law/regime.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RenderContext } from './context.ts';
import { separated } from './inline.ts';
import { legalBasis } from './legal-basis.ts';

/**
 * The law that tells what happens in a worked example. An act is not named for a day on which it is not in force
 * without saying so: an example reaches decades beyond the list, and can begin before the act did.
 */
export function outcomeLaw(
  { waarde }: Pick<Valuation, 'waarde'>,
  outcome: Outcome,
  context: RenderContext,
): ElementContent[] {
  const { overbrenging, datum } = context.document.lijst;
  const regime = regimeOf(context.document.lijst);
  if (waarde === 'B' && overbrenging !== undefined)
    return [
      ...legalBasis(overbrenging.grondslag, context),
      text(
        context.t(datum.length === 'JJJJ-MM-DD'.length ? 'uitkomst.wet-zoals-dag' : 'uitkomst.wet-zoals', {
          datum: formatDate(datum),
        }),
      ),
    ];
  const { overbrenging: transfer, vernietiging } = regimes[regime];
  const articles = waarde === 'B' ? transfer : waarde === 'V' ? vernietiging : [];
  if (articles.length === 0) return [];
  const links = articles.map(({ words, url }) => h('a', { href: url, className: ['law'] }, words));
  const day = dayOf(outcome);
  return [...separated(links, '; '), ...(day === null ? [] : [text(validity(regime, day, context.t))])];
}

/** The first day on which something is done for certain; null where the example has none. */
function dayOf(outcome: Outcome): string | null {
  if (outcome.kind === 'vernietigen' && outcome.grens === 'maximum') return lastOf(outcome.eindes);
  const last =
    outcome.kind === 'bewaren' ? outcome.tot : outcome.kind === 'vernietigen' ? lastOf(outcome.eindes) : null;
  return last === null ? null : toDate(firstDay(last) + 1);
}

/** What is to be said of an act that is not surely in force on a day; nothing of one that is. */
function validity(regime: Regime, day: string, t: Translate): string {
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

function text(value: string): ElementContent {
  return { type: 'text', value };
}
