import { numberWords } from './number-words.ts';

/** What a stretch of a valuation's text can be. */
export type TokenKind =
  /** B, V or N by itself, or right before its number. */
  | 'value'
  /** A number by itself: of a criterion, or of years. */
  | 'number'
  /** A number with its unit, as an ISO 8601 duration in `meaning`. */
  | 'amount'
  /** `N.B.`, `Bijv.`, `Toelichting:`: what follows explains. */
  | 'note'
  | 'word'
  | 'punctuation';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case, or what the token stands for. */
  readonly meaning: string;
  /** Place in the line: first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

const unit = String.raw`(jaar|jaren|jr\.?|j\.|maand|maanden|mnd\.?|week|weken|wkn?\.?|dag|dagen|dgn\.?|uur|uren)(?!\p{Ll}|-)`;
const count = String.raw`(\d+(?:,\d+)?|(?:${Object.keys(numberWords).join('|')})(?!\p{L}))`;
/** Words that end in a full stop of their own. */
const shortened = 'etc|art|artt|nr|nrs|bijv|resp|incl|excl|evt|blz|stb|stcrt|gew|jl|mbt';

const patterns: readonly (readonly [kind: TokenKind, pattern: RegExp])[] = [
  ['note', /(?:N\.B\.?|NB\.?(?!\p{L})|Bijv\.|Toelichting(?=:)|Opmerking(?=:)):?/uy],
  ['amount', new RegExp(`${count} ?${unit}`, 'iuy')],
  ['amount', /(?:een )?(?<half>half|anderhalf) jaar(?!\p{Ll}|-)/iuy],
  ['amount', /P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?![\p{L}\d])/uy],
  // Abbreviations such as `m.u.v.` and `B.V.`, figures of laws and days, and ages.
  ['word', /\p{L}(?:\.\p{L})+(?!\p{L})\.?|\d+(?:\.\d+)+|\d{1,2}-\d{1,2}-\d{4}|\d+[ -]?jarige?(?!\p{L})/uy],
  ['value', /[BVN](?!\p{L}|[’']\p{L})/uy],
  ['number', /\d+(?!\p{L})/uy],
  ['word', new RegExp(String.raw`(?:${shortened})\.`, 'iuy')],
  ['word', /[\p{L}\d’'‘“”"][\p{L}\p{M}\d’'‘“”"]*(?:[/&-][\p{L}\p{M}\d’'‘“”"]+)*-?/uy],
  ['punctuation', /./suy],
];

/**
 * Takes the text of a valuation apart.
 *
 * @param line - with single spaces
 */
export function lex(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    if (line.charAt(at) === ' ') at += 1;
    else {
      const token = tokenAt(line, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function tokenAt(line: string, start: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(line);
    if (!match) continue;
    const [text] = match;
    const meaning = kind === 'amount' ? durationOf(match) : text.toLowerCase();
    if (meaning === null) continue;
    return { kind, text, meaning, start, end: start + text.length };
  }
  throw new Error(`No token fits at ${String(start)} of ${JSON.stringify(line)}.`);
}

/** `1,5 jaar` → `P1Y6M`, `24 uur` → `P1D`; null where no whole months or days come out. */
function durationOf({ 0: text, 1: amount, 2: unitWord, groups }: RegExpExecArray): string | null {
  if (groups?.half !== undefined) return groups.half.toLowerCase() === 'half' ? 'P6M' : 'P1Y6M';
  if (amount === undefined || unitWord === undefined) return /[1-9]/.test(text) ? text : 'direct';
  const [whole = '', fraction = ''] = amount.split(',');
  const number = numberWords[whole.toLowerCase()] ?? Number(whole);
  const part = Number(`0.${fraction || '0'}`);
  const letter = unitWord.charAt(0).toUpperCase();
  // No list counts in thousands; such a number is a slip or something else.
  if (number > 999) return null;
  if (number + part === 0) return 'direct';
  if (letter === 'U') return part === 0 && number % 24 === 0 ? `P${String(number / 24)}D` : null;
  if (part === 0) return `P${String(number)}${{ J: 'Y', M: 'M', W: 'W', D: 'D' }[letter] ?? ''}`;
  const months = part * 12;
  if (letter !== 'J' || !Number.isInteger(months)) return null;
  return `P${number > 0 ? `${String(number)}Y` : ''}${String(months)}M`;
}
