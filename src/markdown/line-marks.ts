import { readMarker } from '../document/list-marker.ts';

/** A line of an alinea, from its first word or sign. */
export interface TextLine {
  readonly text: string;
  /** Nothing breaks the line off from the one above it: in what is shown they run on. */
  readonly runsOn: boolean;
  /** So far indented that a list cannot begin here. */
  readonly deep: boolean;
}

/** A line that its author meant to stand by itself. */
export interface StrayLine {
  readonly index: number;
  /** What it begins with. */
  readonly mark: string;
}

/** A sign at the beginning of a line that no sentence has there: one is enough. */
const bullet = /^(?:[•▪◦●○■□‣⁃∙·►▶➢➤✓✔✗✘☐☑☒①-⓿\uE000-\uF8FF]|[-+*>:](?=\s|$)|a[.)](?=\s)|\|)/u;
/** Any other sign by itself, but for those that a sentence may go on with, or that close what was opened. */
const sign = /^[^\p{L}\p{N}\s([{"'“‘„«*_`!\\–—―‒−&=/%€$£<>~×±≤≥≈+§)\]}”’»,.;?…-](?=\s)/u;

/** What a sentence may happen to have at the beginning of a line; two such lines are a list. */
const marks: readonly RegExp[] = [
  /^\d{1,4}[.)](?=\s|\p{L}|$)/u,
  /^\d{1,3}(?:e|de|ste|[oº°])\.?(?=\s)/,
  /^\d{1,3}[a-z][.)]?(?=\s)/,
  /^\d+(?:\.\d+)+\.?(?=\s)/,
  /^(?:[a-z]|[ivxl]{2,5})[.)](?=\s|$)/,
  /^[a-z]\)(?=\S)/,
  /^(?:\p{Lu}|[IVXL]{2,5})[.)](?=\s|$)/u,
  /^[([](?:[\p{L}\d ]?|[ivx]{2,4}|\d\d)[)\]](?=\s)/u,
  /^§+\s*\d+/,
  /^(?:Artikel|Art\.|Lid|Onderdeel|Punt|Stap|Ad|Bijlage|Hoofdstuk) [\dA-Z]+/,
  /^(?:[–—―‒−]|--?(?=[\p{L}\s]))/u,
  /^\d{4}\s?[:–—-]/,
  /^\d{1,2}[.:]\d{2}(?=\s)/,
  /^o(?=\s)/,
  /^\*(?=\p{L})/u,
  /^[=–-]{1,2}>(?=\s)/,
  /^[&=/%€$£<>~×±≤≥≈+](?=\s)/,
];

/** What every line of an alinea begins with when each says something of its own. */
const everywhere: readonly RegExp[] = [
  /^\p{Lu}[\p{L} .-]{0,30}[*_]*:(?=[*_]*\s)/u,
  /^\p{N}+/u,
  /^\p{L}+\.? \d+/u,
];

/** Bold and italics begin before the first word, and end further on. */
const opening = /^(\*{1,3}|_{1,3})(?=[^\s*_].*\1)/;

/**
 * Looks for a line that begins as the item of a list does, in an alinea, where it runs on behind the line above it.
 *
 * @param lines - of one alinea
 * @returns the first of them; null when there is none
 */
export function strayLine(lines: readonly TextLine[]): StrayLine | null {
  if (lines.length < 2) return null;
  const begins = lines.map(({ text }) => text.replace(opening, ''));
  const counts = countMarks(begins);
  for (const [index, { runsOn, deep }] of lines.entries()) {
    const mark = runsOn ? markAt(index, begins, deep, counts) : null;
    if (mark !== null) return { index, mark };
  }
  return null;
}

/** What the lines of an alinea have in common; asked for once, as an alinea may have thousands of them. */
interface Counts {
  /** Whether more than one line begins with a mark of this kind. */
  readonly isShared: (mark: RegExp) => boolean;
  readonly common: () => RegExp | undefined;
}

function countMarks(begins: readonly string[]): Counts {
  const shared = new Map<RegExp, boolean>();
  let common: readonly [RegExp | undefined] | null = null;
  const isShared = (mark: RegExp): boolean => {
    const first = begins.findIndex((begin) => mark.test(begin));
    return first !== -1 && begins.findLastIndex((begin) => mark.test(begin)) > first;
  };
  return {
    isShared: (mark) => {
      const known = shared.get(mark) ?? isShared(mark);
      shared.set(mark, known);
      return known;
    },
    common: () => (common ??= [everywhere.find((mark) => begins.every((begin) => mark.test(begin)))])[0],
  };
}

function markAt(index: number, begins: readonly string[], deep: boolean, counts: Counts): string | null {
  const text = begins[index] ?? '';
  const single = (bullet.exec(text) ?? sign.exec(text))?.[0];
  if (single !== undefined) return single;
  const ended = /[:;]$/.test(begins[index - 1]?.trimEnd() ?? '');
  for (const mark of marks) {
    const [found] = mark.exec(text) ?? [];
    if (found === undefined) continue;
    if (deep || ended || counts.isShared(mark)) return found;
  }
  const common = counts.common();
  if (common) return common.exec(text)?.[0] ?? null;
  return deep && readMarker(/^\S+/.exec(text)?.[0] ?? '') ? text : null;
}
