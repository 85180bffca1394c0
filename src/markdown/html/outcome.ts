import type { ElementContent } from 'hast';
import type { Category, Document, Valuation } from '../../document/document.ts';
import type { Span } from '../../document/example-day.ts';
import { outcomeOf } from '../../document/outcome.ts';
import type { Ending, Outcome } from '../../document/outcome.ts';
import { actorKey } from '../../document/queries.ts';
import type { Transfer } from '../../document/transfer.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RenderContext } from './context.ts';
import { outcomeLaw } from './outcome-law.ts';
import { termWords, valuationCode, valuationLimits } from './valuation.ts';

/** One line of a worked example. */
interface OutcomeRow {
  readonly label: string;
  readonly content: readonly ElementContent[];
}

/** What happens to the records of one valuation, and when, with where the law says so. */
export interface OutcomeView {
  readonly code: string;
  /** What the valuation is limited to, as words; empty when it holds for the whole category. */
  readonly limits: string;
  readonly rows: readonly OutcomeRow[];
}

/** The worked examples of a category, one for each valuation. */
export function outcomeViews(category: Category, context: RenderContext): OutcomeView[] {
  const { document, t } = context;
  return category.waarderingen.map((valuation) => {
    const outcome = outcomeOf(valuation, spansOf(valuation, category, document), document.lijst);
    const law = outcomeLaw(valuation, outcome, context);
    return {
      code: valuationCode(valuation, t),
      limits: valuationLimits(valuation, document).join('; '),
      rows: [
        ...outcomeRows(outcome, t),
        ...(law.length === 0 ? [] : [{ label: t('uitkomst.grondslag'), content: law }]),
      ],
    };
  });
}

/** When the example can be: in the period of the category, while one of the actors of the valuation existed. */
function spansOf({ actoren }: Valuation, { periode }: Category, { actors, lijst }: Document): Span[] {
  const existed = actors
    .filter((actor) => actoren.includes(actorKey(actor)))
    .map((actor) => actor.periode ?? { van: lijst.periode.van });
  const last = existed.map(({ tot }) => tot);
  const latest = last.includes(undefined) ? undefined : last.map(String).sort().at(-1);
  const earliest = existed.map(({ van }) => van).sort()[0];
  return [periode ?? lijst.periode, { van: earliest, tot: latest }];
}

function outcomeRows(outcome: Outcome, t: Translate): OutcomeRow[] {
  switch (outcome.kind) {
    case 'bewaren':
      return [
        row(t('uitkomst.voorbeeld'), t('uitkomst.gesloten', { jaar: outcome.gesloten })),
        row(t('uitkomst.dan'), transferred(outcome, t)),
      ];
    case 'vernietigen':
      return [
        row(t('uitkomst.voorbeeld'), happening(outcome, t)),
        ...outcome.eindes.map((ending) => row(t('uitkomst.dan'), destroyed(ending, outcome, t))),
      ];
    default:
      return [row(t('uitkomst.dan'), t(`uitkomst.${outcome.kind}`))];
  }
}

/** What happens on which day; where the term waits for the end of a year, what happens in that year. */
function happening(
  { gebeurtenis, start }: Pick<Extract<Outcome, { kind: 'vernietigen' }>, 'gebeurtenis' | 'start'>,
  t: Translate,
): string {
  const dag = formatDate(start);
  const within = /jaar waarin (.+)$/.exec(gebeurtenis)?.[1];
  return within === undefined || !start.endsWith('-12-31')
    ? t('uitkomst.gebeurtenis', { gebeurtenis, dag })
    : t('uitkomst.jaareinde', { gebeurtenis: within, jaar: start.slice(0, 4), dag });
}

function destroyed(
  { termijn, voorwaarde, tot }: Ending,
  { minimum, verlenging }: Extract<Outcome, { kind: 'vernietigen' }>,
  t: Translate,
): string {
  const dag = formatDate(tot);
  const immediate = termijn === 'direct';
  const words = immediate
    ? t('uitkomst.vernietigen-direct', { dag })
    : t(minimum ? 'uitkomst.vernietigen-minimum' : 'uitkomst.vernietigen', {
        dag,
        termijn: termWords(termijn, t),
      });
  return [
    voorwaarde === null ? words : t('uitkomst.voorwaarde', { voorwaarde, gevolg: words }),
    verlenging === null ? '' : t('uitkomst.verlenging', { reden: verlenging }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function transferred({ tot, jaren, voorwaarde, uiterlijk }: Transfer, t: Translate): string {
  const dag = formatDate(tot);
  if (voorwaarde === null) return t('uitkomst.overbrengen', { dag, jaren });
  const conditional = t('uitkomst.overbrengen-als', { dag, jaren, voorwaarde });
  if (uiterlijk === null) return conditional;
  const end = { dag: formatDate(uiterlijk.tot), jaren: uiterlijk.jaren };
  return `${conditional} ${t('uitkomst.overbrengen-uiterlijk', end)}`;
}

function row(label: string, words: string): OutcomeRow {
  const value = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return { label, content: [{ type: 'text', value }] };
}
