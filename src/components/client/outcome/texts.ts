import { fill } from '../../../i18n/fill.ts';
import type { Family } from '../../../i18n/schema/string.ts';
import type { CitedTexts } from '../later-texts.ts';

/** What the page says by its script. */
export type OutcomeKey = Family<'gevolg.zegt'> | Family<'nota'> | Family<'zienswijze.wens'>;

export type SaidOutcome = Readonly<Record<OutcomeKey, string>>;

/** The texts as they are used: those of the page, and those that are said of any cited passage. */
export interface OutcomeTexts {
  readonly say: (key: OutcomeKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly cited: CitedTexts;
}

export function textsOf(said: SaidOutcome, cited: CitedTexts): OutcomeTexts {
  return { cited, say: saying(said) };
}

export function saying(said: SaidOutcome): OutcomeTexts['say'] {
  return (key, values = {}) => fill(said[key], values, key);
}
