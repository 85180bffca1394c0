import { articleId, articleNumber, lidNumber, wholeArticle } from '../../i18n/article-id.ts';
import { fromOrdinal } from '../../i18n/ordinals.ts';

const shape = new RegExp(`^\\s*art(?:ikel|\\.)?\\s*(${articleNumber})(?:[\\s,]+(.*?))?[\\s.]*$`, 'i');
const idShape = /^\S*artikel-\S+$/;
const lidShape = new RegExp(`^${lidNumber}$`);
const onderShape = /^([a-z]{1,2}|\d{1,3})°?\.?$/;

/**
 * Reads an article as people cite one: `artikel 3`, `art. 3 lid 2`, `artikel 3, tweede lid, onder b, onder 1°`; or by
 * its id.
 *
 * @returns its id, in small letters; null for what is no such citation
 */
export function citedArticle(query: string): string | null {
  const [asId] = idShape.exec(query.trim().toLowerCase()) ?? [];
  if (asId !== undefined) return asId;
  const [, artikel, rest = ''] = shape.exec(query) ?? [];
  if (artikel === undefined) return null;
  let lid: string | null = null;
  let follows = false;
  const onder: string[] = [];
  for (const word of rest.toLowerCase().split(/[\s,]+/)) {
    if (word === 'lid') follows = lid === null;
    else if (follows && lidShape.test(word)) [lid, follows] = [word, false];
    else if (fromOrdinal(word) !== null) lid = fromOrdinal(word);
    else if (!['', 'onder', 'onderdeel', 'sub'].includes(word)) {
      const [, name] = onderShape.exec(word) ?? [];
      if (name === undefined) return null;
      onder.push(name);
    }
  }
  return articleId({ ...wholeArticle(null, artikel), lid, onder }).toLowerCase();
}
