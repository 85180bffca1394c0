import { diff3Merge } from 'node-diff3';
import { Lexer, parse } from 'yaml';

/** A part of a file that is changed as a whole: a key of its data, a record of a register, a block of its text. */
interface Unit {
  /** What it says, however it is laid out. */
  readonly meaning: string;
  /** As it stands in the file. */
  readonly raw: string;
  readonly hasComment: boolean;
}

/**
 * Brings changes together that were made in files of another layout: an editor wraps lines, orders words of YAML and
 * adds comments, none of which an import knows.
 *
 * @returns the text, laid out as the editors have it but where the source changed; null where both changed the same part
 */
export function mergeUnits(last: string, own: string, fresh: string): string | null {
  const [one, base, other] = [own, last, fresh].map(unitsOf) as [Unit[], Unit[], Unit[]];
  const regions = diff3Merge(
    one.map(({ meaning }) => meaning),
    base.map(({ meaning }) => meaning),
    other.map(({ meaning }) => meaning),
    { excludeFalseConflicts: true },
  );
  if (regions.some(({ conflict }) => conflict)) return null;
  const meanings = regions.flatMap(({ ok }) => ok ?? []);
  // A comment belongs to what it stands in; an editor decides what becomes of it when that changes.
  const kept = new Set(meanings);
  if (one.some((unit) => unit.hasComment && !kept.has(unit.meaning))) return null;
  // Of two layouts of the same, that of the editors stays.
  const raw = new Map([...other, ...one].map((unit) => [unit.meaning, unit.raw]));
  const merged = meanings.map((meaning) => raw.get(meaning) ?? meaning);
  return `${merged.join('').trimEnd()}\n`;
}

const frontMatter = /^---\n[\s\S]*?\n---\n/;

function unitsOf(text: string): Unit[] {
  const front = frontMatter.exec(text)?.[0];
  if (front === undefined) return dataUnits(text);
  const data = front.slice(4, -4);
  const body = text.slice(front.length).replace(/^\n+/, '');
  return [mark('---\n'), ...dataUnits(data), mark('---\n\n'), ...bodyUnits(body)];
}

function mark(raw: string): Unit {
  return { meaning: raw, raw, hasComment: false };
}

/** What begins at the edge of the line, with the lines and the comments that belong to it. */
function dataUnits(text: string): Unit[] {
  return text
    .split(/(?<=\n)(?=[^\s#])/)
    .filter((raw) => raw !== '')
    .map((raw) => ({
      meaning: meaningOf(raw),
      raw: raw.endsWith('\n') ? raw : `${raw}\n`,
      hasComment: [...new Lexer().lex(raw)].some((token) => token.startsWith('#')),
    }));
}

function meaningOf(raw: string): string {
  try {
    return JSON.stringify(parse(raw));
  } catch {
    return raw.trim();
  }
}

function bodyUnits(text: string): Unit[] {
  return blocksOf(text).map((block) => ({
    meaning: wordsOf(block),
    raw: `${block}\n\n`,
    hasComment: block.includes('<!--'),
  }));
}

const fence = /^\s*(`{3,}|~{3,})/;

/** What stands between empty lines; those between fences are part of what they stand in. */
function blocksOf(text: string): string[] {
  const blocks: string[][] = [[]];
  let open: string | null = null;
  for (const line of text.split('\n')) {
    const found = fence.exec(line)?.[1];
    if (open === null) open = found ?? null;
    else if (found?.startsWith(open) && line.trim() === found) open = null;
    if (line === '' && open === null) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.map((lines) => lines.join('\n')).filter((block) => block.trim() !== '');
}

/** What begins a line of its own in Markdown: an item, a quotation, a row, a heading. */
const ownLine = /^\s*(?:[-*+>|#:]|[\da-z]{1,4}[.)]\s)/i;

/** A block without where its lines happened to be broken; how far lines are set in says what they belong to. */
function wordsOf(block: string): string {
  const lines = block.split('\n');
  if (lines.some((line) => fence.test(line))) return block;
  return lines.reduce((before, line) =>
    ownLine.test(line) || / {2}$/.test(before)
      ? `${before}\n${line}`
      : `${before.trimEnd()} ${line.trimStart()}`,
  );
}
