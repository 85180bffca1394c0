import { categoryNumber } from '../../i18n/category-number.ts';
import { atEnd, peek, restOf, takeMark } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { printPeriod } from './dates.ts';
import type { Draft } from './draft.ts';
import { expectedAfter, expectedBehind } from './expected.ts';
import { nextHead } from './heads.ts';
import { lex } from './lex.ts';
import { numberWords } from './number-words.ts';
import { printValuation } from './print.ts';
import { proposalFor } from './propose.ts';
import { readOne } from './read-one.ts';
import { settle } from './settle.ts';
import type { Finished } from './settle.ts';
import type { ReadValuation, WrittenTombstone, WrittenValuation } from './written.ts';

/**
 * Reads a valuation as selectielijsten print it: `B, 1`, `V 20 jaar na …`, `Vanaf april 1996: V 5 jaar voor …`. The
 * forms are those of `examples.ts`. A text of which a part is not surely understood is refused as a whole.
 *
 * @param text - the words of the source; lines, and parts between semicolons, are valuations of their own
 * @returns the valuations, the tombstone it is, or how far it could be read, with what may have been meant
 */
export function parseValuation(text: string): ReadValuation {
  if (text.length > longest)
    return { kind: 'unreadable', understood: '', rest: text.slice(0, 40), expected: tooLong, proposal: null };
  const tombstone = readTombstone(text);
  if (tombstone) return { kind: 'tombstone', tombstone };
  const read = readAll(text);
  if (!('rest' in read)) return { kind: 'valuations', valuations: read };
  const understood = understoodOf(read);
  const { rest, expected } = read;
  return {
    kind: 'unreadable',
    understood,
    rest,
    expected,
    proposal: proposalFor(text, understood, rest, readsAs),
  };
}

/** Longer than any valuation that a list prints; what is longer is a text that stands in the wrong place. */
const longest = 1000;

const tooLong = `een waardering van ten hoogste ${String(longest)} tekens`;

/** How far reading came when it failed. */
export interface Failure {
  readonly before: readonly WrittenValuation[];
  readonly draft: Draft;
  readonly rest: string;
  readonly expected: string;
}

/** The standard spelling of what a text says; null where it cannot be read. */
function readsAs(text: string): string | null {
  const read = readAll(text);
  return 'rest' in read ? null : read.map(printValuation).join('; ');
}

function understoodOf({ before, draft }: Failure): string {
  const { waarde, periode } = draft;
  const last =
    waarde === undefined ? (periode ? printPeriod(periode) : '') : printValuation({ ...draft, waarde });
  return [...before.map(printValuation), last].filter((part) => part !== '').join('; ');
}

/** `Vervallen: dit is resultaat 19.1.19 geworden`; "vervallen vergunning" is the beginning of an event. */
function readTombstone(text: string): WrittenTombstone | null {
  const said =
    /^\s*vervallen(?:\s*[:;,–-]\s*|\.\s+|\s+(?=(?:per|wegens|door|in|zie|nu|dit|opgegaan|samengevoegd|vervangen|omdat)\b))(?<reden>.*\p{L}.*\S)\s*$/isu;
  const reden = said.exec(text)?.groups?.reden;
  if (reden === undefined || lex(tidy(reden)).some(({ kind }) => kind === 'value' || kind === 'amount'))
    return null;
  return { reden, opvolger: successorIn(reden) };
}

/** The first number that a reason names; null where that is none as a whole, or a range of them. */
function successorIn(reden: string): string | null {
  const named =
    /(?:nr\.?|nummer|resultaat|handeling|categorie|zie|nu|in|naar|is|onder) (?<number>\d(?:[\p{L}\d.–-]*[\p{L}\d])?)(?! ?\p{L}+ \d{4})/giu;
  const first = Array.from(reden.matchAll(named), ({ groups }) => groups?.number ?? '').find(
    (number) => !yearOrMonth.test(number),
  );
  return first !== undefined && wholeNumber.test(first) && !range.test(first) ? first : null;
}

const wholeNumber = new RegExp(`^${categoryNumber}$`);
/** `2010`, `2010-2011`, `01-2020`, `2020-01`. */
const yearOrMonth = /^(?:(?:0?[1-9]|1[0-2])-)?(?:19|20)\d\d(?:[-–]\d+)?$/;
/** Either end of it has parts of its own. */
const range = /\..*-\d+\./;

/** Spaces of all kinds are one; a line stays a line. Words that ran together where lists lost a space are parted. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(
      /\s*\n\s*(?:[-•*] )?(?=[BVN](?!\p{L})|(?:tot|vanaf|van|sinds) \S*\d|\d{4}|(?:blijvend |te )?(?:bewaren|vernietigen))/giu,
      ' \u2029 ',
    )
    .replace(/^[-•*] /u, '')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/ \u2029 /gu, ' \n ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(saidAgain, (whole, figures: string, word: string) =>
      numberWords[word.toLowerCase()] === Number(figures) ? figures : whole,
    )
    .replace(/(jaar|jr\.)(?=na |\p{Lu})/gu, '$1 ')
    .replace(/(?<=[\p{Ll})])(?<!AMv)([BV])(?=[,:]? ?\(?\d)/gu, ' $1')
    .replace(/^[bv](?=[ ,:.]*\(?\d)/u, (letter) => letter.toUpperCase())
    .replace(/^waardering\b ?:? ?/iu, '')
    .replace(/^([BV][ ,:]*\d*(?: jaar)?) ?\(([^()]*;[^()]*)\)\.?$/u, '$1 $2');
}

/** `10 (tien) jaar`. */
const saidAgain = /(?<!\d)(\d{1,3}) \((\p{L}+)\)(?= (?:jaar|jr|maand|week|weken|dag))/giu;

function readAll(text: string): readonly WrittenValuation[] | Failure {
  const line = tidy(text);
  const tokens = lex(line);
  const cursor: Cursor = { line, tokens, at: 0, end: tokens.length };
  const both = takeBoth(cursor);
  const read: Finished[] = [];
  const end = lastStop(cursor);
  while (!atEnd({ ...cursor, end }) || read.length === 0) {
    const draft: Draft = {};
    const expected = readOne(cursor, draft, read);
    if (expected !== null || draft.waarde === undefined)
      return failure(read, draft, restOf(cursor), expected);
    read.push({ ...draft, waarde: draft.waarde });
    while (takeMark(cursor, ';\n'));
  }
  return settle(read, both) ?? { before: read, draft: {}, rest: '', expected: apart };
}

function failure(
  before: readonly WrittenValuation[],
  draft: Draft,
  rest: string,
  expected: string | null,
): Failure {
  return { before, draft, rest, expected: expectedBehind(rest) ?? expected ?? expectedAfter(draft) };
}

const apart =
  'bij elke waardering waarvoor zij geldt: `voor` met de archiefbescheiden, `indien` met het geval, of een periode';

/** `B+V` before the values themselves says no more than that both follow. */
function takeBoth(cursor: Cursor): boolean {
  const [first, plus, second] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  const both =
    first?.text === 'B' && plus?.text === '+' && second?.text === 'V' && nextHead(cursor, cursor.at + 3) >= 0;
  if (both) cursor.at += 3;
  return both;
}

/** A full stop that ends the text is not read. */
function lastStop({ tokens }: Cursor): number {
  let end = tokens.length;
  while (end > 0 && /^[.\n;]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}
