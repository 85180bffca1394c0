/** Reads a text from left to right; a pattern that does not fit takes nothing. */
export interface Scanner {
  /** The match of a sticky pattern at this point, which is passed; null when it does not fit. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
  /** What has not been read. */
  readonly rest: () => string;
}

/**
 * Makes a scanner over a text with single spaces.
 *
 * @param text - spaces of all kinds count as one; those around it do not count
 */
export function scan(text: string): Scanner {
  const line = text.replace(/\s+/gu, ' ').trim();
  let at = 0;
  return {
    take: (pattern) => {
      const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
      sticky.lastIndex = at;
      const match = sticky.exec(line);
      if (match) at = sticky.lastIndex;
      return match;
    },
    rest: () => line.slice(at).trim(),
  };
}
