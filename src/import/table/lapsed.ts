import { toString } from 'mdast-util-to-string';
import { parseValuation } from '../../document/valuation/parse.ts';
import type { CategoryDraft } from './category-draft.ts';

/** What became of a number that is appraised no more. */
export interface Lapse {
  /** As the file of the category has it. */
  readonly vervallen: { readonly reden: string; readonly opvolger?: string };
  /** The text that says it. */
  readonly from: string;
}

/** Nothing but the word, between brackets or not. */
const bare = /^[[(]?\s*vervallen\s*[\])]?[.!]?$/iu;
/** A name that ends with it: `Oude vergunningen (vervallen, zie 4.2)`. */
const atEnd = /[[(](?<words>vervallen\b[^\][()]*)[\])][.!]?$/iu;

const noReason = 'De bron noemt geen reden.';

/**
 * What texts say of a number that lapsed; lists say it in whichever field has room.
 *
 * @returns what the first that gives a reason says, else the first that says it at all; null where none does
 */
export function lapseIn(texts: readonly string[]): Lapse | null {
  const found = texts.map((text) => lapseOf(text.trim())).filter((lapse) => lapse !== null);
  return found.find(({ vervallen }) => vervallen.reden !== noReason) ?? found[0] ?? null;
}

/** What is longer tells of more than the end of a number. */
const longest = 1000;

function lapseOf(text: string): Lapse | null {
  if (text.length > longest) return null;
  if (bare.test(text)) return { vervallen: { reden: noReason }, from: text };
  const read = parseValuation(text);
  if (read.kind === 'tombstone') {
    const { reden, opvolger } = read.tombstone;
    return { vervallen: { reden, ...(opvolger !== null && { opvolger }) }, from: text };
  }
  const words = atEnd.exec(text)?.groups?.words;
  const within = words === undefined ? null : lapseOf(words.trim());
  return within && { ...within, from: text };
}

/** A category that is not appraised and says in its texts that it lapsed, with that as a key of its own. */
export function withLapse(draft: CategoryDraft): CategoryDraft {
  const { record, body } = draft;
  if (record.waarderingen !== undefined || record.vervallen !== undefined) return draft;
  const texts = [record.titel, record.omschrijving, record.opmerking].filter(
    (one) => typeof one === 'string',
  );
  const lapse = lapseIn([...texts, ...body.map((block) => toString(block))]);
  return lapse ? { ...draft, record: { ...record, vervallen: lapse.vervallen } } : draft;
}
