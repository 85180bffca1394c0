import type { Document } from '../document/document.ts';
import { groups } from '../document/queries.ts';
import type { RecordedException } from '../document/recorded.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a finding that is let stand for the list holds for, in words. */
export function scopeWords(
  { reikwijdte = 'lijst', processen }: Pick<RecordedException, 'reikwijdte' | 'processen'>,
  document: Document,
  t: Translate,
): string {
  if (!processen) return t(`feiten.reikwijdte.${reikwijdte}`);
  const sections = groups(document);
  const names = processen.map(
    (process) => sections.find(({ name }) => name === process)?.titleText ?? process,
  );
  return t('feiten.reikwijdte.processen', { processen: names.join(', ') });
}
