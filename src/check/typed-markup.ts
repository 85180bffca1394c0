import type { List, Nodes, Root, Text } from 'mdast';
import { weigh } from '../markdown/effort/weigh.ts';
import { newParser } from '../markdown/syntax.ts';

const parser = newParser(false).freeze();

/**
 * What in a plain text would be more than its letters if it were Markdown: it is shown as it was typed.
 *
 * @param text - paragraphs, parted by empty lines
 * @returns each as it was typed, in the order of the text; none for a text that is too much to be read as Markdown
 */
export function typedMarkup(text: string): string[] {
  return weigh(text) === null ? markupAt(parser.parse(text), text) : [];
}

function markupAt(node: Nodes, text: string): string[] {
  const typed = text.slice(node.position?.start.offset, node.position?.end.offset);
  switch (node.type) {
    case 'root':
    case 'paragraph':
    case 'listItem':
      return within(node, text);
    case 'list':
      return runsTogether(node, text) ?? within(node, text);
    case 'text':
      return escapesIn(node, text);
    case 'break':
      return typed.startsWith('\\') ? [typed.trim()] : [];
    case 'code':
      // By its indentation alone nothing is lost.
      return /^(?:`|~)/.test(typed) ? [typed] : [];
    case 'textDirective':
      // A colon before a word is one.
      return typed.includes('[') || typed.includes('{') ? [typed] : [];
    default:
      return [typed];
  }
}

function within(
  node: Root | Extract<Nodes, { type: 'paragraph' | 'list' | 'listItem' }>,
  text: string,
): string[] {
  return node.children.flatMap((child) => markupAt(child, text));
}

/** The first line of a point that the next follows without an empty line: then both are of one paragraph. */
function runsTogether({ children }: List, text: string): [string] | null {
  const found = children.find(
    ({ position }, index) => position && children[index + 1]?.position?.start.line === position.end.line + 1,
  );
  if (!found) return null;
  const [line = ''] = text.slice(found.position?.start.offset, found.position?.end.offset).split('\n');
  return [line.trim()];
}

/** What stands for a sign: `&amp;` and `\*`. */
function escapesIn({ position, value }: Text, text: string): string[] {
  const typed = text.slice(position?.start.offset, position?.end.offset);
  const first = typed
    .split(/\s+/)
    .flatMap((word) => word.match(path.test(word) ? /&#?\w+;/g : /&#?\w+;|\\[!-/:-@[-`{-~]/g) ?? [])
    .find((sign) => !value.includes(sign));
  return first === undefined ? [] : [first];
}

/** A word that is a path of folders: `P:\Archief\_oud`, `\\server\map`. */
const path = /(?<!\p{L})\p{L}:\\|^[^\p{L}\p{N}\\]*\\\\[\p{L}\p{N}]/u;
