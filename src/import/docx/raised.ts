import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** What letters that Word shows as capitals are in the HTML. */
export const capitals = 'kapitalen';

/** Where Unicode has signs above and below the line (Unicode 16, "Superscripts and Subscripts"). */
const raised = { sup: [0x2070, 0x207f], sub: [0x2080, 0x209c] } as const;
/** Those that are older than the block. */
const older = '¹²³';

/** The signs above or below the line, each by the ordinary sign that it stands for. */
function signsOf([first, last]: readonly [number, number], more: string): Map<string, string> {
  const block = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
  const found = [...block, ...Array.from(more)].flatMap((sign): [string, string][] => {
    const plain = sign.normalize('NFKC');
    return plain === sign ? [] : [[plain, sign]];
  });
  const signs = new Map(found);
  // A minus is mostly typed as a hyphen or a dash.
  for (const dash of ['-', '–']) signs.set(dash, signs.get('−') ?? dash);
  return signs;
}

const signs = { sup: signsOf(raised.sup, older), sub: signsOf(raised.sub, '') };

/**
 * Words above or below the line in signs that stand there by themselves: `10³`, `H₂O`.
 *
 * @returns null where Unicode has no such sign for one of the letters
 */
export function raise(text: string, kind: keyof typeof signs): string | null {
  const found = Array.from(text, (letter) => (/\s/.test(letter) ? letter : signs[kind].get(letter)));
  return found.includes(undefined) ? null : found.join('');
}

/**
 * Puts into the letters themselves what a text has no mark for: above and below the line, and capitals. What calls a
 * note is left alone.
 */
export function carryLetters(tree: Root): void {
  visit(tree, 'element', ({ tagName, children, properties }) => {
    if (tagName === 'sup' || tagName === 'sub') {
      const texts = textsIn(children);
      const isCall = children.some((child) => child.type === 'element' && child.tagName === 'a');
      const together = raise(texts.map(({ value }) => value).join(''), tagName);
      if (isCall || together === null) return;
      for (const text of texts) text.value = raise(text.value, tagName) ?? text.value;
    }
    if (properties.className?.includes(capitals) === true)
      for (const text of textsIn(children)) text.value = text.value.toLocaleUpperCase('nl');
  });
}

function textsIn(children: readonly (ElementContent | RootContent)[]): Text[] {
  return children.flatMap((child) =>
    child.type === 'text'
      ? [child]
      : child.type === 'element'
        ? textsIn((child satisfies Element).children)
        : [],
  );
}
