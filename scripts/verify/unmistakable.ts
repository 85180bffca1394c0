/** Characters that a terminal would obey, or that look like another or like nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/**
 * A text from outside as it can be shown on one line: what cannot be seen, or would steer the terminal, is written
 * as its code point (`\u00a0`). Two texts that differ look different.
 */
export function unmistakable(text: string): string {
  return text.replace(unseen, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** The first characters of a text, shown as `unmistakable` does; an ellipsis stands for the rest. */
export function excerpt(text: string, length = 100): string {
  const start = text.slice(0, length);
  return `${unmistakable(start)}${start.length < text.length ? '…' : ''}`;
}
