import type { Element, Root } from 'hast';
import type { BlockContent, Blockquote, DefinitionContent, Heading, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { captionStyle, markdownStyle, noticeStyle, quoteStyle, styleKey } from '../../../source/word-form.ts';
import { plainTables } from '../plain-tables.ts';
import { convert } from '../to-mdast.ts';
import { itemForm, OwnLists } from './own-lists.ts';
import { hasClass, textWithCalls } from './own-text.ts';

type Block = BlockContent | DefinitionContent;

/** The text of a file, built up from what stands below each other in the document. */
export class OwnBlocks {
  readonly #blocks: RootContent[] = [];
  readonly #lists = new OwnLists(convert);
  /** The heading of the file stands at this depth; its own begin one below. */
  #base: number | null = null;
  /** A caption waits for its table. */
  #caption: ContainerDirective | null = null;

  get all(): RootContent[] {
    return levelled(this.#blocks, this.#base);
  }

  /** Takes what comes next. */
  add(element: Element): void {
    const form = itemForm(element);
    if (form) {
      const list = this.#lists.add(element, form);
      if (list) this.#blocks.push(list);
      return;
    }
    this.#lists.end();
    if (hasClass(element, styleKey(markdownStyle)))
      this.#blocks.push({ type: 'html', value: textWithCalls(element) });
    else if (hasClass(element, styleKey(captionStyle))) this.#caption = captionOf(element);
    else if (hasClass(element, styleKey(noticeStyle))) this.#within(element, 'let-op');
    else if (hasClass(element, styleKey(quoteStyle))) this.#within(element, null);
    else this.#plain(element);
  }

  #plain(element: Element): void {
    for (const block of blocksOf(element)) {
      if (block.type === 'heading') this.#base = Math.min(this.#base ?? 9, block.depth - 1);
      if (block.type === 'table' && this.#caption) {
        this.#caption.children.push(block);
        this.#blocks.push(this.#caption);
        this.#caption = null;
      } else this.#blocks.push(block.type === 'heading' ? named(block) : block);
    }
  }

  /** Alineas of one box or one quotation stand in it together. */
  #within(element: Element, name: string | null): void {
    const last = this.#blocks.at(-1);
    const children = blocksOf(element) as Block[];
    const goesOn =
      name === null ? last?.type === 'blockquote' : last?.type === 'containerDirective' && last.name === name;
    if (goesOn) (last as Blockquote | ContainerDirective).children.push(...(children as BlockContent[]));
    else if (name === null) this.#blocks.push({ type: 'blockquote', children: children });
    else
      this.#blocks.push({
        type: 'containerDirective',
        name,
        attributes: {},
        children: children,
      });
  }
}

function blocksOf(element: Element): RootContent[] {
  const tree: Root = { type: 'root', children: [{ ...element, properties: {} }] };
  plainTables(tree);
  const blocks = convert(tree);
  // An empty alinea keeps two tables apart in Word.
  return blocks.filter((block) => block.type !== 'paragraph' || block.children.length > 0);
}

/** The words of a caption, and behind them what is said of its table. */
function captionOf(element: Element): ContainerDirective {
  const [first] = blocksOf(element);
  const paragraph: Paragraph = first?.type === 'paragraph' ? first : { type: 'paragraph', children: [] };
  const last = paragraph.children.at(-1);
  const said = last?.type === 'text' ? /\s?(\{.*\})$/s.exec(last.value) : null;
  if (last?.type === 'text' && said) last.value = last.value.slice(0, said.index);
  if (last?.type === 'text' && last.value === '') paragraph.children.pop();
  return {
    type: 'containerDirective',
    name: 'tabel',
    attributes: attributesIn(said?.[1] ?? '{}'),
    children: [{ ...paragraph, data: { directiveLabel: true } }],
  };
}

function attributesIn(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}

/** The space before a name between braces is not part of the words. */
function named(heading: Heading): Heading {
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/\s*(\{#[^}]*\})$/, ' $1');
  return heading;
}

/** Headings of a file begin at `##`. */
function levelled(blocks: readonly RootContent[], base: number | null): RootContent[] {
  return blocks.map((block) =>
    block.type === 'heading' && base !== null
      ? { ...block, depth: Math.min(6, block.depth - base + 1) as Heading['depth'] }
      : block,
  );
}
