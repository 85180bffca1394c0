import type { ElementContent } from 'hast';
import type { Category, Document, Valuation } from '../../document/document.ts';
import { exampleDays } from '../../law/example-day.ts';
import type { Span } from '../../law/example-day.ts';
import { happeningsOf } from '../../law/outcome.ts';
import { stringsFor } from '../../document/list-kinds.ts';
import { periodOf } from '../../document/list-period.ts';
import { entryOf } from '../../document/queries.ts';
import { asSentence, capitalised } from '../../i18n/letters.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RenderContext } from './context.ts';
import { dayOfEvent } from './event.ts';
import { outcomeLaw } from './outcome-law.ts';
import { outcomeRows } from './outcome-rows.ts';
import type { OutcomeRow } from './outcome-rows.ts';
import { outcomeTexts } from './outcome-texts.ts';
import type { Reckonable, Reckoning } from './reckon.ts';
import { valuationCases, valuationCode, valuationLimits } from './valuation.ts';

/** One line of a worked example. */
interface ShownRow {
  readonly kind: OutcomeRow['kind'] | 'geldt';
  readonly label: string;
  readonly content: readonly ElementContent[];
}

/** What happens to the records of one valuation, and when, with where the law says so. */
export interface OutcomeView {
  readonly code: string;
  /** What the valuation is limited to, as words; empty when it holds for the whole category. */
  readonly limits: string;
  readonly rows: readonly ShownRow[];
}

/** The worked examples of a category, one for each valuation. */
export function outcomeViews(category: Category, context: RenderContext): OutcomeView[] {
  const { document, t } = context;
  const { lijst } = document;
  return category.waarderingen.map((valuation) => {
    const days = exampleDays(lijst.datum, spansOf(valuation, category, document));
    return {
      code: valuationCode(valuation, t),
      limits: valuationLimits(valuation, document).join('; '),
      rows: [
        ...caseRow(valuation, t),
        ...outcomeRows(valuation, days, lijst, t).map((row) => shownRow(row, context)),
      ],
    };
  });
}

/** What a page of a category brings to reckon with; null where no day makes a difference. */
export function reckoningOf(category: Category, { document, t }: RenderContext): Reckoning | null {
  const { datum, regime, overbrenging, standaardAangrijpingspunt } = document.lijst;
  const strings = stringsFor(document.lijst);
  const valuations = category.waarderingen.map((valuation): Reckonable => ({
    valuation: reckonedKeys(valuation),
    asked: happeningsOf(valuation, document.lijst).map((event) => ({
      ...event,
      label: dayOfEvent(event.tekst, t),
    })),
    spans: spansOf(valuation, category, document)
      .filter(({ van, tot }) => van !== undefined || tot !== undefined)
      .map((span) => ({ ...span, words: formatPeriod(span) })),
  }));
  if (valuations.every(({ asked }) => asked.length === 0)) return null;
  return {
    lijst: { datum, regime, overbrenging, standaardAangrijpingspunt },
    valuations,
    texts: Object.fromEntries(outcomeTexts.map((key) => [key, strings[key]])),
  };
}

/** What reckoning looks at, and no more: it comes along with every page. */
function reckonedKeys(valuation: Valuation): Reckonable['valuation'] {
  const { waarde, termijn, alternatieven, aangrijpingspunt, verlenging, behoudens } = valuation;
  const { minimum, maximum, laatste } = valuation;
  return {
    waarde,
    termijn,
    alternatieven,
    aangrijpingspunt,
    verlenging,
    behoudens,
    minimum,
    maximum,
    laatste,
  };
}

/** When the example can be: in the period of the category, while one of the actors of the valuation existed, and in its own. */
function spansOf({ actoren, periode: own }: Valuation, { periode }: Category, document: Document): Span[] {
  const { lijst } = document;
  const existed = actoren
    .map((key) => entryOf(document, 'actoren', key))
    .filter((actor) => actor !== undefined)
    .map((actor) => actor.periode ?? { van: periodOf(lijst).van });
  const last = existed.map(({ tot }) => tot);
  const latest = last.includes(undefined) ? undefined : last.map(String).sort().at(-1);
  const earliest = existed.map(({ van }) => van).sort()[0];
  return [periode ?? periodOf(lijst), { van: earliest, tot: latest }, ...(own === undefined ? [] : [own])];
}

function caseRow(valuation: Valuation, t: Translate): ShownRow[] {
  const cases = valuationCases(valuation, t);
  if (cases.length === 0) return [];
  const words = capitalised(asSentence(cases.join(', ')));
  return [{ kind: 'geldt', label: t('uitkomst.geldt'), content: [{ type: 'text', value: words }] }];
}

function shownRow({ kind, words, law }: OutcomeRow, context: RenderContext): ShownRow {
  const text: ElementContent[] = words === '' ? [] : [{ type: 'text', value: words }];
  const content = law === null ? text : [...outcomeLaw(law, context), ...text];
  return { kind, label: context.t(`uitkomst.${kind}`), content };
}
