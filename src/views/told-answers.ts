import { addressesOf, hrefOf, placeKey } from '../addresses.ts';
import { createBlockNames } from '../document/block-names.ts';
import { textsFor } from '../document/list-kinds.ts';
import { allSections } from '../document/queries.ts';
import type { AnsweredEdition, AnswerPlace, ToldAnswers } from '../editions/browser/outcome.ts';
import type { ComparedEdition } from './changes.ts';

/**
 * The answers to views that editions hold, for who asks what became of a view.
 *
 * @param editions - the oldest first
 */
export function toldAnswers(editions: readonly ComparedEdition[]): ToldAnswers {
  const uitgaven = editions.map(answeredEdition).filter(({ antwoorden }) => antwoorden.length > 0);
  return { formaat: 1, uitgaven: uitgaven.reverse() };
}

function answeredEdition({ document, below }: ComparedEdition): AnsweredEdition {
  const addresses = addressesOf(document);
  const nameOf = createBlockNames(document, textsFor(document.lijst));
  const placeOf = (id: string): AnswerPlace => {
    const address = addresses.get(id);
    // What no page shows by itself is told where the answer is.
    return address === undefined
      ? { sleutel: id, naam: nameOf(id), adres: '/' }
      : { sleutel: placeKey(address), naam: nameOf(id), adres: hrefOf(address) };
  };
  return {
    versie: document.lijst.versie,
    map: `${below}/`,
    antwoorden: document.zienswijzen.flatMap(({ id, nummer, onderdelen }) =>
      onderdelen.map(({ blok, wijzigingen, ...part }) => ({
        nummer,
        onderdeel: part.onderdeel,
        nota: { naam: nameOf(id), adres: placeOf(id).adres },
        over: blok === undefined ? null : placeOf(blok),
        samenvatting: part.samenvatting,
        antwoord: part.antwoord,
        besluit: part.besluit,
        wijzigingen: wijzigingen.map(placeOf),
      })),
    ),
  };
}

/** Path of the page with the answers in the present edition; null where it has none. */
export function answersPage({ document }: Pick<ComparedEdition, 'document'>): string | null {
  if (document.zienswijzen.length === 0) return null;
  const [section] = [...allSections(document.delen)].filter(({ overzicht }) => overzicht === 'zienswijzen');
  const address = section && addressesOf(document).get(section.id);
  return address === undefined ? null : hrefOf(address);
}
