import type { RootContent } from 'mdast';
import { isDeepStrictEqual } from 'node:util';
import { diffIndices } from 'node-diff3';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../markdown/pipeline.ts';
import { plainNodes } from '../../markdown/write/plain-tree.ts';
import { toMarkdownText } from '../../markdown/write/to-markdown.ts';
import { frontMatterIn } from '../../source/front-matter.ts';
import { applyChange } from '../../source/patch/apply.ts';
import { plainText } from '../../source/patch/splice.ts';
import { mergeLists } from './merge-lists.ts';
import type { Passages } from './passages.ts';

/** A block of a text. */
interface Block {
  /** What it says, however it is laid out. */
  readonly meaning: string;
  /** As it stands in the text. */
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

/** The blocks of a text, and its notes, which can stand anywhere between them. */
interface Body {
  readonly text: string;
  readonly rows: readonly [blocks: readonly Block[], notes: readonly Block[]];
}

/**
 * Brings the change that the source made in the text of a Markdown file into that file, which keeps the layout of every
 * block that the source did not change.
 *
 * @returns the file; null where it cannot be done so, as with a comment in what goes
 */
export function mergeBody(
  path: string,
  last: string,
  own: string,
  fresh: string,
  passages: Passages,
): string | null {
  const [before, here, there] = [last, own, fresh].map((text) => bodyOf(path, text));
  if (!before || !here || !there) return null;
  const wanted = here.rows.map((blocks, index) =>
    mergeRow(before.rows[index] ?? [], blocks, there.rows[index] ?? [], passages),
  );
  const splices = wanted.flatMap((row, index) => splicesTo(here.rows[index] ?? [], row, there, here.text));
  if (splices.length === 0) return own;
  if (splices.some(({ from, to }) => here.text.slice(from, to).includes('<!--'))) return null;
  const text = splices
    .toSorted((one, other) => other.from - one.from)
    .reduce((result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to), here.text);
  const applied = applyChange(path, own, { kind: 'body', old: here.text, new: text });
  if ('refused' in applied) return null;
  // Blocks that come to stand beside each other can run together.
  const made = bodyOf(path, applied.raw)?.rows.map((row) => row.map(({ meaning }) => meaning));
  return isDeepStrictEqual(made, wanted) ? applied.raw : null;
}

function mergeRow(
  last: readonly Block[],
  own: readonly Block[],
  fresh: readonly Block[],
  passages: Passages,
): string[] {
  const raw = new Map([...fresh, ...own].map((block) => [block.meaning, block.raw]));
  const shown = (meanings: readonly string[]): string =>
    meanings.map((meaning) => raw.get(meaning) ?? meaning).join('\n\n');
  const meanings = (blocks: readonly Block[]): string[] => blocks.map(({ meaning }) => meaning);
  return mergeLists(meanings(last), meanings(own), meanings(fresh), {
    merge: (_, mine, theirs) => {
      passages.clash(shown([mine]), shown([theirs]));
      return mine;
    },
    clash: (mine, theirs) => {
      passages.clash(shown(mine), shown(theirs));
    },
  });
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is to be done to the text of the editors; what they wrote is touched block by block. */
function splicesTo(own: readonly Block[], wanted: readonly string[], { rows }: Body, text: string): Piece[] {
  const raw = new Map(rows.flat().map((block) => [block.meaning, block.raw]));
  const meanings = own.map(({ meaning }) => meaning);
  return diffIndices(meanings, [...wanted]).flatMap(({ buffer1: [at, gone], buffer2: [from, come] }) => {
    const put = wanted.slice(from, from + come).map((meaning) => raw.get(meaning) ?? meaning);
    const blocks = own.slice(at, at + gone);
    const both = Math.min(gone, come);
    const replaced = blocks.slice(0, both).map((block, index): Piece => ({
      from: block.from,
      to: block.to,
      text: index === gone - 1 ? put.slice(index).join('\n\n') : (put[index] ?? ''),
    }));
    const removed = blocks.slice(both).map((block): Piece => withGap(block, text));
    const added = gone === 0 ? [insertion(own, at, put, text)] : [];
    return [...replaced, ...removed, ...added];
  });
}

/** A block with the empty lines before it. */
function withGap({ from, to }: Block, text: string): Piece {
  return { from: text.slice(0, from).trimEnd().length, to, text: '' };
}

function insertion(own: readonly Block[], at: number, put: readonly string[], text: string): Piece {
  const before = own[at - 1];
  const next = own[at];
  if (before) return { from: before.to, to: before.to, text: `\n\n${put.join('\n\n')}` };
  if (next) return { from: next.from, to: next.from, text: `${put.join('\n\n')}\n\n` };
  const end = text.trimEnd().length;
  return { from: end, to: text.length, text: `\n\n${put.join('\n\n')}\n` };
}

function bodyOf(path: string, raw: string): Body | null {
  const whole = plainText(raw);
  const start = frontMatterIn(whole)?.body;
  if (start === undefined) return null;
  try {
    const { tree } = parseMarkdown(path, whole, start);
    const blocks = tree.children.map((node) => blockOf(node, path, whole, start));
    if (!blocks.every((block) => block !== null)) return null;
    const isNote = (index: number): boolean => tree.children[index]?.type === 'footnoteDefinition';
    return {
      text: whole.slice(start),
      rows: [blocks.filter((_, index) => !isNote(index)), blocks.filter((_, index) => isNote(index))],
    };
  } catch {
    // Too much for the parser, or nothing it can write: then lines are compared.
    return null;
  }
}

function blockOf(node: RootContent, path: string, whole: string, start: number): Block | null {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return null;
  const root = { type: 'root' as const, children: structuredClone(plainNodes([node], path)) };
  // Where lines happen to be broken says nothing.
  visit(root, 'text', (text) => {
    text.value = text.value.replace(/\s+/g, ' ');
  });
  return {
    meaning: toMarkdownText(root).trimEnd(),
    raw: whole.slice(from, to),
    from: from - start,
    to: to - start,
  };
}
