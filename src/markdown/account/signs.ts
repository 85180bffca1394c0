const space = /\s/;

/** Markdown puts this sign where a text has U+0000. */
export const replacement = 0xfffd;

/**
 * Whether a character, as a UTF-16 code unit, says something: letters, digits and all signs outside ASCII. Spaces and
 * the punctuation of ASCII are also how Markdown is written. U+0000 counts: Markdown makes a sign of it.
 */
export function isSign(code: number): boolean {
  if (code >= 128) return !space.test(String.fromCharCode(code));
  if (code < 48) return code === 0;
  return code <= 57 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The signs of a text, as code units. */
export function signsOf(text: string): number[] {
  const signs: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSign(code)) signs.push(code);
  }
  return signs;
}

/** Whether two texts say the same, spaces and punctuation aside. */
export function sameSigns(one: string, other: string): boolean {
  const signs = signsOf(one);
  const others = signsOf(other);
  return signs.length === others.length && signs.every((sign, index) => sign === others[index]);
}
