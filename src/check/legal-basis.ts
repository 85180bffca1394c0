import { lawUrl } from '../document/law-link.ts';

/** Where a rule comes from: words, and a link where the text of it can be read. */
export interface Basis {
  readonly words: string;
  readonly url: string | null;
}

interface Citation {
  readonly artikel: string;
  readonly lid?: number;
  /** `onder a`, `onder d, 2°`. */
  readonly onder?: string;
}

const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'];

/** The day whose text is linked to: all that is cited here was in force. */
const textOf = '2024-10-01';

/** Makes the citations of one regulation. */
function regulation(name: string, bwbId: string): (citation: Citation) => Basis {
  return ({ artikel, lid, onder }) => {
    const member = lid === undefined ? [] : [`${ordinals[lid - 1] ?? String(lid)} lid`];
    const part = onder === undefined ? [] : [`onder ${onder}`];
    return {
      words: [name, `artikel ${artikel}`, ...member, ...part].join(', '),
      url: lawUrl(bwbId, { artikel, lid: lid === undefined ? null : String(lid) }, textOf),
    };
  };
}

export const archiefwet = regulation('Archiefwet 1995', 'BWBR0007376');
export const archiefbesluit = regulation('Archiefbesluit 1995', 'BWBR0007748');
export const awb = regulation('Algemene wet bestuursrecht', 'BWBR0005537');
export const termijnenwet = regulation('Algemene termijnenwet', 'BWBR0002448');
export const woo = regulation('Wet open overheid', 'BWBR0045754');

/** The act that replaces the Archiefwet 1995. */
export function newArchiefwet(artikel: string): Basis {
  return {
    words: `Archiefwet 2026 (Stb. 2026, 149), artikel ${artikel}`,
    url: 'https://zoek.officielebekendmakingen.nl/stb-2026-149.html',
  };
}

/** The decree under it, of which only a draft was known. */
export function draftArchiefbesluit(artikel: string): Basis {
  return { words: `ontwerp-Archiefbesluit 2026, artikel ${artikel}`, url: null };
}

/** A success criterion of WCAG 2.1, which EN 301 549 makes binding on public bodies. */
export function wcag(number: string, name: string, anchor: string): Basis {
  return { words: `WCAG 2.1, ${number} ${name}`, url: `https://www.w3.org/TR/WCAG21/#${anchor}` };
}

/** A custom of archivists, or a case that went wrong. */
export function practice(words: string, url: string | null = null): Basis {
  return { words, url };
}

/** What a help text adds where a rule rests on the act of 2026. */
export const unsettled2026 =
  'De Archiefwet 2026 is bekendgemaakt, maar het Archiefbesluit 2026 en het overgangsrecht waren bij het schrijven van deze regel alleen als ontwerp bekend.';
