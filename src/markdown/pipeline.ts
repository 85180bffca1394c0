import type { Root } from 'mdast';
import remarkInlineLinks from 'remark-inline-links';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { remarkCodeSpans } from './plugins/code-spans.ts';
import { remarkContainerDirectives } from './plugins/container-directives.ts';
import { remarkCrossReferences } from './plugins/cross-references.ts';
import { remarkFigures } from './plugins/figures.ts';
import { remarkHeadingNames } from './plugins/heading-names.ts';
import { remarkLostAddresses } from './plugins/lost-addresses.ts';
import { remarkMissingDefinitions } from './plugins/missing-definitions.ts';
import { remarkRawHtml } from './plugins/raw-html.ts';
import { remarkTableRows } from './plugins/table-rows.ts';
import { remarkTextDirectives } from './plugins/text-directives.ts';
import { shiftPositions } from './shift.ts';
import { extrasFor, remarkExtras } from './syntax.ts';
import type { Extra } from './syntax.ts';

/** The only place where Markdown plugins are put in order. */
const base = unified()
  .use(remarkParse)
  // It looks at the text as it was typed, so before anything is put together or taken out.
  .use(remarkLostAddresses)
  .use(remarkRawHtml)
  .use(remarkCodeSpans)
  // Before the text directives, so that a table's caption is still marked as its label.
  .use(remarkContainerDirectives)
  .use(remarkTextDirectives)
  .use(remarkHeadingNames)
  // Definitions belong to a file, and its text is dealt out over sections: links and images take theirs along.
  .use(remarkInlineLinks)
  .use(remarkMissingDefinitions)
  .use(remarkTableRows)
  .use(remarkCrossReferences)
  .use(remarkFigures)
  .freeze();

type MarkdownProcessor = ReturnType<typeof newProcessor>;

function newProcessor(used: readonly Extra[]) {
  return base().use(remarkExtras, used).freeze();
}

/** By the extras they read; few of all that are possible ever occur. */
const processors = new Map<string, MarkdownProcessor>();

function processorFor(used: readonly Extra[]): MarkdownProcessor {
  const key = used.map(({ sign }) => sign.source).join(' ');
  const processor = processors.get(key) ?? newProcessor(used);
  processors.set(key, processor);
  return processor;
}

export interface ParsedMarkdown {
  /** The body; positions count lines of the whole file, front matter included. */
  readonly tree: Root;
  readonly messages: readonly VFileMessage[];
}

/**
 * Parses one Markdown file into the mdast of the Document, references still unresolved.
 *
 * @param path - for messages: path below the content folder
 * @param text - the whole file, front matter included
 * @param start - where the body begins: 0, or the end of the last line of the front matter
 */
export function parseMarkdown(path: string, text: string, start = 0): ParsedMarkdown {
  const body = text.slice(start);
  const processor = processorFor(extrasFor(body));
  const tree = processor.parse(body);
  if (start > 0) shiftPositions(tree, text.slice(0, start));
  const file = new VFile({ path, value: text });
  processor.runSync(tree, file);
  return { tree, messages: file.messages };
}
