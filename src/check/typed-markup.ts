import type { Nodes, Root } from 'mdast';
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
      // Of points with an empty line between them each is a paragraph; others run together.
      return node.children.length > 1 && node.spread !== true
        ? [(typed.split('\n')[0] ?? typed).trim()]
        : within(node, text);
    case 'text':
      return escapesIn(typed, node.value);
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

/** What stands for a sign: `&amp;` and `\*`. */
function escapesIn(typed: string, read: string): string[] {
  const [first] = /&#?\w+;|\\[!-/:-@[-`{-~]/.exec(typed) ?? [];
  return first === undefined || read.includes(first) ? [] : [first];
}
