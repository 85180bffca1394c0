import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type {} from 'remark-parse';
import { namedDirective } from './named-directive.ts';
import { listMarkers } from './lists/list-markers.ts';
import { markedLists } from './lists/marked-list.ts';
import type { Data, Processor } from 'unified';

type Extensions<K extends 'micromarkExtensions' | 'fromMarkdownExtensions'> = NonNullable<Data[K]>[number];

/** What Markdown can do here besides CommonMark. */
export interface Extra {
  /** Fits in every text in which it can mean something; where it does not fit, leaving it out changes nothing. */
  readonly sign: RegExp;
  readonly tokens: Extensions<'micromarkExtensions'>;
  readonly nodes: Extensions<'fromMarkdownExtensions'>;
}

/** GitHub's additions and directives; where two begin alike, the first has precedence. */
export const extras: readonly Extra[] = [
  {
    // Addresses are also looked for in what has been read, where `&commat;` and `&#64;` have become signs.
    sign: /[@&]|www|http/i,
    tokens: gfmAutolinkLiteral(),
    nodes: gfmAutolinkLiteralFromMarkdown(),
  },
  { sign: /\[\^/, tokens: gfmFootnote(), nodes: gfmFootnoteFromMarkdown() },
  { sign: /~/, tokens: gfmStrikethrough({ singleTilde: false }), nodes: gfmStrikethroughFromMarkdown() },
  // A table of one column needs no bar when a colon lines it up.
  { sign: /\||:-|-:/, tokens: gfmTable(), nodes: gfmTableFromMarkdown() },
  // The box may hold a line end, with the marks of a quote behind it.
  { sign: /\[[\sx]/i, tokens: gfmTaskListItem(), nodes: gfmTaskListItemFromMarkdown() },
  { sign: /:/, tokens: namedDirective(), nodes: directiveFromMarkdown() },
  {
    // A line whose first letters are a marker; digits, spaces and the marks of what it stands in may come before.
    sign: /^[^A-Za-z\n\r]*(?:(?:[a-z]{1,2}|\d)[.)]|\d°\.?)(?:\s|$)/m,
    tokens: markedLists,
    nodes: listMarkers,
  },
];

/**
 * The extras a text can use. Each one slows down reading, that of bare addresses by half: it tries at every letter.
 *
 * @param text - the Markdown to be read
 */
export function extrasFor(text: string): readonly Extra[] {
  return extras.filter(({ sign }) => sign.test(text));
}

/** Lets remark-parse read the given extras; what else listens to its tokens comes last. */
export function remarkExtras(
  this: Processor,
  used: readonly Extra[],
  ...listeners: readonly Extra['tokens'][]
): void {
  const data = this.data();
  data.micromarkExtensions = [...used.map(({ tokens }) => tokens), ...listeners];
  data.fromMarkdownExtensions = used.map(({ nodes }) => nodes);
}
