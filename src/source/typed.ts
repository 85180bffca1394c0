import type { Root } from 'mdast';
import { visit } from '../document/visit.ts';
import { characterOf, entity } from '../markdown/entities.ts';
import { spelledInYaml } from './spelled.ts';
import type { Spelled } from './spelled.ts';
import { within } from './ranges.ts';
import type { TextRange } from './ranges.ts';
import { textTypes, yamlTokens } from './yaml-tokens.ts';

/** What of a file is typed as something else, and what of it comes to stand in the list. */
export interface Typed {
  readonly spelled: readonly Spelled[];
  /** Whether a sign at a place in the file is shown to readers. */
  readonly isShown: (offset: number, sign: string) => boolean;
}

/** Of YAML the texts count; what stands in a comment is for editors. */
export function typedYaml(text: string): Typed {
  const { spelled, shown } = readYaml(text, 0, text.length);
  return { spelled, isShown: within(shown) };
}

/**
 * Of Markdown the words count, with their front matter; not addresses, or what an image shows to who cannot see it.
 *
 * @param text - the file
 * @param start - where its body begins
 * @param tree - the body
 */
export function typedMarkdown(text: string, start: number, tree: Root): Typed {
  const front = readYaml(text, text.indexOf('\n') + 1, Math.max(0, text.lastIndexOf('---', start - 1)));
  const { words, code, captions } = rangesOf(tree);
  const isCode = within(code);
  const isComment = within(commentsIn(text, start).filter(({ from }) => !isCode(from)));
  const isShown = within([...front.shown, ...words]);
  return {
    spelled: [
      ...front.spelled,
      ...entitiesIn(text, start).filter(({ from }) => !isCode(from) && !isComment(from)),
    ],
    isShown: (offset, sign) =>
      isShown(offset) ||
      captions.some(({ from, to, shown }) => from <= offset && offset < to && shown.includes(sign)),
  };
}

function readYaml(text: string, from: number, to: number): { spelled: Spelled[]; shown: TextRange[] } {
  const tokens = yamlTokens(text.slice(from, to)).map((token) => ({ ...token, offset: token.offset + from }));
  const texts = tokens.filter(({ type }) => textTypes.has(type));
  return {
    spelled: spelledInYaml(tokens),
    shown: texts.map(({ offset, source }) => ({ from: offset, to: offset + source.length })),
  };
}

interface Ranges {
  readonly words: TextRange[];
  readonly code: TextRange[];
  readonly captions: (TextRange & { readonly shown: string })[];
}

function rangesOf(tree: Root): Ranges {
  const found: Ranges = { words: [], code: [], captions: [] };
  visit(tree, null, (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    // An image through a definition has lost its place; its caption stands somewhere in the file.
    if (node.type === 'figure' && node.caption !== null)
      found.captions.push({ from: from ?? 0, to: to ?? Infinity, shown: node.caption });
    if (from === undefined || to === undefined) return;
    const isCode = node.type === 'inlineCode' || node.type === 'code';
    if (isCode) found.code.push({ from, to });
    if (isCode || node.type === 'text') found.words.push({ from, to });
  });
  return found;
}

/** With a backslash before it an entity stands for itself. */
const escapedOrEntity = new RegExp(`\\\\[^]|${entity.source}`, 'g');

function entitiesIn(text: string, start: number): Spelled[] {
  return Array.from(text.slice(start).matchAll(escapedOrEntity)).flatMap((match): Spelled[] => {
    const character = match[0].startsWith('&') ? characterOf(match[0]) : null;
    const from = start + match.index;
    return character === null ? [] : [{ from, to: from + match[0].length, character }];
  });
}

function commentsIn(text: string, start: number): TextRange[] {
  const comments: TextRange[] = [];
  for (let from = text.indexOf('<!--', start); from !== -1;) {
    const end = text.indexOf('-->', from + 4);
    // A pattern would look for the end anew at every beginning.
    if (end === -1) break;
    comments.push({ from, to: end + 3 });
    from = text.indexOf('<!--', end + 3);
  }
  return comments;
}
