import type { Element } from 'hast';
import type { Category, Document } from '../document/document.ts';
import { periodOf } from '../document/list-period.ts';
import { formatPeriod } from '../i18n/periods.ts';
import type { Translate } from '../i18n/translate.ts';
import { valuationCases, valuationCode, valuationLimits } from '../markdown/html/valuation.ts';
import { draw } from './svg.ts';
import { changesByPeriod, drawTimeline } from './timeline.ts';

/** A timeline of a category with the table that says the same. */
export interface ValuationTimeline {
  readonly drawing: Element;
  readonly rows: readonly { readonly period: string; readonly code: string; readonly actors: string }[];
}

/** The timeline of a category whose valuations change by period; null for every other. */
export function valuationTimeline(
  category: Category,
  document: Document,
  t: Translate,
): ValuationTimeline | null {
  if (!changesByPeriod(category)) return null;
  const { lijst } = document;
  const whole = formatPeriod(category.periode ?? periodOf(lijst));
  const rows = category.waarderingen.map((valuation) => ({
    period: valuation.periode === undefined ? whole : formatPeriod(valuation.periode),
    code: [valuationCode(valuation, t), ...valuationCases(valuation, t)].join(', '),
    actors: valuationLimits({ ...valuation, periode: undefined }, document).join(', '),
  }));
  const said = rows.map(
    ({ period, code, actors }) => `${code} (${[period, actors].filter((part) => part !== '').join('; ')})`,
  );
  const lanes = category.waarderingen.map((valuation, index) => ({ valuation, label: said[index] ?? '' }));
  return {
    drawing: draw({
      id: 'tijdlijn',
      title: t('tijdlijn.titel'),
      description: `${said.join('; ')}.`,
      ...drawTimeline('tijdlijn', lanes, category.periode, lijst),
    }),
    rows,
  };
}
