import type { Category, Document } from '../../document/document.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Whether a records system can carry out a category, as a sentence; null for a number that has lapsed. */
export function carryOutSentence(
  { uitvoerbaar }: Pick<Category, 'uitvoerbaar'>,
  t: Translate,
): string | null {
  if (uitvoerbaar === null) return null;
  const { oordeel, want } = uitvoerbaar;
  if (oordeel === 'ja') return t('uitvoerbaar.ja');
  return t('uitvoerbaar.deels', { wat: want.map((obstacle) => t(`belemmering.${obstacle}`)).join('; ') });
}

/** How many categories of the list a records system can carry out, as a sentence; null for a list without any. */
export function carryOutCount({ categorieen }: Pick<Document, 'categorieen'>, t: Translate): string | null {
  const judged = categorieen.filter(({ uitvoerbaar }) => uitvoerbaar !== null);
  if (judged.length === 0) return null;
  const able = judged.filter(({ uitvoerbaar }) => uitvoerbaar?.oordeel === 'ja').length;
  const counts = { ja: able, alle: judged.length, deels: judged.length - able };
  return t(able === judged.length ? 'uitvoerbaar.telling-ja' : 'uitvoerbaar.telling', counts);
}
