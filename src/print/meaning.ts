import { addressesOf, hrefOf, unknownSite } from '../addresses.ts';
import { createBlockNames } from '../document/block-names.ts';
import type { Document, Section } from '../document/document.ts';
import { entryNames } from '../document/entry-names.ts';
import { allSections, categoriesOf } from '../document/queries.ts';
import { articleLabel } from '../i18n/article-label.ts';
import { formatDate } from '../i18n/dates.ts';
import { lowerFirst } from '../i18n/letters.ts';
import { printedVersion } from '../i18n/status.ts';
import { textsFor } from '../document/list-kinds.ts';
import { dutch } from '../i18n/translate.ts';
import { actNumbers } from '../law/act-numbers.ts';
import { readLawUrl } from '../law/law-link.ts';
import { defined } from '../diagnostics/defined.ts';
import type { FileFacts, Meaning, NamedBookmark, PartMeaning } from './finish/facts.ts';
import { pdfName } from './file-names.ts';
import { expansionsOf } from './html/abbreviations.ts';
import { frontPages } from './html/front.ts';
import { linksIn } from './html/links.ts';
import { listedSections } from './html/listed-sections.ts';
import { indexId } from './html/subject-index.ts';

/**
 * What a print of the list cannot tell of itself, taken from the Document.
 *
 * @param site - address of the site, for links that leave a file; where that is not known they lead to the whole list
 */
export function meaningOf(document: Document, site: string): Meaning {
  const calls = new Map<string, string>();
  const numbers = new Map<string, number>();
  for (const { notes } of allSections(document.delen)) {
    for (const { id, number, references } of notes) {
      numbers.set(id, number);
      for (const reference of references) calls.set(reference, id);
    }
  }
  const numberOf = (note: string): number => defined(numbers.get(note), `number of note ${note}`);
  const titles = new Map([...allSections(document.delen)].map(({ id, titleText }) => [id, titleText]));
  const names = entryNames(document);
  const addresses = addressesOf(document);
  const t = textsFor(document.lijst);
  const nameOf = createBlockNames(document, t);
  const words = (id: string): string => {
    const note = calls.get(id);
    if (note !== undefined) return lowerFirst(dutch('noten.terug', { nummer: numberOf(note) }));
    const number = numbers.get(id);
    if (number !== undefined) return lowerFirst(dutch('noten.verwijzing', { nummer: number }));
    const label = lowerFirst(nameOf(id));
    const title = titles.get(id) ?? names.get(id);
    return title === undefined || label.includes(title) ? label : `${label}: ${title}`;
  };
  return {
    bookmarks: bookmarksOf(document),
    contents: listedSections(document.delen).map(({ id }) => id),
    notes: new Set(numbers.keys()),
    calls,
    describe: (id, page) => {
      const note = calls.get(id);
      if (note === undefined) return dutch('pdf.link', { doel: words(id), pagina: page });
      return dutch('pdf.link-terug', { nummer: numberOf(note), pagina: page });
    },
    describeUrl: (url) => describeLaw(url, document) ?? describeUrl(url),
    outside: (id, page) => {
      const said = { doel: words(id), pagina: page };
      if (site === unknownSite)
        return { to: { file: pdfName(document.lijst), place: id }, words: t('pdf.link-geheel', said) };
      const address = addresses.get(id) ?? addresses.get(calls.get(id) ?? '');
      const { href: url } = new URL(address ? `.${hrefOf(address)}` : '.', site);
      return { to: { url }, words: dutch('pdf.link-site', said) };
    },
    expansions: expansionsOf(document),
    spoken: new Map(),
  };
}

/** What it holds for a part: an edit elsewhere leaves that as it was. */
export function meaningIn(
  html: string,
  { contents, notes, calls, expansions, spoken }: Meaning,
): PartMeaning {
  const linked = new Set(linksIn(html));
  const languages = new Set([...html.matchAll(/ lang="([^"]*)"/g)].map(([, language = '']) => language));
  return {
    contents: contents.every((id) => linked.has(id)) ? contents : [],
    notes: new Set([...notes].filter((id) => linked.has(id))),
    calls: new Map([...calls].filter(([id]) => linked.has(id))),
    expansions: new Map([...expansions].filter(([language]) => languages.has(language))),
    spoken: new Map([...spoken].filter(([language]) => languages.has(language))),
  };
}

/** The front pages, then every heading as deep as it stands, categories below their process. */
function bookmarksOf(document: Document): NamedBookmark[] {
  const ofSection = (section: Section): NamedBookmark => ({
    id: section.id,
    title: [section.label, section.titleText].filter((part) => part !== null).join(' '),
    children: [
      ...section.children.map(ofSection),
      ...categoriesOf(document, section.id).map(({ id, nummer, titel }) => ({
        id,
        title: `${nummer} ${titel}`,
        children: [],
      })),
    ],
  });
  const t = textsFor(document.lijst);
  return [
    ...frontPages.map(([id, key]) => ({ id, title: t(key), children: [] })),
    ...document.delen.map(ofSection),
    // Without an index there is no such place, and no bookmark.
    { id: indexId, title: t('print.register'), children: [] },
  ];
}

/** A regulation is named as it is cited: its address says nothing to whoever hears it. */
function describeLaw(url: string, { regelgeving }: Document): string | null {
  const law = readLawUrl(url);
  const title =
    regelgeving.find(({ bwbId }) => bwbId !== undefined && bwbId === law?.bwbId)?.citeertitel ??
    Object.entries(actNumbers).find(([, bwbId]) => bwbId === law?.bwbId)?.[0];
  if (law === null || title === undefined) return null;
  const { artikel, lid } = law.citation;
  const article =
    artikel === null
      ? []
      : [lowerFirst(articleLabel({ scope: null, artikel, kop: null, lid, onder: [] }, null, dutch))];
  return dutch('pdf.link-wet', { doel: [title, ...article].join(', ') });
}

function describeUrl(url: string): string {
  const parsed = URL.parse(url);
  if (parsed?.protocol === 'mailto:') return dutch('pdf.link-mail', { adres: readable(parsed.pathname) });
  if (parsed?.protocol === 'tel:') return dutch('pdf.link-telefoon', { nummer: readable(parsed.pathname) });
  return dutch('pdf.link-web', {
    adres: parsed ? readable(`${parsed.host}${parsed.pathname.replace(/\/$/, '')}`) : url,
  });
}

/** An address with its characters instead of their codes, where they are characters. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * What the files of an edition say of themselves.
 *
 * @param date - moment to name; null for that of the edition: the first moment of the day, month or year that the list gives
 */
export function factsOf({ lijst }: Document, date: Date | null): FileFacts {
  return {
    title: lijst.titel,
    author: lijst.colofon.organisatie,
    subject: `${printedVersion(lijst, dutch)}, ${formatDate(lijst.datum)}`,
    identifier: lijst.id,
    version: lijst.versie,
    rights: lijst.licentie ?? null,
    language: 'nl-NL',
    date: date ?? new Date(Date.UTC(...dayOf(lijst.datum))),
  };
}

function dayOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month - 1, day];
}
