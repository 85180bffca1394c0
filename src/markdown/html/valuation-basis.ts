import type { ElementContent } from 'hast';
import type { Document, Valuation } from '../../document/document.ts';
import { formatDuration } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RenderContext } from './context.ts';
import { basisText, legalBasis } from './legal-basis.ts';
import { valuationSentence } from './valuation.ts';

/** What a valuation follows from in law, each article linked and with the term that it asks for; empty without any. */
export function valuationBasis(
  { grondslag }: Pick<Valuation, 'grondslag'>,
  context: RenderContext,
): ElementContent[] {
  if (grondslag.length === 0) return [];
  const named = grondslag.flatMap((basis, index) => [
    text(index === 0 ? ` ${context.t('waardering.grondslag')}: ` : '; '),
    ...legalBasis([basis], context),
    text(minimumOf(basis, context.t)),
  ]);
  return [...named, text('.')];
}

/** The valuation in words with what it follows from in law, for where nothing can be linked. */
export function valuationText(valuation: Valuation, document: Document, t: Translate): string {
  const sentence = valuationSentence(valuation, document, t);
  const named = valuation.grondslag.map((basis) => `${basisText(basis, document, t)}${minimumOf(basis, t)}`);
  return named.length === 0 ? sentence : `${sentence} ${t('waardering.grondslag')}: ${named.join('; ')}.`;
}

function minimumOf({ minimum }: Valuation['grondslag'][number], t: Translate): string {
  return minimum === undefined ? '' : ` ${t('waardering.vraagt', { termijn: formatDuration(minimum) })}`;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
