import type { Paragraph, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** `Tabel 1: `, which a table here gets by itself. */
export const captionNumber = /^Tabel\s+\d+[a-z]?\s*[.:–-]?\s+(?=\S)/iu;

/**
 * Makes of a paragraph right above or below a table that begins as a caption does the caption of that table.
 *
 * @returns the blocks with such tables in a directive
 */
export function captionTables(blocks: readonly RootContent[]): RootContent[] {
  const taken = new Set<RootContent>();
  const made = new Map<RootContent, RootContent>();
  blocks.forEach((block, index) => {
    if (block.type !== 'table') return;
    const caption = [blocks[index - 1], blocks[index + 1]].find(
      (one): one is Paragraph => one !== undefined && !taken.has(one) && isCaption(one),
    );
    if (!caption) return;
    taken.add(caption);
    made.set(block, {
      type: 'containerDirective',
      name: 'tabel',
      attributes: {},
      children: [{ ...caption, children: withoutNumber(caption), data: { directiveLabel: true } }, block],
    });
  });
  return blocks.flatMap((block) => (taken.has(block) ? [] : [made.get(block) ?? block]));
}

function isCaption(block: RootContent): block is Paragraph {
  return (
    block.type === 'paragraph' && block.children[0]?.type === 'text' && captionNumber.test(toString(block))
  );
}

function withoutNumber({ children }: Paragraph): Paragraph['children'] {
  const [first, ...rest] = children;
  const text: Text = {
    type: 'text',
    value: first?.type === 'text' ? first.value.replace(captionNumber, '') : '',
  };
  return [text, ...rest];
}
