import { Paragraph, Tab, TextRun } from 'docx';
import type { List, ListItem } from 'mdast';
import { itemStyle, styleKey } from '../../source/word-form.ts';
import { isPlainWords, toRuns } from './inlines.ts';
import type { InlineContext } from './inlines.ts';

/** Where a list stands. */
interface ListPlace {
  readonly depth: number;
  /** Right behind another list, with which it would be read as one. */
  readonly behindList: boolean;
}

/** A list as paragraphs that begin with their number, letter or dot; null where Word cannot show it. */
export function listParagraphs(list: List, place: ListPlace, context: InlineContext): Paragraph[] | null {
  const paragraphs = list.children.map((item, index) => {
    const first = place.behindList && index === 0;
    return itemParagraphs(item, { list, index, depth: place.depth, first }, context);
  });
  return paragraphs.every((one) => one !== null) ? paragraphs.flat() : null;
}

interface ItemPlace {
  readonly list: List;
  readonly index: number;
  readonly depth: number;
  readonly first: boolean;
}

function itemParagraphs(item: ListItem, place: ItemPlace, context: InlineContext): Paragraph[] | null {
  const { list, index, depth, first } = place;
  const form = { depth, loose: list.spread === true, wide: item.spread === true };
  const marker = list.ordered === true ? (item.marker ?? `${String((list.start ?? 1) + index)}.`) : '•';
  // A box to tick has no counterpart.
  if (typeof item.checked === 'boolean' || item.children[0]?.type !== 'paragraph') return null;
  const parts = item.children.map((child, at): Paragraph[] | null => {
    if (child.type === 'list')
      return listParagraphs(
        child,
        { depth: depth + 1, behindList: item.children[at - 1]?.type === 'list' },
        context,
      );
    const style = itemStyle({ ...form, first: first && at === 0, more: at > 0 });
    if (child.type !== 'paragraph' || style === null || !isPlainWords(child.children)) return null;
    const before = at === 0 ? [new TextRun({ children: [marker, new Tab()] })] : [];
    return [
      new Paragraph({ style: styleKey(style), children: [...before, ...toRuns(child.children, context)] }),
    ];
  });
  return parts.every((one) => one !== null) ? parts.flat() : null;
}
