import type { Root } from 'mdast';
import type { Construct, Extension } from 'micromark-util-types';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { colonsBeforeDigits } from './colon-before-digit.ts';
import { listMarkers } from './lists/list-markers.ts';
import { markedLists } from './lists/marked-list.ts';

/**
 * A parser of all that Markdown can do here: CommonMark, GitHub's additions, directives, and lists with letters.
 *
 * @param bareAddresses - whether it looks for addresses that stand between no signs
 * @param listeners - what listens to its tokens, and is asked before all else
 */
export function newParser(bareAddresses: boolean, listeners: readonly Extension[] = []): Processor<Root> {
  const parser: Processor<Root> = unified().use(remarkParse);
  parser
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDirective)
    .use(remarkExtensions, { bareAddresses, listeners });
  return parser;
}

/**
 * Whether a text may have a bare address in it. Looking for them makes reading half as slow again: a parser tries at
 * every letter, whereas few texts have one.
 *
 * @param text - the Markdown to be read
 */
export function mayHaveBareAddress(text: string): boolean {
  // They are also looked for in what has been read, where `&commat;` and `&#64;` have become signs.
  return /[@&]|www|http/i.test(text);
}

interface Options {
  readonly bareAddresses: boolean;
  readonly listeners: readonly Extension[];
}

function remarkExtensions(this: Processor, { bareAddresses, listeners }: Options): void {
  const data = this.data();
  const standard = data.micromarkExtensions ?? [];
  data.micromarkExtensions = [
    ...(bareAddresses ? standard : standard.map(withoutBareAddresses)),
    colonsBeforeDigits,
    markedLists,
    // Of two extensions the parser asks the later one first.
    ...listeners,
  ];
  const nodes = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = [
    // Bare addresses are also looked for in the tree: of all extensions, only theirs goes over it once more.
    ...(bareAddresses ? nodes : nodes.filter(({ transforms }) => !transforms)),
    listMarkers,
  ];
}

/** What GitHub's addition calls the constructs with which it looks for them. */
const addressConstructs: ReadonlySet<string | undefined> = new Set([
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
]);

function withoutBareAddresses(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).flatMap(([code, constructs]): [string, Construct[]][] => {
    const rest = [constructs ?? []].flat().filter(({ name }) => !addressConstructs.has(name));
    return rest.length === 0 ? [] : [[code, rest]];
  });
  return { ...extension, text: Object.fromEntries(text) };
}
