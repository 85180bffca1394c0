import { normalise } from '../normalise.ts';
import { untagged } from './content.ts';
import type { Content, Flaw } from './content.ts';

/** A node of the structure tree of one page, as pdf.js gives it. */
export interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly structId?: string;
}

/** A run of text in reading order. */
export interface Leaf {
  readonly text: string;
  readonly flaws: readonly Flaw[];
  /** Places in the text before which white space is drawn. */
  readonly spaces: ReadonlySet<number>;
  /** The link that it is a part of. */
  readonly link: LinkTag | null;
  /** Tables and rows of this page that it stands in, the outermost first. */
  readonly tables: readonly object[];
  readonly rows: readonly object[];
  /** The cell of the innermost row. */
  readonly cell: object | null;
}

/** A link in the structure tree, with the ids of its annotations. */
export interface LinkTag {
  readonly annotations: readonly string[];
}

export interface FigureTag {
  readonly alt: string;
  readonly painted: boolean;
}

export interface Structure {
  readonly leaves: readonly Leaf[];
  readonly figures: readonly FigureTag[];
  /** Text that is no part of the document: heads, feet, leaders, heads of tables that are repeated. */
  readonly artifacts: readonly Content[];
}

/** Text of the header cells met so far, by structure id: a table's head is printed again on every page. */
export type Heads = Map<string, string>;

type Around = Omit<Leaf, 'text' | 'flaws' | 'spaces'>;

/**
 * Puts what a page draws in the order of its structure tree, which is what a screen reader reads.
 *
 * @param root - the tree; null when the page has none
 * @param contents - what marked-content sequences draw
 * @param heads - carried from page to page
 */
export function inReadingOrder(
  root: Tag | null,
  contents: ReadonlyMap<number, Content>,
  heads: Heads,
): Structure {
  const leaves: Leaf[] = [];
  const figures: FigureTag[] = [];
  const artifacts: Content[] = [];
  const used = new Set<number>();
  const contentOf = ({ id }: Tag): Content | undefined => {
    const number = Number(/_mc(\d+)$/.exec(id ?? '')?.[1] ?? untagged);
    used.add(number);
    return contents.get(number);
  };
  const walk = (tag: Tag, around: Around): void => {
    if (tag.type === 'content') {
      const content = contentOf(tag);
      if (content && (content.text !== '' || content.spaces.size > 0)) leaves.push({ ...content, ...around });
      return;
    }
    if (tag.role === 'Figure') {
      const drawn = contentsOf(tag).map(contentOf);
      figures.push({ alt: normalise(tag.alt ?? ''), painted: drawn.some((one) => one?.painted === true) });
      return;
    }
    if (tag.role === 'TR' && isRepeated(tag, contentOf, heads)) {
      artifacts.push(...contentsOf(tag).flatMap((one) => contentOf(one) ?? []));
      return;
    }
    const within = inside(tag, around);
    for (const child of tag.children ?? []) walk(child, within);
  };
  if (root) walk(root, { link: null, tables: [], rows: [], cell: null });
  for (const [id, content] of contents) if (!used.has(id)) artifacts.push(content);
  return { leaves, figures, artifacts };
}

function inside(tag: Tag, around: Around): Around {
  switch (tag.role) {
    case 'Table':
      return { ...around, tables: [...around.tables, tag] };
    case 'TR':
      return { ...around, rows: [...around.rows, tag] };
    case 'TH':
    case 'TD':
      return { ...around, cell: tag };
    case 'Link': {
      const annotations = (tag.children ?? []).flatMap(({ type, id }) =>
        type === 'annotation' && id !== undefined ? [id.replace('pdfjs_internal_id_', '')] : [],
      );
      return { ...around, link: { annotations } };
    }
    default:
      return around;
  }
}

/** A row of header cells alone, of which one was met before with the same words. */
function isRepeated(row: Tag, contentOf: (tag: Tag) => Content | undefined, heads: Heads): boolean {
  const cells = row.children ?? [];
  if (cells.some(({ role }) => role !== 'TH')) return false;
  return cells.some((cell) => {
    if (cell.structId === undefined) return false;
    const words = contentsOf(cell).map((one) => contentOf(one)?.text ?? '');
    const text = words.join('');
    const before = heads.get(cell.structId);
    heads.set(cell.structId, text);
    return before === text;
  });
}

function contentsOf(tag: Tag): Tag[] {
  return tag.type === 'content' ? [tag] : (tag.children ?? []).flatMap(contentsOf);
}
