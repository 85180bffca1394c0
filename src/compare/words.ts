import { diffArrays } from 'diff';
import type { Nodes } from 'mdast';
import type { WordRun } from './piece.ts';

/** Stands for a space within a word, so that a link stays one word; private use, no text has it. */
const joint = '\u{E000}';

/**
 * The words of a text in the normal form in which editions are compared. Emphasis, languages, line ends, and the marks of
 * abbreviations and terms are no words; a link is one word, with where it leads; a note is a mark without its number.
 *
 * @param nodes - of the Document
 */
export function wordsOf(nodes: readonly Nodes[]): string[] {
  return splitWords(nodes.map(said).join(' '));
}

/** The words of plain text. */
export function splitWords(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(joint, ' '));
}

function said(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return ' ';
    case 'footnoteReference':
      return '[noot]';
    case 'link':
      return asOne(`${inside(node.children)} <${node.url}>`);
    case 'definition':
      return asOne(`${node.identifier} <${node.url}>`);
    case 'crossReference':
      // Its own words say a number, which changes when something else moves.
      return asOne(node.auto ? `<${node.target}>` : `${inside(node.children)} <${node.target}>`);
    case 'image':
      return asOne(`${node.alt ?? ''} <${node.url}>`);
    case 'figure':
      return `${node.caption ?? ''} ${node.alt} ${asOne(`<${node.src}>`)}`;
    case 'listItem':
      return [node.marker ?? '', ...node.children.map(said)].join(' ');
    default:
      if ('children' in node) return phrasing.has(node.type) ? inside(node.children) : block(node.children);
      return 'value' in node ? node.value : '';
  }
}

const phrasing: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'tableCaption',
  'emphasis',
  'strong',
  'delete',
  'foreign',
  'registerReference',
  'linkReference',
]);

function inside(nodes: readonly Nodes[]): string {
  return nodes.map(said).join('');
}

function block(nodes: readonly Nodes[]): string {
  return nodes.map(said).join(' ');
}

function asOne(text: string): string {
  return text.trim().replace(/\s+/g, joint);
}

/** Compares two texts word by word. */
export function wordRuns(before: readonly string[], now: readonly string[]): WordRun[] {
  return diffArrays([...before], [...now]).map(({ value, added, removed }) => ({
    kind: removed ? 'weg' : added ? 'bij' : 'gelijk',
    text: value.join(' '),
  }));
}
