import { lowerFirst } from '../../i18n/letters.ts';
import { closingHere, peek, take, takeMark, textBetween, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { takeOutcome } from './exceptions.ts';
import { isDescription, namesRecords } from './plain-words.ts';
import type { Exception } from './written.ts';

const one = String.raw`(?:één|eén|een|1|ieder)(?: \p{L}+)? ?\p{L}*exemplaar`;
const isKept = String.raw`(?:wordt|worden|blijft|blijven|dient|dienen|moet|moeten)`;

interface Sentence {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>) => Exception;
}

/** Sentences that take something out of a valuation without the word "uitzondering". */
const sentences: readonly Sentence[] = [
  {
    pattern: new RegExp(
      `^(?:alleen )?van (?<of>.+?) (?:${isKept} (?<one>${one}) (?:te )?(?:worden )?bewaard|(?<kept>${one}) bewaren)$`,
      'iu',
    ),
    read: ({ of = '', one: first, kept }) => ({
      wat: `${(first ?? kept ?? '').toLowerCase()} van ${of}`,
      waarde: 'B',
    }),
  },
  {
    pattern: /^(?<what>.+?)(?: zelf)? komt in het persoonsdossier en blijft (?<years>\d+) jaar bewaard$/iu,
    read: ({ what = '', years = '' }) => ({
      wat: `${what} zelf (in het persoonsdossier)`,
      waarde: 'V',
      termijn: `P${years}Y`,
    }),
  },
  {
    pattern: /^(?<what>.+?) (?:wordt|worden) na (?<years>\d+) jaar vernietigd$/iu,
    read: ({ what = '', years = '' }) => ({ wat: lowerFirst(what), waarde: 'V', termijn: `P${years}Y` }),
  },
  {
    pattern: new RegExp(
      `^(?:alleen )?(?<what>.+?) ${isKept} (?:te worden )?bewaard(?: te blijven| te worden| blijven| worden)?$`,
      'iu',
    ),
    read: ({ what = '' }) => ({ wat: lowerFirst(what), waarde: 'B' }),
  },
  {
    pattern:
      /^(?:[Aa]lleen )?(?<what>(?:(?<=lleen )|\p{Lu}|een |één |1 |de |het |van ).*?)(?<! te) bewaren$/u,
    read: ({ what = '' }) => ({ wat: lowerFirst(what), waarde: 'B' }),
  },
];

/** Words that deny, allow or tell how: then the sentence does not say that something is kept. */
const odd =
  /(?<!\p{L})(?:niet|nooit|geen|nog|hoeft|hoeven|kan|kunnen|mag|mogen|zal|zullen|tijdelijk|permanent|centraal|kort|besloten|vraag|waarvan|selectie|deze|dit|hun|in kluis|blijvend)(?!\p{L})/iu;

/**
 * Reads a sentence that says what is kept after all: `Van het eindproduct wordt één exemplaar bewaard`, with a value
 * behind it or none.
 *
 * @returns null, with nothing passed, where no such sentence stands here
 */
export function takeKeptSentence(cursor: Cursor): Exception | null {
  const start = cursor.at;
  takeMark(cursor, ',;.');
  if (take(cursor, 'note')) takeMark(cursor, ':');
  const inBrackets = closingHere(cursor);
  const scope = inBrackets < 0 ? cursor : within(cursor, cursor.at + 1, inBrackets);
  const found = readSentence(scope);
  if (found && (inBrackets < 0 || scope.at === inBrackets)) {
    if (inBrackets >= 0) cursor.at = inBrackets + 1;
    return found;
  }
  cursor.at = start;
  return null;
}

function readSentence(cursor: Cursor): Exception | null {
  const end = endOfSentence(cursor);
  const text = textBetween(cursor, cursor.at, end);
  for (const { pattern, read } of sentences) {
    const groups = pattern.exec(text)?.groups;
    const found = groups && read(groups);
    if (!found || !isDescription(found.wat) || !namesRecords(found.wat) || odd.test(text)) continue;
    cursor.at = end;
    const whole = takeMark(cursor, ':') ? withOutcome(cursor, found) : withBracketed(cursor, found);
    // What goes on behind the sentence limits it.
    return /^\p{Ll}/u.test(peek(cursor)?.text ?? '') ? null : whole;
  }
  return null;
}

function withOutcome(cursor: Cursor, found: Exception): Exception | null {
  const outcome = takeOutcome(cursor);
  return outcome && { ...found, ...outcome };
}

/** A value in brackets behind the sentence: `(B 5)`. */
function withBracketed(cursor: Cursor, found: Exception): Exception {
  const close = closingHere(cursor);
  if (close < 0) return found;
  const inner = within(cursor, cursor.at + 1, close);
  const outcome = takeOutcome(inner);
  if (!outcome || inner.at < close) return found;
  cursor.at = close + 1;
  return { ...found, ...outcome };
}

/** Up to the word that ends it: "bewaard" with its verb, or "bewaren". */
function endOfSentence({ tokens, at, end }: Cursor): number {
  for (let index = at; index < end; index += 1) {
    if (/^[.;\n]$/.test(tokens[index]?.text ?? '')) return index;
    if (!/^(?:bewaard|bewaren|vernietigd)$/.test(tokens[index]?.meaning ?? '')) continue;
    const tail = /^(?:te (?:blijven|worden)|blijven|worden)$/;
    const next = [1, 2].map((ahead) => tokens[index + ahead]?.meaning ?? '');
    if (tail.test(next.join(' '))) return index + 3;
    return tail.test(next[0] ?? '') ? index + 2 : index + 1;
  }
  return end;
}
