import type { Translate } from '../i18n/translate.ts';
import { answeredParts } from './answers.ts';
import type { Document } from './document.ts';

/** Why something changed. */
export interface Reason {
  readonly words: string;
  /** The view whose answer it is; null where editors give it by themselves. */
  readonly view: { readonly id: string; readonly nummer: number } | null;
}

/** A reason, and the id of what it is given for. */
export interface GivenReason {
  readonly id: string;
  readonly reason: Reason;
}

/**
 * The reasons that a list gives for changes: those of its `wijzigingsnota`, of lapsed numbers, and the answers to views.
 *
 * @param earlier - an edition before it: what that gave was the reason of an earlier change
 * @returns the reasons that came since, in the order of the list
 */
export function reasonsSince(earlier: Document, now: Document): GivenReason[] {
  const known = new Set(reasonsIn(earlier).map(({ key }) => key));
  return reasonsIn(now).filter(({ key }) => !known.has(key));
}

/** A reason in one line, with whose answer it is. */
export function reasonText({ words, view }: Reason, t: Translate): string {
  return view === null ? words : `${words} (${t('wijzigingen.antwoord', { nummer: view.nummer })})`;
}

/** The key says which reason it is: an answer stays the same one where its words are mended. */
function reasonsIn(document: Document): (GivenReason & { readonly key: string })[] {
  const own = (id: string, words: string): ReturnType<typeof reasonsIn>[number] => ({
    id,
    reason: { words, view: null },
    key: JSON.stringify([id, words]),
  });
  return [
    ...document.lijst.wijzigingsnota.flatMap(({ blokken, reden }) => blokken.map((id) => own(id, reden))),
    ...document.categorieen.flatMap(({ id, vervallen }) => (vervallen ? [own(id, vervallen.reden)] : [])),
    ...answeredParts(document)
      .filter(({ antwoord }) => antwoord !== '')
      .flatMap(({ zienswijze, nummer, onderdeel, antwoord, wijzigingen }) =>
        wijzigingen.map((id) => ({
          id,
          reason: { words: antwoord, view: { id: zienswijze, nummer } },
          key: JSON.stringify([id, zienswijze, onderdeel]),
        })),
      ),
  ];
}
