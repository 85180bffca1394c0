import type { Place } from '../diagnostics/diagnostic.ts';
import type { SourceFinding } from './findings.ts';
import { yamlTokens } from './yaml-tokens.ts';

const closing = { '[': ']', '{': '}' } as const;

/**
 * Begins with a key of its own, or ends: what stood open before it had to end before it. No sign can be read in two ways, or
 * empty lines would cost a time that doubles with each.
 */
export const nextKey = /^(?:[^\S\n]*(?:#.*)?\n)*(?:[ -]*[\p{L}_][\p{L}\w-]*:(?:\s|$)|[^\S\n]*(?:#.*)?$)/u;

/**
 * The bracket that stands open where the library got stuck, which is mostly at the line below it.
 *
 * @param offset - where the library got stuck
 * @param place - place in the file of an offset in the YAML
 * @returns the bracket at its own place, with what to close; null where none is open
 */
export function openBracket(
  text: string,
  offset: number,
  place: (offset: number) => Place,
): SourceFinding | null {
  const open: { readonly sign: keyof typeof closing; readonly offset: number }[] = [];
  for (const { source, offset: at } of yamlTokens(text)) {
    if (at >= offset) break;
    if (source === '[' || source === '{') open.push({ sign: source, offset: at });
    else if (source === ']' || source === '}') open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return null;
  const end = text.indexOf('\n', last.offset);
  const rest = text.slice(last.offset, end === -1 ? text.length : end).trimEnd();
  // Only where it is alone and the next line begins something else, is it certain where it had to end.
  const isCertain =
    open.length === 1 && end !== -1 && nextKey.test(text.slice(end + 1)) && !/ #|,$/.test(rest);
  return {
    kind: 'yaml-bracket-open',
    place: place(last.offset),
    sign: last.sign,
    closing: closing[last.sign],
    ...(isCertain && { rest }),
  };
}
