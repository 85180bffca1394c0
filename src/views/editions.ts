import { weights } from '../compare/piece.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Publication } from './document.ts';

/** An edition in the overview of all. */
export interface EditionRow {
  readonly versie: string;
  readonly datum: string;
  readonly status: Lijst['status'];
  /** Where it is to be read, counted from the home page. */
  readonly adres: string;
  readonly isPresent: boolean;
  /** What changed since the edition before, in words. */
  readonly changes: string;
  /** Path of its PDF, counted from the home page; null while there is none. */
  readonly pdf: string | null;
}

/** All editions, the newest first. */
export function editionRows({
  told,
  editions,
  pdf,
  t,
}: Pick<Publication, 'told' | 'editions' | 'pdf' | 't'>): EditionRow[] {
  return told()
    .map(({ versie, datum, status, adres, wijzigingen }, index): EditionRow => {
      const fileName = (editions[index]?.pdf ?? pdf)?.fileName;
      return {
        versie,
        datum,
        status,
        adres,
        isPresent: index === editions.length,
        changes: changesInWords(wijzigingen, t),
        pdf: fileName === undefined ? null : `${adres}${fileName}`,
      };
    })
    .reverse();
}

type Counts = ReturnType<Publication['told']>[number]['wijzigingen'];

function changesInWords(counts: Counts, t: Translate): string {
  if (counts === null) return t('uitgaven.eerste');
  const some = weights.flatMap((weight) =>
    counts[weight] === 0
      ? []
      : [t('uitgaven.aantal', { aantal: counts[weight], gewicht: t(`gewicht.${weight}`) })],
  );
  return some.length === 0 ? t('uitgaven.geen') : some.join(', ');
}
