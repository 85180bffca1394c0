import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../document/document.ts';
import { entryOf } from '../../document/queries.ts';
import { idOf } from '../../document/registers.ts';
import { lawDay, lawUrl } from '../../law/law-link.ts';
import type { Categorie } from '../../document/schema/categorie.ts';
import { isArticle, placeInLaw } from '../../i18n/place-in-law.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RenderContext } from './context.ts';
import { link, separated } from './inline.ts';

/** A basis in law as records name it: the regulation, and the article with its member and part. */
type Basis = Categorie['grondslag'][number];

/**
 * Names a basis in law and links it to the text of the article as it stood at the date of the list. In print, where
 * room is scarce and the abbreviations have their annex, a regulation goes by its abbreviation.
 *
 * @param bases - one or more, divided by semicolons
 */
export function legalBasis(bases: readonly Basis[], context: RenderContext): ElementContent[] {
  return separated(
    bases.map((basis) => one(basis, context)),
    '; ',
  );
}

/** Names a basis in law in plain words: `Archiefwet 1995, art. 3`; an unknown regulation by its key. */
export function basisText(
  { regeling, artikel }: Basis,
  document: Pick<Document, 'regelgeving'>,
  t: Translate,
): string {
  return withArticle(titleOf(regeling, document), artikel, t);
}

/** What a regulation is called, by its key; an unknown one by the key itself. */
export function titleOf(regeling: string, document: Pick<Document, 'regelgeving'>): string {
  return entryOf(document, 'regelgeving', regeling)?.citeertitel ?? regeling;
}

function withArticle(title: string, artikel: string | undefined, t: Translate): string {
  return artikel === undefined || artikel === '' ? title : `${title}, ${placeInLaw(artikel, t)}`;
}

function one(basis: Basis, context: RenderContext): ElementContent {
  const { regeling, artikel } = basis;
  const entry = entryOf(context.document, 'regelgeving', regeling);
  const short = context.medium === 'print' ? entry?.afkorting : undefined;
  const words =
    short === undefined
      ? basisText(basis, context.document, context.t)
      : withArticle(short, artikel, context.t);
  if (entry?.bwbId === undefined) return link(idOf('regelgeving', regeling), words, context);
  const number = isArticle(artikel ?? '') ? (/^[\w:.]+/.exec(artikel ?? '')?.[0] ?? null) : null;
  const day = lawDay(entry, context.document.lijst.datum);
  const href = lawUrl(entry.bwbId, { artikel: number, lid: null }, day);
  return h('a', { href, className: ['law'] }, words);
}
