import { feedFile } from '../../addresses.ts';
import { firstDay, toDate } from '../../document/days.ts';
import type { Translate } from '../../i18n/translate.ts';
import { xmlText } from '../../i18n/xml-text.ts';
import { termWords } from '../../law/clock-words.ts';
import { decision } from '../../markdown/html/list-facts.ts';
import { dataUrl } from '../publication.ts';
import type { Published } from '../publication.ts';

interface Entry {
  /** Ends its address; stays what it is when others join. */
  readonly name: string;
  /** Year, month or day. */
  readonly date: string;
  readonly title: string;
  readonly summary?: string | undefined;
}

/**
 * The course of the procedure as a feed: what happened to the list, its inspection and its decrees, the latest first
 * (Atom, RFC 4287). What is known to the month or year stands at the first day of it.
 */
export function toFeed({ document, site }: Published, t: Translate): string {
  const { titel, versie, datum, colofon, licentie } = document.lijst;
  const self = `${dataUrl(site)}${feedFile}`;
  const entries = entriesOf(document, t).toSorted((a, b) => firstDay(b.date) - firstDay(a.date));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element('id', self),
    element('title', `${titel}: ${t('klok.feed-titel')}`),
    element('subtitle', t('feiten.versie', { versie })),
    element('updated', moment(entries[0]?.date ?? datum)),
    `<author>${element('name', colofon.organisatie)}</author>`,
    ...(licentie === undefined ? [] : [element('rights', licentie)]),
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(site)}"/>`,
    ...entries.map((entry) => entryXml(entry, self, site)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entriesOf(document: Published['document'], t: Translate): Entry[] {
  const { historie, inzage, besluiten } = document.lijst;
  const term = termWords(document.lijst, t);
  return [
    ...historie.map(({ datum, gebeurtenis, versie, toelichting }) => ({
      name: `${gebeurtenis}-${datum}${versie === undefined ? '' : `-${versie}`}`,
      date: datum,
      title: [
        t(`gebeurtenis.${gebeurtenis}`),
        ...(versie === undefined ? [] : [t('feiten.versie', { versie })]),
      ].join(', '),
      summary: toelichting,
    })),
    ...(inzage && term !== null
      ? [{ name: `inzage-${inzage.start}`, date: inzage.start, title: t('klok.begint'), summary: term }]
      : []),
    ...besluiten.map((one) => ({
      name: `besluit-${one.orgaan}-${one.datum}`,
      date: one.datum,
      title: t('gebeurtenis.vaststelling'),
      summary: decision(one, document, t),
    })),
  ];
}

function entryXml({ name, date, title, summary }: Entry, self: string, site: string): string {
  return [
    '<entry>',
    element('id', `${self}#${name}`),
    element('title', title),
    element('updated', moment(date)),
    `<link rel="alternate" type="text/html" href="${xmlText(`${site}over/`)}"/>`,
    ...(summary === undefined ? [] : [element('summary', summary)]),
    '</entry>',
  ].join('\n');
}

function moment(date: string): string {
  return `${toDate(firstDay(date))}T00:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}
