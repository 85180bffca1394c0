import type { Document } from '../document/document.ts';
import { allSections } from '../document/queries.ts';
import type { RecordedException } from '../document/recorded.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a finding that is let stand for the list holds for, in words. */
export function scopeWords(
  { reikwijdte = 'lijst', processen }: Pick<RecordedException, 'reikwijdte' | 'processen'>,
  { delen }: Pick<Document, 'delen'>,
  t: Translate,
): string {
  if (!processen) return t(`feiten.afwijking-${reikwijdte}`);
  const sections = [...allSections(delen)].filter(({ soort }) => soort === 'proces');
  const names = processen.map(
    (process) => sections.find(({ name }) => name === process)?.titleText ?? process,
  );
  return t('feiten.afwijking-processen', { processen: names.join(', ') });
}
