import { closing, peek, take, takeMark, textBetween } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { namesRecords, restWords } from './plain-words.ts';
import type { ValueLetter } from './written.ts';

/** Words behind which a letter is a name and no value: `bijlage B`, `schaal V`. */
const namesLetter =
  /^(?:categorie|bijlage|onderdeel|onder|klasse|type|groep|schaal|rubriek|lijst|deel|afdeling|hoofdstuk|paragraaf|artikel|lid|hepatitis|vitamine|blok|fase|variant|model|soort|plan|en|of|de|het|van)$/u;

/** Whether a value stands here: a letter that says what becomes of the records. */
export function isHead({ tokens, end }: Cursor, index: number): boolean {
  const token = index < end ? tokens[index] : undefined;
  if (token?.kind !== 'value' || token.text === 'N') return false;
  const after = tokens[index + 1];
  const numbered = after !== undefined && /^(?:number|amount)$/.test(after.kind);
  return numbered || !namesLetter.test(tokens[index - 1]?.meaning ?? '');
}

/** Index of the first value from here on, outside brackets and before the end of a line or a semicolon; -1 without one. */
export function nextHead(cursor: Cursor, from: number): number {
  for (let index = from; index < cursor.end; index += 1) {
    if (isHead(cursor, index)) return index;
    const text = cursor.tokens[index]?.text;
    if (text === ';' || text === '\n') return -1;
    if (text === '(') {
      const close = closing(cursor, index);
      if (close < 0) return -1;
      index = close;
    }
  }
  return -1;
}

/** Whether the words from here to the value are what that value is about: `overige neerslag: V`, `de rest V`. */
export function isLead(cursor: Cursor, from: number): boolean {
  const { tokens } = cursor;
  const start = /^(?:de|het|alle)$/u.test(tokens[from]?.meaning ?? '') ? from + 1 : from;
  const head = nextHead(cursor, from);
  const first = tokens[start]?.meaning ?? '';
  if (first === 'anders')
    return head === start + 1 || (head === start + 2 && tokens[start + 1]?.text === ',');
  if (restWords.test(first)) return head > start || indexOfDestroying(cursor, start) > start;
  if (head <= from) return false;
  if (first === 'daarna') return head === start + 1;
  const colon = tokens[head - 1]?.text === ':';
  const capital = /^\p{Lu}\p{Ll}/u.test(tokens[from]?.text ?? '');
  // Behind a comma, only what can be nothing else: a case, or records.
  const said = textBetween(cursor, from, head - 1);
  const separated = colon || (tokens[head - 1]?.text === ',' && (opensCase.test(said) || namesRecords(said)));
  return capital && separated && !hasBreak(cursor, from, head - 1);
}

/**
 * Index of the word that does what the letter does elsewhere, as in `overige neerslag vernietigen na 5 jaar`; -1 where
 * none stands in the same part.
 */
export function indexOfDestroying({ tokens, end }: Cursor, from: number): number {
  for (let index = from; index < end; index += 1) {
    if (/^[.;\n]$/.test(tokens[index]?.text ?? '')) return -1;
    if (tokens[index]?.meaning === 'vernietigen' && tokens[index + 1]?.meaning === 'na') return index;
  }
  return -1;
}

const opensCase = /^(?:Bij|Indien|Wanneer|In geval van) /u;

/** Whether a sentence or a part ends between two tokens. */
function hasBreak({ tokens }: Cursor, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /^[.;:\n]$/.test(text));
}

/** A letter, or a word that says the same: `Blijvend bewaren`, `Te vernietigen`. */
export function takeValue(cursor: Cursor): ValueLetter | null {
  const start = cursor.at;
  take(cursor, 'word', /^(?:blijvend|permanent)$/);
  take(cursor, 'word', /^te$/);
  if (take(cursor, 'word', /^(?:bewaren|bewaard)$/)) return 'B';
  if (take(cursor, 'word', /^vernietigen$/)) return 'V';
  cursor.at = start;
  if (take(cursor, 'word', /^nader$/) && take(cursor, 'word', /^te$/) && take(cursor, 'word', /^bepalen$/))
    return 'N';
  cursor.at = start;
  const letter = take(cursor, 'value')?.text;
  if (letter === undefined) return null;
  // A pair of loose quotes and the like, as scanning leaves them behind a letter.
  if (/^[’']$/.test(peek(cursor)?.text ?? '')) takeMark(cursor, "’'");
  takeRepeated(cursor, letter === 'V' ? /^vernietigen$/ : /^bewaren$/);
  return letter as ValueLetter;
}

/** The letter said again in words: `V, te vernietigen na 7 jaar`, `B (blijvend bewaren)`. */
function takeRepeated(cursor: Cursor, word: RegExp): void {
  const start = cursor.at;
  const bracket = takeMark(cursor, '(');
  if (!bracket) takeMark(cursor, ',:');
  take(cursor, 'word', /^(?:blijvend|permanent)$/);
  take(cursor, 'word', /^te$/);
  if (take(cursor, 'word', word) && (!bracket || takeMark(cursor, ')'))) return;
  cursor.at = start;
}
