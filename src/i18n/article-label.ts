import type { ArticlePart } from './article-id.ts';
import { lowerFirst } from './letters.ts';
import { toOrdinal } from './ordinals.ts';
import type { Translate } from './translate.ts';

/**
 * An article or a part of it in words, as regulations cite: "Artikel 3, tweede lid, onder b, onder 1°" (Aanwijzingen
 * voor de regelgeving, on numbering and on references).
 *
 * @param scope - the deel or annex in words; null where the article needs no telling
 */
export function articleLabel(
  { artikel, kop, lid, onder }: ArticlePart,
  scope: string | null,
  t: Translate,
): string {
  const article = t('blok.artikel', { nummer: artikel });
  return [
    ...(scope === null ? [article] : [scope, lowerFirst(article)]),
    ...(kop === null ? [] : [t('blok.kop', { nummer: kop })]),
    ...(lid === null ? [] : [lidLabel(lid, t)]),
    ...onderdelen(onder).map((nummer) => t('blok.onder', { nummer })),
  ].join(', ');
}

/** The same as short as a margin asks: "art. 3 lid 2 b 1°". */
export function shortArticleLabel(
  { artikel, kop, lid, onder }: ArticlePart,
  scope: string | null,
  t: Translate,
): string {
  return [
    ...(scope === null ? [] : [lowerFirst(scope)]),
    t('blok.artikel-kort', { nummer: artikel }),
    ...(kop === null ? [] : [t('blok.kop', { nummer: kop })]),
    ...(lid === null ? [] : [t('blok.lid', { nummer: lid })]),
    ...onderdelen(onder),
  ].join(' ');
}

function lidLabel(lid: string, t: Translate): string {
  const ordinal = toOrdinal(lid);
  return ordinal === null ? t('blok.lid', { nummer: lid }) : t('blok.lid-rang', { rang: ordinal });
}

/** Below a letter, a number has a degree sign. */
function onderdelen(onder: readonly string[]): string[] {
  return onder.map((one, index) => (index > 0 && /^\d/.test(one) ? `${one}°` : one));
}
