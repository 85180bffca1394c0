import { diff3Merge } from 'node-diff3';
import { parse } from 'yaml';

/** A part of a file that is changed as a whole: a key of its data, a record of a register, a block of its text. */
interface Unit {
  /** What it says, however it is laid out. */
  readonly meaning: string;
  /** As it stands in the file. */
  readonly raw: string;
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
  // Of two layouts of the same, that of the editors stays.
  const raw = new Map([...other, ...one].map((unit) => [unit.meaning, unit.raw]));
  const merged = regions.flatMap(({ ok }) => ok ?? []).map((meaning) => raw.get(meaning) ?? meaning);
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
  return { meaning: raw, raw };
}

/** What begins at the edge of the line, with the lines and the comments that belong to it. */
function dataUnits(text: string): Unit[] {
  return text
    .split(/(?<=\n)(?=[^\s#])/)
    .filter((raw) => raw !== '')
    .map((raw) => ({ meaning: meaningOf(raw), raw: raw.endsWith('\n') ? raw : `${raw}\n` }));
}

function meaningOf(raw: string): string {
  try {
    return JSON.stringify(parse(raw));
  } catch {
    return raw.trim();
  }
}

function bodyUnits(text: string): Unit[] {
  return text
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => ({ meaning: block.replace(/\s+/g, ' ').trim(), raw: `${block.replace(/\n$/, '')}\n\n` }));
}
