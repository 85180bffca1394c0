import type { SourcePlace } from '../document/document.ts';

/** Codes are permanent; `titles` says what each means. */
export type FaultCode =
  | 'BW01'
  | 'BW02'
  | 'BW03'
  | 'BW04'
  | 'BW05'
  | 'BW06'
  | 'BW07'
  | 'BW08'
  | 'BW09'
  | 'BW10'
  | 'BW11'
  | 'BW12'
  | 'BW13'
  | 'BW14'
  | 'BW15'
  | 'BW16'
  | 'BW17'
  | 'BW18';

/** A place where an output does not say what the source says. */
export interface Fault {
  readonly code: FaultCode;
  /** Id of the block, or null when no block is to blame. */
  readonly block: string | null;
  readonly source: SourcePlace | null;
  /** Page of the PDF, counted from 1; null for a fault of the site. */
  readonly page: number | null;
  /** Path of the page or file on the site; null for a fault of the PDF. */
  readonly path: string | null;
  readonly found: string;
  readonly expected: string;
}

/** A fault at a block, or at none in particular. */
export function faultAt(
  code: FaultCode,
  at: Pick<Fault, 'block' | 'source'> | null,
  where: Pick<Fault, 'page' | 'path'>,
  found: string,
  expected: string,
): Fault {
  return { code, block: at?.block ?? null, source: at?.source ?? null, ...where, found, expected };
}

const titles: Readonly<Record<FaultCode, string>> = {
  BW01: 'tekst ontbreekt',
  BW02: 'tekst staat op een andere plaats',
  BW03: 'tekst staat er meer dan eens',
  BW04: 'tekst is anders dan de bron',
  BW05: 'tekst die niet in de bron staat',
  BW06: 'pagina klopt niet',
  BW07: 'tekst is niet geheel zichtbaar',
  BW08: 'teken ontbreekt in het lettertype',
  BW09: 'paginanummer klopt niet',
  BW10: 'kop- of voetregel klopt niet',
  BW11: 'aantal tabellen of rijen klopt niet',
  BW12: 'verwijzing klopt niet',
  BW13: 'afbeelding ontbreekt of is niet heel',
  BW14: 'bestand ontbreekt of is niet te lezen',
  BW15: 'gegevens ontbreken, zijn er te veel of staan in een andere volgorde',
  BW16: 'waarde is anders dan de bron',
  BW17: 'sleutel die in dit bestand niet staat en ook niet bewust is weggelaten',
  BW18: 'woorden staan aan elkaar of uit elkaar',
};

/** One line in Dutch: where, what, and both readings. */
export function explainFault({ code, block, source, page, path, found, expected }: Fault): string {
  const where = path === null ? `PDF${page === null ? '' : `, p. ${page}`}` : `website, ${path}`;
  const what =
    block === null ? '' : ` Blok ${block}${source === null ? '' : ` (${source.file}:${source.line})`}.`;
  return `${code} ${where}: ${titles[code]}.${what} Gevonden: ${quoted(found)}; verwacht: ${quoted(expected)}.`;
}

function quoted(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (plain === '') return 'niets';
  return `“${plain.length > 100 ? `${plain.slice(0, 100).trimEnd()}…` : plain}”`;
}
