import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { newCounter } from './effort/counting.ts';
import type { Counter } from './effort/counting.ts';
import { TooMuchError } from './effort/too-much.ts';
import { weigh } from './effort/weigh.ts';
import { giveAccount } from './account/account.ts';
import { newTokenRecorder } from './account/token-recorder.ts';
import type { TokenRecorder } from './account/token-recorder.ts';
import { remarkCodeSpans } from './plugins/code-spans.ts';
import { remarkContainerDirectives } from './plugins/container-directives.ts';
import { remarkCrossReferences } from './plugins/cross-references.ts';
import { remarkDefinitions } from './plugins/definitions.ts';
import { remarkFigures } from './plugins/figures.ts';
import { remarkHeadingNames } from './plugins/heading-names.ts';
import { remarkLostAddresses } from './plugins/lost-addresses.ts';
import { remarkMissingDefinitions } from './plugins/missing-definitions.ts';
import { remarkRawHtml } from './plugins/raw-html.ts';
import { remarkRunTogether } from './plugins/run-together.ts';
import { remarkIndentation } from './plugins/indentation.ts';
import { remarkListNumbers } from './plugins/list-numbers.ts';
import { remarkSuddenBlocks } from './plugins/sudden-blocks.ts';
import { remarkTabs } from './plugins/tabs.ts';
import { remarkTaskBoxes } from './plugins/task-boxes.ts';
import { remarkOpenBlocks } from './plugins/open-blocks.ts';
import { remarkTableRows } from './plugins/table-rows.ts';
import { remarkTextDirectives } from './plugins/text-directives.ts';
import { reportedIn } from './report.ts';
import type { Reported } from './report.ts';
import { shiftPositions } from './shift.ts';
import { mayHaveBareAddress, newParser } from './syntax.ts';

/** A parser, the plugins behind it, and what keeps account of its tokens. */
interface Reader {
  readonly processor: ReturnType<typeof withPlugins>;
  readonly recorder: TokenRecorder;
  readonly counter: Counter;
}

function newReader(bareAddresses: boolean): Reader {
  const recorder = newTokenRecorder();
  const counter = newCounter();
  const parser = newParser(bareAddresses, [recorder.extension, counter.extension]);
  return { processor: withPlugins(parser).freeze(), recorder, counter };
}

/** The only place where Markdown plugins are put in order. */
function withPlugins(parser: ReturnType<typeof newParser>) {
  return (
    parser
      // It looks at the text as it was typed, so before anything is put together or taken out.
      .use(remarkLostAddresses)
      // What lines begin with is judged by what the parser made of them.
      .use(remarkListNumbers)
      .use(remarkRunTogether)
      .use(remarkSuddenBlocks)
      .use(remarkIndentation)
      .use(remarkTabs)
      .use(remarkTaskBoxes)
      .use(remarkOpenBlocks)
      // Definitions belong to a file, and its text is dealt out over sections: links and images take theirs along.
      .use(remarkDefinitions)
      .use(remarkRawHtml)
      .use(remarkCodeSpans)
      // Before the text directives, so that a table's caption is still marked as its label.
      .use(remarkContainerDirectives)
      .use(remarkTextDirectives)
      .use(remarkHeadingNames)
      .use(remarkMissingDefinitions)
      .use(remarkTableRows)
      .use(remarkCrossReferences)
      .use(remarkFigures)
  );
}

const plainReader = newReader(false);
const addressReader = newReader(true);

export interface ParsedMarkdown {
  /** The body; positions count lines of the whole file, front matter included. */
  readonly tree: Root;
  readonly reported: readonly Reported[];
}

/**
 * Parses one Markdown file into the mdast of the Document, references still unresolved.
 *
 * @param path - path below the content folder
 * @param text - the whole file, front matter included
 * @param start - where the body begins: 0, or the end of the last line of the front matter
 * @throws TooMuchError for a text that would keep the parser busy too long; its place counts from the start
 */
export function parseMarkdown(path: string, text: string, start = 0): ParsedMarkdown {
  const body = text.slice(start);
  const heavy = weigh(body);
  if (heavy) throw new TooMuchError(heavy);
  const { processor, recorder, counter } = mayHaveBareAddress(body) ? addressReader : plainReader;
  counter.reset(body);
  const { result: tree, events } = recorder.record(() => processor.parse(body));
  if (start > 0) shiftPositions(tree, text.slice(0, start));
  const file = new VFile({ path, value: text });
  processor.runSync(tree, file);
  giveAccount(tree, events, start, file);
  return { tree, reported: reportedIn(file) };
}
