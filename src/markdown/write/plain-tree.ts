import { posix } from 'node:path';
import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { seam } from './seams.ts';
import type { CaptionedTable, CrossReference, Figure } from '../../document/nodes.ts';
import { directiveOf, keptAttributes } from '../directives/find.ts';

/**
 * Turns nodes of the Document back into what the pipeline made them from: Markdown's own nodes and directives.
 *
 * @param nodes - as the Document has them
 * @param file - path of the file they are written to: images are named from there
 */
export function plainNodes<T extends Nodes>(nodes: readonly T[], file: string): T[] {
  return mergeWords(nodes).map((node) => plainNode(node, file) as T);
}

/** An abbreviation is a word like any other where it is written: it was found, not marked. */
function mergeWords(nodes: readonly Nodes[]): Nodes[] {
  const merged: Nodes[] = [];
  for (const [index, node] of nodes.entries()) {
    const word = node.type === 'abbreviation' || node.type === 'text' ? node.value : null;
    const last = merged.at(-1);
    if (word === null) merged.push(node);
    else if (last?.type === 'text' && parted(nodes[index - 1], node, last.value, word))
      merged.push(seam, { type: 'text', value: word });
    else if (last?.type === 'text') merged[merged.length - 1] = { type: 'text', value: last.value + word };
    else merged.push({ type: 'text', value: word });
  }
  return merged;
}

/** Whether an abbreviation touches a letter: a comment stood between them, or it would not have been found. */
function parted(before: Nodes | undefined, { type }: Nodes, left: string, right: string): boolean {
  const touches = /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
  return touches && (before?.type === 'abbreviation' || type === 'abbreviation');
}

function plainNode(node: Nodes, file: string): Nodes {
  switch (node.type) {
    case 'crossReference':
      return link(node, file);
    case 'registerReference':
    case 'foreign':
      return textDirective(node, node.children, file);
    case 'dataReference':
      return textDirective(node, [{ type: 'text', value: node.name }], file);
    case 'captionedTable':
      return tableDirective(node, file);
    case 'notice':
      return { type: 'containerDirective', ...writtenAs(node), children: plainNodes(node.children, file) };
    case 'figure':
      return figure(node, file);
    case 'heading':
      return { ...node, children: [...plainNodes(node.children, file), ...nameOf(node.data?.name)] };
    case 'image':
      return { ...node, url: fromFile(node.url, file) };
    default:
      return 'children' in node ? ({ ...node, children: plainNodes(node.children, file) } as Parents) : node;
  }
}

function link({ target, auto, children }: CrossReference, file: string): Nodes {
  return { type: 'link', url: `#${escapeName(target)}`, children: auto ? [] : plainNodes(children, file) };
}

/** The parser reads `%` escapes: a name that would change by that is written with them. */
function escapeName(name: string): string {
  return /%|[\s()<>\\]/.test(name) ? encodeURIComponent(name) : name;
}

/** The name and the words between braces with which a directive is written. */
function writtenAs(node: Nodes): Pick<TextDirective, 'name' | 'attributes'> {
  const directive = directiveOf(node);
  if (!directive) throw new Error(`No directive makes a ${node.type}.`);
  const given = Object.entries(keptAttributes(node)).filter(([, value]) => value !== null);
  return { name: directive.name, attributes: Object.fromEntries(given) };
}

function textDirective(node: Nodes, words: readonly PhrasingContent[], file: string): TextDirective {
  return { type: 'textDirective', ...writtenAs(node), children: plainNodes(words, file) };
}

function tableDirective(node: CaptionedTable, file: string): ContainerDirective {
  const [caption, table] = node.children;
  return {
    type: 'containerDirective',
    ...writtenAs(node),
    children: [
      { type: 'paragraph', data: { directiveLabel: true }, children: plainNodes(caption.children, file) },
      ...plainNodes([table], file),
    ],
  };
}

/** The name of a heading within a box, or of a figure, as it stands behind them. */
function nameOf(name: string | null | undefined): Text[] {
  return name === null || name === undefined ? [] : [{ type: 'text', value: ` {#${name}}` }];
}

function figure({ src, alt, caption, name }: Figure, file: string): Nodes {
  return {
    type: 'paragraph',
    children: [{ type: 'image', url: fromFile(src, file), alt, title: caption }, ...nameOf(name)],
  };
}

/** Path of an image as written in a file; a full address, which no list may have, stays as it is. */
function fromFile(path: string, file: string): string {
  return /^[a-z]+:/i.test(path) ? path : posix.relative(posix.dirname(file), path);
}
