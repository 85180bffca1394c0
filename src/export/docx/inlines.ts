import { ExternalHyperlink, FootnoteReferenceRun, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Link, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { referenceName, toLink } from '../../source/word-form.ts';
import type { MadeWords } from './words.ts';

/** What words of a text need besides themselves. */
export interface InlineContext {
  readonly words: MadeWords;
  /** Number in Word of a note, by its name. */
  readonly noteNumber: (identifier: string) => number;
}

type Marks = Pick<IRunOptions, 'bold' | 'italics' | 'strike'>;

const marks: Readonly<Record<string, Marks>> = {
  strong: { bold: true },
  emphasis: { italics: true },
  delete: { strike: true },
};

/** Whether Word can show words so that they can be told apart when they are read again. */
export function isPlainWords(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node, index) => {
    // Two that touch would be read as one.
    if (node.type !== 'text' && nodes[index + 1]?.type === node.type) return false;
    if (node.type in marks || node.type === 'link' || node.type === 'textDirective')
      return 'children' in node && onlyText(node.children) && !hasEdge(toString(node));
    return node.type === 'text' ? !/ {2}|\t/.test(node.value) : node.type === 'footnoteReference';
  });
}

function onlyText(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every(({ type }) => type === 'text');
}

/** Space within a mark or a link is moved out of it when it is read. */
function hasEdge(text: string): boolean {
  return text !== text.trim();
}

/** Words as the runs of a paragraph. */
export function toRuns(
  nodes: readonly PhrasingContent[],
  context: InlineContext,
  style: Marks = {},
): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ ...style, text: node.value.replaceAll('\n', ' ') })];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return toRuns(node.children, context, { ...style, ...marks[node.type] });
      case 'footnoteReference':
        return [new FootnoteReferenceRun(context.noteNumber(node.identifier))];
      case 'link':
        return [linkOf(node, context)];
      case 'textDirective':
        return [directive(node, context)];
      default:
        return [new TextRun({ ...style, text: toString(node) })];
    }
  });
}

function linkOf({ url, children }: Link, context: InlineContext): ParagraphChild {
  if (!url.startsWith('#')) return hyperlink(url, toString(children));
  const target = decodeURIComponent(url.slice(1));
  const auto = children.length === 0;
  const address = toLink(referenceName, { naar: target, ...(auto && { woorden: 'automatisch' }) });
  return hyperlink(address, auto ? (context.words.references.get(target) ?? target) : toString(children));
}

function directive(node: TextDirective, { words }: InlineContext): ParagraphChild {
  const { name, attributes, children } = node;
  const text = toString(children);
  const given = Object.entries(attributes ?? {}).map(([key, value]): [string, string] => [key, value ?? '']);
  const said = words.data.get(text);
  const made = name === 'gegeven' && said !== undefined ? { gegeven: text } : {};
  return hyperlink(
    toLink(name, { ...Object.fromEntries(given), ...made }),
    name === 'gegeven' ? (said ?? text) : text,
  );
}

function hyperlink(link: string, text: string): ParagraphChild {
  return new ExternalHyperlink({
    link,
    children: [new TextRun({ text: text.replaceAll('\n', ' '), style: 'Hyperlink' })],
  });
}

/** Letters that Word keeps and does not show. */
export function hidden(text: string): TextRun {
  return new TextRun({ text, vanish: true });
}
