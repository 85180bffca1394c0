import { isHead } from '../columns/match.ts';

/** What can stand between cells; a sign that prose seldom has is likelier where nothing else tells. */
const delimiters = ['\t', ';', '|', ','] as const;

/** How many rows are looked at: a title, a word beforehand and lines between rows are among them. */
const looked = 500;

/** Of the rows that speak for the likeliest sign, the share that another must have to be as likely. */
const near = 0.8;

/** What a file for Excel can begin with to say what stands between its cells: `sep=;`. */
export const toldDelimiter = /^sep=(.)(?=[\r\n])/i;

/**
 * What stands between the cells of a text: that by which most rows have as many cells as each other, or, among signs
 * that do about as well, that by which one is a head of which the words are known.
 */
export function delimiterOf(text: string): string {
  const told = toldDelimiter.exec(text)?.[1];
  if (told !== undefined) return told;
  const tried = delimiters.map((delimiter) => {
    const rows = beginningOf(text, delimiter);
    return { delimiter, even: evenRows(rows), hasHead: rows.some((row) => isHead(row)) };
  });
  const most = Math.max(...tried.map(({ even }) => even));
  const likely = tried.filter(({ even }) => even > 0 && even >= most * near);
  return (likely.find(({ hasHead }) => hasHead) ?? likely[0])?.delimiter ?? ';';
}

/** Rows with something in them. */
function beginningOf(text: string, delimiter: string): string[][] {
  const found: string[][] = [];
  let row: string[] = [];
  for (const { cell, isLast } of cellsOf(text, delimiter)) {
    row.push(cell.replace(/^"|"$/g, ''));
    if (!isLast) continue;
    if (row.some((one) => one.trim() !== '')) found.push(row);
    if (found.length >= looked) break;
    row = [];
  }
  return found;
}

/** How many rows have the number of cells, more than one, that most have. */
function evenRows(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A cell as it is written, and whether it ends its row. */
interface WrittenCell {
  readonly cell: string;
  readonly isLast: boolean;
}

/** The cells of a text one by one, none of them kept; quotation marks count where a cell begins (RFC 4180, 2). */
export function* cellsOf(text: string, delimiter: string): Generator<WrittenCell> {
  let at = 0;
  let isOpen = false;
  while (at < text.length) {
    let end = text[at] === '"' ? afterQuotes(text, at) : at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
    isOpen = text[end] === delimiter;
    yield { cell: text.slice(at, end), isLast: !isOpen };
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  if (isOpen) yield { cell: '', isLast: true };
}

/** Where the text between quotation marks is over; two of them within it are one that is meant. */
function afterQuotes(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return text.length;
    if (text[mark + 1] !== '"') return mark + 1;
    at = mark + 2;
  }
}
