import type { ByteDifference, Difference } from './difference.ts';
import type { PdfDifference } from './pdf-difference.ts';

/** What differs first between two files, in lines of Dutch. */
export function describeDifference(difference: Difference): string[] {
  switch (difference.kind) {
    case 'text':
      return [`regel ${difference.line}, teken ${difference.column}`, ...bothSides(difference)];
    case 'pdf':
      return [place(difference), ...bothSides(difference)];
    case 'bytes':
      return [bytesInWords(difference)];
  }
}

function bothSides({ published, rebuilt }: Pick<PdfDifference, 'published' | 'rebuilt'>): string[] {
  return [`gepubliceerd: ${side(published)}`, `herbouwd:     ${side(rebuilt)}`];
}

function side(text: string | null): string {
  return text === null ? '(niets)' : text === '' ? '(leeg)' : text;
}

function place({ object, role, page, keys, line }: PdfDifference): string {
  return [
    object === null ? 'trailer' : `object ${object} (${role})`,
    ...(page === null ? [] : [`pagina ${page}`]),
    ...(keys === '' ? [] : [keys]),
    ...(line === null ? [] : [`regel ${line} van de inhoud`]),
  ].join(', ');
}

function bytesInWords({ offset, published, rebuilt }: ByteDifference): string {
  const sizes =
    published === rebuilt ? `${published} bytes` : `gepubliceerd ${published} bytes, herbouwd ${rebuilt}`;
  return `eerste verschil in byte ${offset} (geteld vanaf 0; ${sizes})`;
}
