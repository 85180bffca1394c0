import type { Root } from 'mdast';
import { visit } from '../document/visit.ts';
import { characterOf, entity } from '../markdown/entities.ts';
import { spelledInYaml } from './spelled.ts';
import type { Spelled } from './spelled.ts';
import { textTypes, yamlTokens } from './yaml-tokens.ts';

/** A stretch of a file. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What is shown of it; all of it when left out. */
  readonly shown?: string;
}

/** What of a file is typed as something else, and what of it comes to stand in the list. */
export interface Typed {
  readonly spelled: readonly Spelled[];
  readonly drawn: readonly Stretch[];
}

/**
 * Of YAML the texts count; what stands in a comment is for editors.
 *
 * @param text - the file
 * @param from - where the YAML begins in it, and where it ends
 */
export function typedYaml(text: string, from = 0, to = text.length): Typed {
  const tokens = yamlTokens(text.slice(from, to)).map((token) => ({ ...token, offset: token.offset + from }));
  return {
    spelled: spelledInYaml(tokens),
    drawn: tokens
      .filter(({ type }) => textTypes.has(type))
      .map(({ offset, source }) => ({ from: offset, to: offset + source.length })),
  };
}

/**
 * Of Markdown the words count, with their front matter; not addresses, or what an image shows to who cannot see it.
 *
 * @param text - the file
 * @param start - where its body begins
 * @param tree - the body
 */
export function typedMarkdown(text: string, start: number, tree: Root): Typed {
  const front = typedYaml(text, text.indexOf('\n') + 1, Math.max(0, text.lastIndexOf('---', start - 1)));
  const { drawn, code } = stretchesOf(tree);
  const verbatim = [...code, ...comments(text, start, code)];
  return {
    drawn: [...front.drawn, ...drawn],
    spelled: [
      ...front.spelled,
      ...entities(text, start).filter(({ from }) => !verbatim.some((stretch) => isIn(from, stretch))),
    ],
  };
}

/** Whether a place lies in a stretch. */
export function isIn(offset: number, { from, to }: Stretch): boolean {
  return from <= offset && offset < to;
}

function stretchesOf(tree: Root): { drawn: Stretch[]; code: Stretch[] } {
  const drawn: Stretch[] = [];
  const code: Stretch[] = [];
  visit(tree, null, (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    // An image through a definition has lost its place; its caption stands somewhere in the file.
    if (node.type === 'figure' && node.caption !== null)
      drawn.push({ from: from ?? 0, to: to ?? Infinity, shown: node.caption });
    if (from === undefined || to === undefined) return;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') drawn.push({ from, to });
    if (node.type === 'inlineCode' || node.type === 'code') code.push({ from, to });
  });
  return { drawn, code };
}

function entities(text: string, start: number): Spelled[] {
  return Array.from(text.slice(start).matchAll(entity)).flatMap((match): Spelled[] => {
    const from = start + match.index;
    const backslashes = /\\*$/.exec(text.slice(0, from))?.[0].length ?? 0;
    const character = backslashes % 2 === 1 ? null : characterOf(match);
    return character === null ? [] : [{ from, to: from + match[0].length, character }];
  });
}

function comments(text: string, start: number, code: readonly Stretch[]): Stretch[] {
  return Array.from(text.slice(start).matchAll(/<!--[^]*?-->/g), ({ 0: whole, index }) => ({
    from: start + index,
    to: start + index + whole.length,
  })).filter(({ from }) => !code.some((stretch) => isIn(from, stretch)));
}
