/** Elements that stand within a line of text; all others are blocks, and end the line before them. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code data del dfn em i img input ins kbd label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
