import type { ElementContent } from 'hast';
import type { Category, Document, Valuation } from '../../document/document.ts';
import type { Span } from '../../law/example-day.ts';
import { exceptionOutcomes, outcomeOf } from '../../law/outcome.ts';
import type { ExceptionOutcome, Outcome } from '../../law/outcome.ts';
import { periodOf } from '../../document/list-period.ts';
import { entryOf } from '../../document/queries.ts';
import { capitalised } from '../../i18n/letters.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RenderContext } from './context.ts';
import { asSentence } from './inline.ts';
import { outcomeLaw } from './outcome-law.ts';
import { outcomeLines } from './outcome-words.ts';
import type { OutcomeLine } from './outcome-words.ts';
import { valuationCases, valuationCode, valuationLimits } from './valuation.ts';

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
  return category.waarderingen.map((valuation) => ({
    code: valuationCode(valuation, t),
    limits: valuationLimits(valuation, document).join('; '),
    rows: valuationRows(valuation, spansOf(valuation, category, document), context),
  }));
}

/** When the example can be: in the period of the category, while one of the actors of the valuation existed. */
function spansOf({ actoren }: Valuation, { periode }: Category, document: Document): Span[] {
  const { lijst } = document;
  const existed = actoren
    .map((key) => entryOf(document, 'actoren', key))
    .filter((actor) => actor !== undefined)
    .map((actor) => actor.periode ?? { van: periodOf(lijst).van });
  const last = existed.map(({ tot }) => tot);
  const latest = last.includes(undefined) ? undefined : last.map(String).sort().at(-1);
  const earliest = existed.map(({ van }) => van).sort()[0];
  return [periode ?? periodOf(lijst), { van: earliest, tot: latest }];
}

/** In which case the valuation holds, what happens and by which law, and then the same of each exception. */
function valuationRows(valuation: Valuation, spans: readonly Span[], context: RenderContext): OutcomeRow[] {
  const { document, t } = context;
  const outcome = outcomeOf(valuation, spans, document.lijst);
  const lines = outcomeLines(outcome, t);
  const law = lawRow(valuation.waarde, outcome, context);
  return [
    ...caseRow(valuation, t),
    ...lines.map(({ kind, words }) => row(t(`uitkomst.${kind}`), words)),
    ...law,
    ...exceptionOutcomes(valuation, spans, document.lijst).flatMap((exception) => [
      exceptionRow(exception, lines, t),
      ...exceptionLaw(exception, law, context),
    ]),
  ];
}

function caseRow(valuation: Valuation, t: Translate): OutcomeRow[] {
  const cases = valuationCases(valuation, t);
  return cases.length === 0 ? [] : [row(t('uitkomst.geldt'), asSentence(cases.join(', ')))];
}

/** What happens to an exception; what the example already told is not told again. */
function exceptionRow(
  { wat, outcome }: ExceptionOutcome,
  told: readonly OutcomeLine[],
  t: Translate,
): OutcomeRow {
  const label = t('uitkomst.uitzondering');
  if (outcome === null) return row(label, t('uitkomst.uitzondering-open', { wat }));
  const known = new Set(told.filter(({ kind }) => kind === 'voorbeeld').map(({ words }) => words));
  const sentences = outcomeLines(outcome, t)
    .map(({ words }) => words)
    .filter((words) => !known.has(words));
  return row(label, [wat, ...sentences].map((words) => capitalised(asSentence(words))).join(' '));
}

/** The law behind an exception, where it is not that of the valuation itself. */
function exceptionLaw(
  { outcome }: ExceptionOutcome,
  said: readonly OutcomeRow[],
  context: RenderContext,
): OutcomeRow[] {
  if (outcome === null) return [];
  const own = lawRow(outcome.kind === 'bewaren' ? 'B' : 'V', outcome, context);
  return JSON.stringify(own) === JSON.stringify(said) ? [] : own;
}

function lawRow(waarde: Valuation['waarde'], outcome: Outcome, context: RenderContext): OutcomeRow[] {
  const content = outcomeLaw({ waarde }, outcome, context);
  return content.length === 0 ? [] : [{ label: context.t('uitkomst.grondslag'), content }];
}

function row(label: string, words: string): OutcomeRow {
  return { label, content: [{ type: 'text', value: capitalised(words) }] };
}
