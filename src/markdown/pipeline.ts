import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
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
import { remarkMissingDefinitions } from './plugins/missing-definitions.ts';
import { remarkRawHtml } from './plugins/raw-html.ts';
import { remarkTableRows } from './plugins/table-rows.ts';
import { remarkTextDirectives } from './plugins/text-directives.ts';

/** The only place where Markdown plugins are put in order. */
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
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
 */
export function parseMarkdown(path: string, text: string): ParsedMarkdown {
  const file = new VFile({ path, value: text });
  const tree = processor.runSync(processor.parse(file), file) as Root;
  tree.children = tree.children.filter((node) => node.type !== 'yaml');
  return { tree, messages: file.messages };
}
