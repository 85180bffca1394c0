import { closing, peek, textBetween } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { isHead, isLead } from './heads.ts';
import { conditionWords, exceptionWords } from './limiting-words.ts';
import { isPlain, restWords } from './plain-words.ts';

export function startsWith(cursor: Cursor, at: number, phrases: readonly string[]): string | null {
  return (
    phrases.find((phrase) =>
      phrase
        .split(' ')
        .every((word, index) => cursor.tokens[at + index]?.meaning === word && at + index < cursor.end),
    ) ?? null
  );
}

/** Where a running text ends for what comes behind it. */
export interface Stops {
  /** A colon ends it. */
  readonly colon?: boolean;
  /** It is an event: "voor" ends it, and so does what else the valuation is about. */
  readonly event?: boolean;
  /** An exception or a condition ends it. */
  readonly limits?: boolean;
}

/**
 * Index up to which a running text goes on from here: to the next value or what leads to it, a second term, the end of
 * a sentence or part, a note, and what else is asked for.
 */
export function endOfText(cursor: Cursor, from: number, stops: Stops): number {
  const { tokens, end } = cursor;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || isStop(cursor, index, from, stops)) return index;
    if (token.text === '(') {
      const close = closing(cursor, index);
      if (close < 0) return end;
      if (index > from && !isRemark(cursor, index, close, stops)) return index;
      index = close;
    }
  }
  return end;
}

function isStop(cursor: Cursor, index: number, from: number, { colon, event, limits }: Stops): boolean {
  const token = cursor.tokens[index];
  if (token === undefined) return true;
  if (isHead(cursor, index) || token.kind === 'note') return true;
  if (/^(?:selectie)?criterium$/u.test(token.meaning) && index > from) return true;
  if (/^[.;\n]$/.test(token.text) || (colon === true && token.text === ':')) return true;
  if (token.kind === 'amount' && !/^een /iu.test(token.text) && !isAge(cursor, index)) return true;
  if (index > from && isLead(cursor, index)) return true;
  if (index > from && (isSecondTerm(cursor, index) || isCase(cursor, index))) return true;
  if (
    event === true &&
    index > from &&
    (/^(?:voor|bij|als)$/u.test(token.meaning) || restWords.test(token.meaning))
  )
    return true;
  if (event === true && index > from && token.text === ',' && !goesOn(cursor, index + 1)) return true;
  if (limits !== true) return false;
  if (event !== true && index > from && token.meaning === 'na') return true;
  if (token.meaning === 'na' && restWords.test(cursor.tokens[index - 1]?.meaning ?? '')) return true;
  return (
    startsWith(cursor, index, exceptionWords) !== null ||
    (index > from && startsWith(cursor, index, conditionWords) !== null) ||
    (index > from &&
      (token.text === 'Bij' || (token.text === 'bij' && cursor.tokens[index - 1]?.text === ',')))
  );
}

/** `de leeftijd van 21 jaar`. */
function isAge({ tokens }: Cursor, index: number): boolean {
  return tokens[index - 1]?.meaning === 'van' && tokens[index - 2]?.meaning === 'leeftijd';
}

/** `…, gegund 7 jaar`, `…, anders 20 jaar`: the case of a second term, before it. */
export function isCase({ tokens, end }: Cursor, index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (index + 1 >= end || next?.kind !== 'amount') return false;
  return (
    word?.meaning === 'anders' ||
    (tokens[index - 1]?.text === ',' && /^ge\p{L}+[dt]$/u.test(word?.meaning ?? ''))
  );
}

/** Whether words behind a comma still tell of the event: `wijziging, vervallen of intrekking`, `vergunning, ontheffing etc.`. */
function goesOn({ tokens, end }: Cursor, from: number): boolean {
  const words = tokens.slice(from, Math.min(end, from + 4)).map(({ meaning }) => meaning);
  const [first = ''] = words;
  if (/^(?:na|of)$/u.test(first)) return true;
  if (
    /^(?:alleen|uitsluitend|niet|geen|zonder|incl|excl|inclusief|exclusief|doch|maar|onder|daarna|alsdan|afhankelijk|zijnde|met|voor|subsidie|eventueel|documentatie|in|op|per)$/u.test(
      first,
    )
  )
    return false;
  const upTo = words.findIndex((word) => /^[,;.:(]$/u.test(word));
  return words
    .slice(0, upTo < 0 ? words.length : upTo)
    .some((word) =>
      /(?:ing|ie|verval|vervallen|intrekken|weigeren|werkzaamheden|ontslag|einde|afloop|overlijden|plan|etc\.)$/u.test(
        word,
      ),
    );
}

/** `… of 10 jaar`, `…, minimaal 20 jaar`, `… of zoveel langer als`. */
function isSecondTerm({ tokens, end }: Cursor, index: number): boolean {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (index + 1 >= end) return false;
  if (
    /^(?:of|en|plus|\+|c\.q\.?)$/u.test(first?.meaning ?? '') &&
    (second?.kind === 'amount' || second?.kind === 'value')
  )
    return true;
  if (first?.meaning === 'of' && second?.meaning === 'zoveel' && third?.meaning === 'langer') return true;
  return /^(?:minimaal|minstens|tenminste|maximaal|hoogstens|ten)$/u.test(first?.meaning ?? '');
}

/** Whether what stands in brackets only describes, so that it is part of the text around it. */
function isRemark(cursor: Cursor, open: number, close: number, { event }: Stops): boolean {
  const text = textBetween(cursor, open + 1, close);
  if (!isPlain(text)) return false;
  if (event !== true) return true;
  // Behind an event other words in brackets may say what the valuation is about.
  return /^(?:van|d\.w\.z\.|of|waaronder|periode) /iu.test(text) || /^(?:verklaring|ontheffing)$/u.test(text);
}

/** The text up to an index, without the commas and dashes that end it. */
export function textUpTo(cursor: Cursor, to: number): string {
  let last = to;
  while (last > cursor.at && /^[,:/–-]$/.test(cursor.tokens[last - 1]?.text ?? '')) last -= 1;
  if (peek(cursor) === undefined) return '';
  return textBetween(cursor, cursor.at, last);
}
