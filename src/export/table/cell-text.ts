/** What Excel would read as the code of a character. */
const likeCode = /_(?=x[\da-f]{4}_)/gi;
/** What XML cannot hold, and Excel writes as a code. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as a workbook holds it: every line end is that of Excel, and no word is taken for a code (ECMA-376, 22.9.2.19). */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(likeCode, '_x005F_').replace(unwritable, codeOf);
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
