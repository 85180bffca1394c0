import type { Heading, Paragraph, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PartDraft } from '../compose/parts.ts';
import { withoutNumber } from './heading.ts';
import { raiseParts } from './raise-parts.ts';
import type { DeepChapter } from './raise-parts.ts';

/** A chapter that is being filled. */
interface Draft {
  readonly title: string;
  /** Depth of the heading that began it. */
  readonly depth: number;
  readonly body: RootContent[];
  process: boolean;
}

/** The delen of a text, and under which title each table of categories stands. */
interface Divided {
  readonly parts: readonly PartDraft[];
  /** Title by the mark that stands for a table. */
  readonly processes: ReadonlyMap<string, string>;
}

/** How deep a title lies that is no heading: below any other. */
const deepest = 6;
const longestTitle = 100;

/** What the deel of a text is called that names none. */
export const onlyPart = 'Toelichting';
const partHeading = /^deel\s+(?:[ivx]+|\d+|[a-z])\b[\s.:–-]*/iu;

/**
 * Divides a text over delen and chapters: a heading of the first level begins a chapter, and so does a deeper one with
 * a table of categories right below it.
 *
 * @param blocks - of the whole text, definitions of notes among them
 * @param marks - what stands for tables of categories
 */
export function divide(blocks: readonly RootContent[], marks: ReadonlySet<string>): Divided {
  const divider = new Divider(blocks, marks);
  blocks.forEach((block, index) => {
    divider.take(block, index);
  });
  return { parts: divider.parts(notesOf(blocks)), processes: divider.processes };
}

class Divider {
  readonly processes = new Map<string, string>();
  readonly #blocks: readonly RootContent[];
  readonly #marks: ReadonlySet<string>;
  readonly #hasParts: boolean;
  readonly #parts: { title: string; body: RootContent[]; chapters: Draft[] }[] = [];

  constructor(blocks: readonly RootContent[], marks: ReadonlySet<string>) {
    this.#blocks = blocks;
    this.#marks = marks;
    this.#hasParts = blocks.some((block) => isPart(block));
  }

  take(block: RootContent, index: number): void {
    if (block.type === 'footnoteDefinition') return;
    if (block.type === 'heading' && this.#hasParts && isPart(block)) {
      this.#parts.push({ title: withoutPart(toString(block)), body: [], chapters: [] });
      return;
    }
    if (block.type === 'heading' && this.#begins(block, index)) {
      this.#part.chapters.push({ title: titleOf(block), depth: block.depth, body: [], process: false });
      return;
    }
    if (this.#isTitle(block, this.#blocks[index + 1])) {
      this.#part.chapters.push({ title: titleOf(block), depth: deepest, body: [], process: false });
      return;
    }
    const mark = this.#markOf(block);
    if (mark !== null) this.#markProcess(mark);
    else this.#body.push(block.type === 'heading' ? unnumbered(block) : block);
  }

  parts(notes: readonly RootContent[]): PartDraft[] {
    return this.#parts.flatMap(({ title, body, chapters }) => {
      const first = { title, body: withNotes(levelled(body, 1), notes) };
      const drafts = chapters.map((one): DeepChapter => ({
        title: one.title,
        depth: one.depth,
        process: one.process,
        body: withNotes(levelled(one.body, one.depth), notes),
      }));
      return this.#hasParts ? [{ ...first, chapters: drafts }] : raiseParts(first, drafts);
    });
  }

  get #part(): { title: string; body: RootContent[]; chapters: Draft[] } {
    const last = this.#parts.at(-1);
    if (last) return last;
    const part = { title: onlyPart, body: [], chapters: [] };
    this.#parts.push(part);
    return part;
  }

  get #body(): RootContent[] {
    return this.#part.chapters.at(-1)?.body ?? this.#part.body;
  }

  /** Below a deel of its own the second level is that of chapters. */
  #begins(heading: Heading, index: number): boolean {
    const first = this.#hasParts ? 2 : 1;
    const current = this.#part.chapters.at(-1);
    if (heading.depth <= first || !current) return true;
    // After a deeper heading became a chapter, its fellows do as well.
    return heading.depth <= current.depth || this.#holdsTable(index);
  }

  #holdsTable(index: number): boolean {
    for (const block of this.#blocks.slice(index + 1)) {
      if (block.type === 'heading') return false;
      if (this.#markOf(block) !== null) return true;
    }
    return false;
  }

  /** A line in bold right above a table of categories is its title, whatever its style. */
  #isTitle(block: RootContent, next: RootContent | undefined): block is Paragraph {
    if (block.type !== 'paragraph' || !next || this.#markOf(next) === null) return false;
    const [only, ...rest] = block.children;
    return only?.type === 'strong' && rest.length === 0 && toString(only).length <= longestTitle;
  }

  #markOf(block: RootContent): string | null {
    if (block.type !== 'paragraph') return null;
    const text = toString(block);
    return this.#marks.has(text) ? text : null;
  }

  #markProcess(mark: string): void {
    const chapter = this.#part.chapters.at(-1);
    if (!chapter) return;
    chapter.process = true;
    this.processes.set(mark, chapter.title);
  }
}

function isPart(block: RootContent): boolean {
  return block.type === 'heading' && block.depth === 1 && partHeading.test(toString(block));
}

function withoutPart(text: string): string {
  const title = text.replace(partHeading, '').trim();
  return title === '' ? text.trim() : title;
}

function titleOf(heading: Heading | Paragraph): string {
  // A name between braces is for headings within a file; a chapter is named by its file.
  return withoutNumber(
    toString(heading)
      .replace(/\s*\{#[^}]*\}$/, '')
      .trim(),
  );
}

function unnumbered(heading: Heading): Heading {
  // A heading is bold of itself.
  const plain = heading.children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
  const [first, ...rest] = plain;
  if (first?.type !== 'text') return { ...heading, children: plain };
  const text: Text = { type: 'text', value: withoutNumber(first.value) };
  return { ...heading, children: [text, ...rest] };
}

/** Headings in a file begin at `##` and skip no level. */
function levelled(body: readonly RootContent[], chapterDepth: number): RootContent[] {
  const open: { readonly from: number; readonly to: number }[] = [{ from: chapterDepth, to: 1 }];
  return body.map((block) => {
    if (block.type !== 'heading') return block;
    while (open.length > 1 && (open.at(-1)?.from ?? 0) >= block.depth) open.pop();
    const to = Math.min((open.at(-1)?.to ?? 1) + 1, 6);
    open.push({ from: block.depth, to });
    return { ...block, depth: to as Heading['depth'] };
  });
}

function notesOf(blocks: readonly RootContent[]): RootContent[] {
  return blocks.filter(({ type }) => type === 'footnoteDefinition');
}

/** The notes that a text calls stand below it. */
function withNotes(body: readonly RootContent[], notes: readonly RootContent[]): RootContent[] {
  const text = JSON.stringify(body);
  const called = notes.filter(
    (note) =>
      note.type === 'footnoteDefinition' && text.includes(`"identifier":${JSON.stringify(note.identifier)}`),
  );
  return [...body, ...called];
}
