import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../document/document.ts';
import { isDraft } from '../../document/queries.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import { actorNames } from './valuation.ts';

/** A fact about the list: one or more lines below one label. */
export interface ListFact {
  readonly label: string;
  readonly lines: readonly (readonly ElementContent[])[];
}

/** Days on which the list holds, in words. */
export function validity(
  { inwerkingtreding, einddatum }: NonNullable<Lijst['geldigheid']>,
  t: Translate,
): string {
  return t('feiten.geldigheid-dagen', { van: formatDate(inwerkingtreding), tot: formatDate(einddatum) });
}

/** When the list was closed or repealed, and what came in its place. */
export function ending({ per, opvolger }: NonNullable<Lijst['beeindiging']>, t: Translate): string {
  const dag = formatDate(per);
  return opvolger === undefined
    ? t('feiten.beeindiging-per', { dag })
    : t('feiten.beeindiging-opvolger', { dag, lijst: opvolger });
}

/**
 * Adoption, publication and validity. What is not there yet is told, so that nobody takes a draft for a list in force.
 */
export function adoptionFacts(document: Document, t: Translate): ListFact[] {
  const { status, geldigheid, beeindiging, besluiten } = document.lijst;
  const draft = isDraft(status);
  const none = draft ? t('feiten.besluiten-geen') : t('feiten.besluiten-onbekend');
  const invalid = draft ? t('feiten.geldigheid-geen') : t('feiten.geldigheid-onbekend');
  return [
    {
      label: t('feiten.besluiten'),
      lines:
        besluiten.length === 0 ? [[text(none)]] : besluiten.map((one) => [text(decision(one, document, t))]),
    },
    publicationFact(document.lijst, t) ?? {
      label: t('feiten.staatscourant'),
      lines: [[text(draft ? t('feiten.staatscourant-geen') : t('feiten.geldigheid-onbekend'))]],
    },
    {
      label: t('feiten.geldigheid'),
      lines: [[text(geldigheid === undefined ? invalid : validity(geldigheid, t))]],
    },
    ...(beeindiging === undefined
      ? []
      : [{ label: t('feiten.beeindiging'), lines: [[text(ending(beeindiging, t))]] }]),
  ];
}

/** Where the decision was published; null as long as it was not. */
export function publicationFact({ staatscourant }: Lijst, t: Translate): ListFact | null {
  if (staatscourant.length === 0) return null;
  return { label: t('feiten.staatscourant'), lines: staatscourant.map((one) => gazette(one, t)) };
}

/** The lists that this one repeals, each with how much of it and from when. */
export function repealFacts({ intrekking }: Lijst, t: Translate): ListFact[] {
  return intrekking.map(({ lijst, omvang, nummers, per, staatscourant }) => {
    const words = [
      t(`feiten.omvang.${omvang}`),
      ...(nummers.length === 0 ? [] : [t('feiten.nummers', { nummers: nummers.join(', ') })]),
      ...(per === undefined ? [] : [t('feiten.per', { dag: formatDate(per) })]),
    ].join(', ');
    return { label: lijst, lines: [[text(words)], ...(staatscourant ? [gazette(staatscourant, t)] : [])] };
  });
}

/** What happened to the list, in the order in which it was recorded. */
export function historyFacts({ historie }: Lijst, t: Translate): ListFact[] {
  return historie.map(({ datum, versie, gebeurtenis, toelichting }) => {
    const event = t(`gebeurtenis.${gebeurtenis}`);
    const words = versie === undefined ? event : `${event}, ${t('feiten.versie', { versie })}`;
    return {
      label: formatDate(datum),
      lines: [[text(words)], ...(toelichting === undefined ? [] : [[text(toelichting)]])],
    };
  });
}

function decision(
  { orgaan, datum, kenmerk, rechtsmiddel }: Lijst['besluiten'][number],
  document: Document,
  t: Translate,
): string {
  const words = t('feiten.besluit', {
    orgaan: actorNames([orgaan], document).join(),
    dag: formatDate(datum),
    kenmerk,
  });
  return rechtsmiddel === undefined ? words : `${words}; ${t(`feiten.rechtsmiddel.${rechtsmiddel}`)}`;
}

function gazette(
  { jaar, nummer, datum, url, pagina }: Lijst['staatscourant'][number],
  t: Translate,
): ElementContent[] {
  const words =
    pagina === undefined
      ? t('feiten.staatscourant-nummer', { jaar, nummer })
      : t('feiten.staatscourant-pagina', { jaar, nummer, pagina });
  const name = url === undefined ? text(words) : h('a', { href: url }, words);
  return [name, text(`, ${formatDate(datum)}`)];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
