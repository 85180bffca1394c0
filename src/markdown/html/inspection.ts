import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Lijst } from '../../document/schema/lijst.ts';
import { telephoneHref } from '../../document/web-address.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RenderContext } from './context.ts';
import { asSentence } from '../../i18n/letters.ts';
import { paragraphs, words } from './register-item.ts';
import type { RegisterItem } from './register-item.ts';

type Inzage = NonNullable<Lijst['inzage']>;
type Zienswijze = NonNullable<Lijst['zienswijze']>;
type Line = readonly ElementContent[];

/** When and where the draft lies open, and who can respond to it and how: what the notice of it says. */
export function inspectionItems({ document, t }: RenderContext): RegisterItem[] {
  const { inzage, zienswijze, verslag } = document.lijst;
  const warning = zienswijze?.opmerking;
  const rows: [label: string, lines: Line[]][] = [
    [t('kader.let-op'), warning === undefined ? [] : [words(warning)]],
    ...(inzage ? inspectionRows(inzage, t) : []),
    ...(zienswijze ? responseRows(zienswijze, t) : []),
    [
      t('inzage.ingediend'),
      verslag ? [words(t('inzage.ingediend-aantal', { aantal: verslag.zienswijzen }))] : [],
    ],
  ];
  return rows
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines], index) => ({
      id: `terinzagelegging-${String(index + 1)}`,
      term: words(label),
      description: paragraphs(...lines),
    }));
}

/** In which paper or on which site the notice stands, and when it was given. */
export function noticeLine({ titel, publicatie, datum, url }: NonNullable<Inzage['kennisgeving']>): Line {
  const place = `${publicatie}, ${formatDate(datum)}`;
  const named = titel === undefined ? place : `${titel}. ${place}`;
  return [...linked(named, url), ...words('.')];
}

/** The notice itself, an alinea for each of its own; nothing where it was not taken over. */
export function noticeText({ tekst = '' }: NonNullable<Inzage['kennisgeving']>): string[] {
  return tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.replace(/\s+/g, ' ').trim())
    .filter((alinea) => alinea !== '');
}

/** Where a place is and when it is open, each as a sentence, whatever it was typed as. */
export function placeLine(adres: string, openingstijden: string): string {
  const hours = asSentence(openingstijden);
  return `${asSentence(adres)} ${hours.charAt(0).toLocaleUpperCase('nl')}${hours.slice(1)}`;
}

function inspectionRows(inzage: Inzage, t: Translate): [label: string, lines: Line[]][] {
  const { start, einde, kennisgeving, locaties, stukken, geweigerdeStukken } = inzage;
  return [
    [t('colofon.inzage'), [words(t('inzage.dagen', { start: formatDate(start), einde: formatDate(einde) }))]],
    [
      t('inzage.kennisgeving'),
      kennisgeving ? [noticeLine(kennisgeving), ...noticeText(kennisgeving).map(words)] : [],
    ],
    [
      t('reageren.locaties'),
      locaties.map(({ naam, adres, openingstijden, url }) => [
        ...linked(naam, url),
        ...words(`, ${placeLine(adres, openingstijden)}`),
      ]),
    ],
    [t('reageren.stukken'), stukken.map(({ titel, url }) => [...linked(titel, url), ...words('.')])],
    [t('reageren.geweigerd'), geweigerdeStukken.map(({ titel, grond }) => words(`${titel} (${grond}).`))],
  ];
}

function responseRows(zienswijze: Zienswijze, t: Translate): [label: string, lines: Line[]][] {
  const { wie, wijzen, verzendkenmerk, privacyUrl } = zienswijze;
  return [
    [t('inzage.wie'), [words(t('inzage.wie-tekst', { wie }))]],
    ...wijzen.map((way): [string, Line[]] => [t(`reageren.${way.soort}`), [wayLine(way, t)]]),
    [t('inzage.onderwerp'), [words(asSentence(verzendkenmerk))]],
    [t('reageren.privacy'), privacyUrl === undefined ? [] : [linked(privacyUrl, privacyUrl)]],
  ];
}

function wayLine(way: Zienswijze['wijzen'][number], t: Translate): Line {
  switch (way.soort) {
    case 'schriftelijk':
      return words(t('reageren.schriftelijk-tekst', { aan: way.aan, adres: way.adres }));
    case 'digitaal':
      return [...words(`${t('reageren.digitaal-tekst')} `), ...linked(way.naam, way.url), ...words('.')];
    case 'mondeling':
      return [
        ...words(`${t('reageren.mondeling-tekst')} `),
        ...linked(way.telefoon, telephoneHref(way.telefoon) ?? undefined),
        ...words('.'),
      ];
  }
}

function linked(text: string, href: string | undefined): ElementContent[] {
  return href === undefined ? words(text) : [h('a', { href }, text)];
}
