import type { Place } from '../diagnostics/diagnostic.ts';
import type { SourceFinding } from './findings.ts';
import { defined } from '../diagnostics/defined.ts';
import { yamlTokens } from './yaml-tokens.ts';
import type { YamlToken } from './yaml-tokens.ts';

/** Nothing else can begin a comment, an indentation of its own, a list that is none, or part words between brackets. */
const suspect = /(?:^|\s)#|[|>][+-]?\d|[^\s:]\s*\n[ \t]+-[ \t]|[[{][^[{(]*\(/m;

/** Numbers and the fixed words: what stands behind them was never part of them. */
const noText = /^(?:true|false|null|~|[-+]?\d+(?:\.\d*)?)$/i;

/**
 * Reports what an editor typed as text and YAML reads as something else: it would be gone, or run into the text before
 * it, without a word.
 *
 * @param text - the YAML
 * @param place - place in the file of an offset in the YAML
 */
export function accountForYaml(text: string, place: (offset: number) => Place): SourceFinding[] {
  if (!suspect.test(text)) return [];
  const tokens = yamlTokens(text);
  let depth = 0;
  return tokens.flatMap((token, index) => {
    if (/^flow-\w+-start$/.test(token.type)) depth += 1;
    if (/^flow-\w+-end$/.test(token.type)) depth -= 1;
    if (token.type === 'comment') return swallowed(tokens, index, place);
    if (token.type === 'plain')
      return [...listInside(token, place), ...(depth > 0 ? parted(tokens, index, place) : [])];
    if (token.type === 'block-scalar-header' && /\d/.test(token.source))
      return [{ kind: 'digit-behind-sign', place: place(token.offset), written: token.source }];
    return [];
  });
}

/** A comment that continues the text before it, on its line or indented below it. */
function swallowed(
  tokens: readonly YamlToken[],
  index: number,
  place: (offset: number) => Place,
): SourceFinding[] {
  const { offset, source } = defined(tokens[index], 'a token at its own place');
  let lines = 0;
  let before = index - 1;
  for (; before >= 0; before -= 1) {
    const type = tokens[before]?.type;
    if (type === 'newline') lines += 1;
    else if (type === 'comment') return [];
    else if (type !== 'space') break;
  }
  const previous = tokens[before];
  if (!previous) return [];
  if (lines === 0 && previous.type !== 'block') {
    const asText = previous.type === 'plain' && !noText.test(previous.source);
    return asText || previous.type === 'block-scalar-header'
      ? [{ kind: 'comment-behind-text', place: place(offset), written: source }]
      : [];
  }
  if (previous.type !== 'plain' && previous.type !== 'block') return [];
  return place(offset).column > entryColumn(tokens, before, place)
    ? [{ kind: 'comment-below-text', place: place(offset), written: source }]
    : [];
}

/** The column of the key, or else of the `-`, that a text belongs to: what is indented further goes on in that text. */
function entryColumn(tokens: readonly YamlToken[], text: number, place: (offset: number) => Place): number {
  for (let at = text - 1; at >= 0 && tokens[at]?.type !== 'newline'; at -= 1) {
    const token = tokens[at];
    const key = tokens[at - 1];
    if (token?.type === 'map-value-ind' && key) return place(key.offset).column;
    if (token?.type === 'seq-item-ind') return place(token.offset).column;
    // The header of a block stands on the line above it.
    if (token?.type === 'block-scalar-header') return entryColumn(tokens, at, place);
  }
  return place(tokens[text]?.offset ?? 0).column;
}

/** `- ` at the start of a further line of a text is read as two of its signs. */
function listInside({ offset, source }: YamlToken, place: (offset: number) => Place): SourceFinding[] {
  const dash = /\n[ \t]*(?=-[ \t])/.exec(source);
  if (!dash) return [];
  return [{ kind: 'dash-in-text', place: place(offset + dash.index + dash[0].length) }];
}

/** Between `[` and `]` a comma ends a text, also one between round brackets that its author took for part of it. */
function parted(
  tokens: readonly YamlToken[],
  index: number,
  place: (offset: number) => Place,
): SourceFinding[] {
  const { offset, source } = defined(tokens[index], 'a token at its own place');
  const comma = tokens.slice(index + 1, index + 3).find(({ type }) => type === 'comma');
  if (!comma || source.split('(').length <= source.split(')').length) return [];
  return [{ kind: 'comma-in-brackets', place: place(offset), written: source }];
}
