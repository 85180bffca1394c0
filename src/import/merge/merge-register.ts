import { isDeepStrictEqual } from 'node:util';
import { registerNames, registers, fileOf } from '../../document/registers.ts';
import { applyChange } from '../../source/patch/apply.ts';
import { readYamlOf } from '../../source/patch/file-yaml.ts';
import { plainText } from '../../source/patch/splice.ts';
import { toSlug } from '../../source/write/names.ts';
import type { MergedText } from './merge-text.ts';
import { isGroup, normalData } from './normal.ts';
import { Passages } from './passages.ts';
import type { IsDecided } from './passages.ts';
import { toYaml } from '../../source/write/files.ts';

/**
 * Brings the entries of a register that was there before any import together with those of the source: what categories
 * name must have its entry. One that is there under that name stays as editors have it; the others come below.
 *
 * @returns null for a file that is no register, or cannot be read
 */
export function mergeRegister(
  path: string,
  own: string,
  fresh: string,
  isDecided: IsDecided,
): MergedText | null {
  const register = registerNames.find((name) => registers[name].key === 'id' && fileOf(name) === path);
  if (register === undefined) return null;
  const [here, there] = [own, fresh].map((text) => entriesIn(path, text));
  if (!here || !there) return null;
  const [mine, theirs] = [here, there].map((entries) => normalData(path, entries)) as [unknown[], unknown[]];
  const passages = new Passages(isDecided);
  const { words } = registers[register];
  const added = there.filter((entry, index) => {
    const known = mine.find((one) => isCalled(one, entry, words));
    if (isContrary(known, theirs[index])) passages.clash(toYaml([known]), toYaml([theirs[index]]));
    return known === undefined;
  });
  if (added.length === 0) return { text: own, open: passages.open };
  const applied = applyChange(path, own, { kind: 'value', path: [], old: here, new: [...here, ...added] });
  return 'refused' in applied ? null : { text: applied.raw, open: passages.open };
}

function entriesIn(path: string, text: string): readonly unknown[] | null {
  const value: unknown = readYamlOf(path, plainText(text))?.nodes.value;
  return Array.isArray(value) ? value : null;
}

/** Whether an entry answers to the key by which categories name another: its own, or one of its names. */
function isCalled(one: unknown, other: unknown, words: readonly string[]): boolean {
  if (!isGroup(one) || !isGroup(other)) return false;
  const { id } = other;
  return one.id === id || words.some((key) => typeof one[key] === 'string' && toSlug(one[key]) === id);
}

/** Whether two entries with one key say something else. */
function isContrary(known: unknown, fresh: unknown): boolean {
  if (!isGroup(known) || !isGroup(fresh) || known.id !== fresh.id) return false;
  return Object.keys(fresh).some((key) => key in known && !isDeepStrictEqual(known[key], fresh[key]));
}
