import { isOnCalendar } from '../document/days.ts';

/** A Juriconnect 1.3 reference taken apart. */
export interface LawReference {
  readonly bwbId: string;
  /** Day whose text is meant. */
  readonly valid: string | null;
}

/** What is wrong with a Juriconnect reference, in Dutch. */
export interface BadReference {
  readonly problem: string;
}

const parts: ReadonlySet<string> = new Set([
  ...['boek', 'deel', 'titeldeel', 'hoofdstuk', 'afdeling', 'paragraaf', 'sub-paragraaf', 'artikel', 'lid'],
  ...['onderdeel', 'bijlage', 'o', 'z', 'g'],
]);

/**
 * Reads a reference like `jci1.3:c:BWBR0007376&artikel=5&lid=1&z=2015-03-01&g=2015-03-01` (Juriconnect 1.3.1).
 *
 * @param text - the reference, without the address of the site before it
 */
export function parseLawReference(text: string): LawReference | BadReference {
  const [head = '', ...rest] = text.split('&');
  const [, bwbId] = /^jci1\.3:[cv]:(BWB[RV]\d{7})$/.exec(head) ?? [];
  if (bwbId === undefined) return { problem: `\`${head}\` is geen begin van een verwijzing` };
  const values = new Map<string, string>();
  for (const piece of rest) {
    const [key = '', value = ''] = piece.split('=');
    if (!parts.has(key) || value === '' || /\s/.test(value))
      return { problem: `\`${piece}\` is geen onderdeel` };
    if ((key === 'z' || key === 'g') && !isDay(value))
      return { problem: `\`${piece}\` is geen bestaande dag` };
    values.set(key, value);
  }
  return { bwbId, valid: values.get('g') ?? null };
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && isOnCalendar(value);
}

/** Year and number of a Staatscourant publication, from the normal form `Stcrt. 2014, 5937`; null for other forms. */
export function parseGazette(text: string): { readonly year: number; readonly number: number } | null {
  const [, year, number] = /(?:Stcrt\.|Staatscourant) ?(\d{4}), (?:nr\. ?)?(\d+)\b/.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), number: Number(number) };
}

/** Year and number in an address of a publication: `…/stcrt-2014-5937.html`, `…/stcrt-2005-156-p9-SC71062.html`. */
export function gazetteOfUrl(url: string): { readonly year: number; readonly number: number } | null {
  const pattern =
    /^https:\/\/zoek\.officielebekendmakingen\.nl\/stcrt-(\d{4})-(\d+)(?:-[\w-]+)?(?:\.(?:html|pdf))?$/;
  const [, year, number] = pattern.exec(url) ?? [];
  return year === undefined ? null : { year: Number(year), number: Number(number) };
}
