import type { Translate } from '../i18n/translate.ts';
import { isNumberedPerActor } from './category-key.ts';
import type { Keyed } from './category-key.ts';
import type { Document, Entries } from './document.ts';
import { groups } from './queries.ts';
import { idOf } from './registers.ts';

/**
 * The number of a category as it is named to readers, which tells it apart in words: `1.2`, and `71 (Minister van
 * Defensie)` where each actor has numbers of its own.
 */
export function citedNumber(category: Keyed, { actoren }: Pick<Entries, 'actoren'>, t: Translate): string {
  const { nummer, proces } = category;
  return isNumberedPerActor(category)
    ? t('categorie.nummer-van-actor', { nummer, actor: actorName(proces, actoren) })
    : nummer;
}

/** Names of the actors that have numbers of their own, by the id of their chapter; empty where none has. */
export function numberingActors(document: Document): ReadonlyMap<string, string> {
  if (!document.categorieen.some(isNumberedPerActor)) return new Map();
  return new Map(groups(document).map(({ id, name }) => [id, actorName(name, document.actoren)]));
}

function actorName(key: string, actors: Entries['actoren']): string {
  const id = idOf('actoren', key);
  return actors.find((actor) => actor.id === id)?.naam ?? key;
}
