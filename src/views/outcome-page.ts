import type { SaidOutcome } from '../components/client/outcome/texts.ts';
import { viewPath } from '../addresses.ts';
import { stringsFor } from '../document/list-kinds.ts';
import type { Publication } from './document.ts';
import { siteLink } from './links.ts';

/** Name of the page on which readers see what became of their view, below that on which they write it. */
export const outcomeName = 'gevolg';
/** Name of the data for it, without its extension. */
export const answersName = 'antwoorden';

/** Path of the page, without the base of the site. */
export const outcomePath = `${viewPath}${outcomeName}/`;

/** What the script of the page has to know. */
export interface OutcomeData {
  /** Id of the list. */
  readonly list: string;
  /** Where the answers are. */
  readonly answers: string;
  readonly said: SaidOutcome;
}

/** Whether there can be anything to tell of a view: there are answers, or an edition came after the one it is about. */
export function hasOutcome({ document, editions }: Pick<Publication, 'document' | 'editions'>): boolean {
  return document.lijst.zienswijze !== undefined && document.zienswijzen.length + editions.length > 0;
}

export function outcomeData({ document: { lijst } }: Pick<Publication, 'document'>): OutcomeData {
  const texts = Object.entries(stringsFor(lijst));
  const said = texts.filter(([key]) => /^(?:gevolg\.zegt|nota|zienswijze\.wens)\./.test(key));
  return {
    list: lijst.id,
    answers: siteLink(`${viewPath}${answersName}.json`),
    said: Object.fromEntries(said) as unknown as SaidOutcome,
  };
}
