import { isDeepStrictEqual } from 'node:util';
import { diffIndices } from 'node-diff3';
import { applyChange } from '../../source/patch/apply.ts';
import { readYamlOf } from '../../source/patch/file-yaml.ts';
import { plainText } from '../../source/patch/splice.ts';
import { toYaml } from '../../source/write/files.ts';
import { mergeLists } from './merge-lists.ts';
import { isGroup, normalData } from './normal.ts';
import type { Passages } from './passages.ts';

/**
 * Brings the change that the source made in the data of a file into that file, which keeps its comments, its order and its
 * layout. Data are compared by what they mean: `V 10 jaar` is what an import writes out.
 *
 * @returns the file; null where it cannot be done so, as with data that cannot be read
 */
export function mergeData(
  path: string,
  last: string,
  own: string,
  fresh: string,
  passages: Passages,
): string | null {
  const [before, here, there] = [last, own, fresh].map(
    (text) => readYamlOf(path, plainText(text))?.nodes.value,
  );
  if (before === undefined || here === undefined || there === undefined) return null;
  const normal = normalData(path, here);
  const merged = mergeValue(normalData(path, before), normal, normalData(path, there), {
    path: [],
    passages,
  });
  if (isDeepStrictEqual(merged, normal)) return own;
  const applied = applyChange(path, own, {
    kind: 'value',
    path: [],
    old: here,
    new: asHere(here, normal, merged),
  });
  if ('refused' in applied) return null;
  const value = readYamlOf(path, plainText(applied.raw))?.nodes.value;
  return isDeepStrictEqual(normalData(path, value), merged) ? applied.raw : null;
}

interface At {
  readonly path: readonly string[];
  readonly passages: Passages;
}

function mergeValue(last: unknown, own: unknown, fresh: unknown, at: At): unknown {
  if (isDeepStrictEqual(last, fresh) || isDeepStrictEqual(own, fresh)) return own;
  if (isDeepStrictEqual(own, last)) return fresh;
  if (isGroup(own) && isGroup(fresh) && (isGroup(last) || last === undefined)) {
    const keys = new Set([...Object.keys(own), ...Object.keys(fresh)]);
    return withoutGaps(
      [...keys].map((key) => [
        key,
        mergeValue(last?.[key], own[key], fresh[key], { ...at, path: [...at.path, key] }),
      ]),
    );
  }
  if (Array.isArray(last) && Array.isArray(own) && Array.isArray(fresh)) {
    const [before, here, there] = [last, own, fresh].map((list) => list.map((one) => JSON.stringify(one)));
    return mergeLists(before ?? [], here ?? [], there ?? [], {
      merge: (...three) => {
        const [one, other, third] = three.map((text) => JSON.parse(text) as unknown);
        return JSON.stringify(mergeValue(one, other, third, at));
      },
      clash: (mine, theirs) => {
        at.passages.clash(
          shown(
            at.path,
            mine.map((text) => JSON.parse(text) as unknown),
          ),
          shown(
            at.path,
            theirs.map((text) => JSON.parse(text) as unknown),
          ),
        );
      },
    }).map((text) => JSON.parse(text) as unknown);
  }
  at.passages.clash(shown(at.path, own), shown(at.path, fresh));
  return own;
}

/** A value below its last key, as YAML. */
function shown(path: readonly string[], value: unknown): string {
  if (value === undefined) return '';
  const key = path.at(-1);
  return toYaml(key === undefined ? value : { [key]: value });
}

function withoutGaps(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** What is wanted, in the words of the file wherever it says that already. */
function asHere(here: unknown, normal: unknown, wanted: unknown): unknown {
  if (isDeepStrictEqual(normal, wanted)) return here;
  if (isGroup(here) && isGroup(normal) && isGroup(wanted)) {
    const unsaid = Object.entries(here).filter(([key]) => !(key in normal) && !(key in wanted));
    const said = Object.entries(wanted).map(
      ([key, value]) => [key, asHere(here[key], normal[key], value)] as const,
    );
    return Object.fromEntries([...unsaid, ...said]);
  }
  if (Array.isArray(here) && Array.isArray(normal) && Array.isArray(wanted) && here.length === normal.length)
    return itemsAsHere(here, normal, wanted);
  return wanted;
}

function itemsAsHere(
  here: readonly unknown[],
  normal: readonly unknown[],
  wanted: readonly unknown[],
): unknown[] {
  const [before, after] = [normal, wanted].map((list) => list.map((one) => JSON.stringify(one)));
  const items = [...wanted];
  let [from, to] = [0, 0];
  const keep = (until: number): void => {
    for (; from < until; from += 1, to += 1) items[to] = here[from];
  };
  for (const { buffer1, buffer2 } of diffIndices(before ?? [], after ?? [])) {
    keep(buffer1[0]);
    const both = Math.min(buffer1[1], buffer2[1]);
    for (let index = 0; index < both; index += 1)
      items[to + index] = asHere(here[from + index], normal[from + index], wanted[to + index]);
    from += buffer1[1];
    to += buffer2[1];
  }
  keep(here.length);
  return items;
}
