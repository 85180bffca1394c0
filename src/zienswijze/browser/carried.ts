import type { Cited } from './kept.ts';

/** What the address of the page ends in with a part that could not be kept. */
const first = '#nieuw=';

export function carryingHash(cited: Cited): string {
  return first + encodeURIComponent(JSON.stringify(cited));
}

/**
 * Reads it again. Anyone can make an address: nothing is taken from it but what is as it should be.
 *
 * @param origin - of the site
 * @returns null where there is none
 */
export function carriedPart(hash: string, origin: string): Cited | null {
  if (!hash.startsWith(first)) return null;
  try {
    const value = JSON.parse(decodeURIComponent(hash.slice(first.length))) as Cited;
    const { blok, aanduiding, pagina, adres, citaat, place } = value;
    const texts = [blok, aanduiding, citaat].every((text) => typeof text === 'string');
    const numbers = [pagina, place].every((number) => number === null || Number.isInteger(number));
    const own = new URL(adres).origin === origin;
    return texts && numbers && own ? { blok, aanduiding, pagina, adres, citaat, place } : null;
  } catch {
    return null;
  }
}
