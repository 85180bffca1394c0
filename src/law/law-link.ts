import type { Citation } from '../document/nodes.ts';
import type { Regeling } from '../document/schema/registers.ts';

/**
 * Address of a regulation, or an article of it, on wetten.overheid.nl, as it stood on a day.
 * Form: Juriconnect 1.3.1, `jci1.3:c:BWBR0007376&artikel=5&lid=1&z=…&g=…`.
 *
 * @param bwbId - number in the Basiswettenbestand
 * @param citation - article and member, or null for the whole
 * @param date - year, month or day; the first day of it is taken
 */
export function lawUrl(bwbId: string, citation: Citation | null, date: string): string {
  const day = firstDayOf(date);
  const parts = [
    `jci1.3:c:${bwbId}`,
    ...(citation?.artikel ? [`artikel=${encodeURIComponent(citation.artikel.replaceAll(' ', '_'))}`] : []),
    ...(citation?.lid ? [`lid=${encodeURIComponent(citation.lid)}`] : []),
    `z=${day}`,
    `g=${day}`,
  ];
  return `https://wetten.overheid.nl/${parts.join('&')}`;
}

/** What such an address leads to: the number of the regulation and the place in it; null for any other address. */
export function readLawUrl(url: string): { readonly bwbId: string; readonly citation: Citation } | null {
  const [, bwbId, rest = ''] = /^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:(\w+)(.*)$/.exec(url) ?? [];
  if (bwbId === undefined) return null;
  const part = (name: string): string | null => {
    const [, value] = new RegExp(`&${name}=([^&]*)`).exec(rest) ?? [];
    return value === undefined ? null : decodeURIComponent(value).replaceAll('_', ' ');
  };
  return { bwbId, citation: { artikel: part('artikel'), lid: part('lid') } };
}

/**
 * The day on which to show a regulation: that of the list, or its last when it had lapsed by then. Of a lapsed
 * regulation there is no text at a later day.
 */
export function lawDay({ geldigTot }: Pick<Regeling, 'geldigTot'>, datum: string): string {
  return geldigTot !== undefined && geldigTot < datum ? geldigTot : datum;
}

function firstDayOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}
