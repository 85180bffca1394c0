/** Why the head or foot of a page is not in the list. */
export const ownMargins = 'kop- en voetteksten maakt Inzage zelf';

/**
 * The words of the head or foot of a page, without what stands for a number, a day or a font (ECMA-376, part 1,
 * 18.3.1.46).
 */
export function marginWords(text: string): string {
  return text
    .replace(/&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|&|.)/gsu, (code) => {
      if (code === '&&') return '&';
      return /^&[LCR]$/.test(code) ? ' ' : '';
    })
    .replace(/\s+/g, ' ')
    .trim();
}
