import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../document/document.ts';
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

/** A decision to adopt the list: whose, when, and what stood open against it. */
export function decision(
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

/** A publication in the gazette, linked where it has an address. */
export function gazette(
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

/** Facts as the lines of one: each begins with its label. */
export function asOne(label: string, facts: readonly ListFact[]): ListFact[] {
  if (facts.length === 0) return [];
  const lines = facts.map((fact) => [
    text(`${fact.label}: `),
    ...fact.lines.flatMap((line, index) => (index === 0 ? line : [text('. '), ...line])),
  ]);
  return [{ label, lines }];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
