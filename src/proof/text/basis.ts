import type { Categorie } from '../../document/schema/categorie.ts';
import { lawDay, lawUrl } from '../../document/law-link.ts';
import { dutch as t } from '../../i18n/translate.ts';
import { linkTo } from './inline.ts';
import type { Scope, Words } from './inline.ts';

/** A basis as it must read, and where it must lead. */
export interface BasisWords extends Pick<Words, 'links'> {
  readonly text: string;
}

/** Bases in law, divided by semicolons, each linked to the text of the article. */
export function basisWords(bases: Categorie['grondslag'], scope: Scope): BasisWords {
  const words = bases.map(({ regeling, artikel }) => {
    const entry = scope.document.legislation.find(({ id }) => id === `regeling-${regeling}`);
    const title = entry?.citeertitel ?? regeling;
    return artikel === undefined ? title : `${title}, ${t('categorie.artikel', { artikel })}`;
  });
  const links = bases.flatMap(({ regeling, artikel = '' }) => {
    const entry = scope.document.legislation.find(({ id }) => id === `regeling-${regeling}`);
    if (entry?.bwbId === undefined) return linkTo(`regeling-${regeling}`, scope);
    const number = /^[\w:.]+/.exec(artikel)?.[0] ?? null;
    const day = lawDay(entry, scope.document.lijst.datum);
    return [lawUrl(entry.bwbId, { artikel: number, lid: null }, day)];
  });
  return { text: words.join('; '), links };
}
