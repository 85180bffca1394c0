import { lawParts } from '../../i18n/place-in-law.ts';
import type { RegisterNames } from '../register-names.ts';

/** A legal basis as a category has it. */
interface Basis {
  readonly regeling: string;
  readonly artikel?: string;
}

/** Short names of the parts of a law that hold several articles. */
export const shortParts: Readonly<Record<string, string>> = {
  hfst: 'hoofdstuk',
  hst: 'hoofdstuk',
  tit: 'titel',
  afd: 'afdeling',
  par: 'paragraaf',
  '§': 'paragraaf',
  bijl: 'bijlage',
};
const lawAndPart = new RegExp(
  `^(?<law>.+?),?\\s+(?<part>(?:${lawParts})(?=\\s)|(?:${Object.keys(shortParts).join('|')})(?=[\\s.\\d]))\\.?\\s*(?<number>(?:\\d|[IVX]+\\b).*)$`,
  'iu',
);
/** Only articles are numbered with a colon: `Awb 10:3`. */
const colon = /^(?<law>.*\p{L}.*?),?\s+(?<article>\d+[a-z]?:\d.*)$/u;
/** A number behind a name that is no year: an article, or a part of the name. */
const withNumber = /^.*\p{L}.*\s(?!(?:1[89]|20)\d\d$)\d[\d.]*[a-z]?$/u;

const lawFirst = /^(?<law>.+?),?\s+(?:artikel(?:en)?|artt?\.?)\s+(?<article>\d.*)$/iu;
/** What follows the article begins with a capital: `art. 5, eerste lid, van de Archiefwet 1995`. */
const articleFirst =
  /^(?:[Aa]rtikel(?:en)?|[Aa]rtt?\.?)\s+(?<article>\d[^\p{Lu}]*?),?\s+(?:van\s+)?(?:(?:de|het)\s+)?(?<law>\p{Lu}.*)$/u;

/** Reads a legal basis in words: what it names goes into the register of regulations. */
export function readBasis(text: string, names: RegisterNames): Basis {
  const { law, place } = taken(text);
  const regeling = names.keyOf('regelgeving', law);
  return place === null ? { regeling } : { regeling, artikel: place };
}

/** Whether words end in a number that may be an article, and may be part of the name. */
export function isUnsureBasis(text: string): boolean {
  return taken(text).place === null && withNumber.test(text);
}

function taken(text: string): { readonly law: string; readonly place: string | null } {
  const { law, article } = (lawFirst.exec(text) ?? articleFirst.exec(text) ?? colon.exec(text))?.groups ?? {};
  if (law !== undefined && article !== undefined) return { law: law.trim(), place: article.trim() };
  const found = lawAndPart.exec(text)?.groups;
  if (found === undefined) return { law: text, place: null };
  const part = (found.part ?? '').toLowerCase();
  return {
    law: (found.law ?? '').trim(),
    place: `${shortParts[part] ?? part} ${(found.number ?? '').trim()}`,
  };
}
