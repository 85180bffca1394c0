import type { Remark } from '../ledger/piece.ts';
import type { CategoryDraft } from './category-draft.ts';

/** A term that is a number alone: `V10`, `V, 7`. */
const bareTerm = /^V\W{0,3}\d{1,3}\b(?!\s*(?:[(/–-]|\p{L}))/u;

/**
 * Lists that are adopted print `V10` and mean years; whether this one does, only who made it knows.
 *
 * @returns one remark for all of them
 */
export function unitlessTerms(drafts: readonly CategoryDraft[]): Remark[] {
  const found = drafts.filter(({ record }) =>
    writtenIn(record.waarderingen).some((text) => bareTerm.test(text)),
  );
  const [first] = found;
  if (!first) return [];
  const example = writtenIn(first.record.waarderingen).find((text) => bareTerm.test(text)) ?? '';
  const others = found.length === 1 ? '' : ` (in ${String(found.length)} categorieën)`;
  return [
    {
      place: first.place,
      text: `termijn zonder eenheid, zoals \`${example}\`${others}: gelezen als jaren. Bedoelt de bron maanden of weken, schrijf dat er dan bij`,
    },
  ];
}

/** Valuations as the source writes them. */
function writtenIn(valuations: unknown): string[] {
  if (!Array.isArray(valuations)) return [];
  return valuations.flatMap((one: unknown) => {
    if (typeof one === 'string') return [one];
    return typeof one === 'object' && one !== null && 'ruw' in one && typeof one.ruw === 'string'
      ? [one.ruw]
      : [];
  });
}
