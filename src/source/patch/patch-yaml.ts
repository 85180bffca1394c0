import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { ValuePath } from '../../diagnostics/patch.ts';
import { keepsComments } from './comments.ts';
import type { Range } from './comments.ts';
import { addItem, addKey, firstItem } from './collection-splice.ts';
import { removalOf } from './removal-splice.ts';
import { scalarSplices } from './scalar-splice.ts';
import type { Splice } from './splice.ts';
import type { Step } from './steps.ts';
import { endOf, lineStart, placeAt, readNodes, startOf } from './yaml-nodes.ts';
import type { ReadYaml, YamlPlace } from './yaml-nodes.ts';
import { writeKey, writeValue } from './write-value.ts';

/** The keys of the group at a path, in the order of its schema. */
export type KeyOrder = (path: ValuePath) => readonly string[];

/**
 * The splice that does one step in a text of YAML, which is read already; null where it cannot be done without touching something else. What it
 * leaves is read again: its data are what the step says and nothing else, and it has all comments that it had, less those
 * that are about what goes.
 */
export function yamlSplice(text: string, before: ReadYaml, step: Step, order: KeyOrder): Splice | null {
  const wanted = afterStep(before.value, step);
  const { own, splices } = waysTo(text, before.contents, step, order);
  return (
    splices.find((splice) => {
      const changed = spliced(text, splice);
      const after = readNodes(changed);
      return after !== null && isDeepStrictEqual(after.value, wanted) && keepsComments(text, changed, own);
    }) ?? null
  );
}

/** The splice that gives the key at the end of a path another name. */
export function keySplice(
  text: string,
  { contents }: ReadYaml,
  path: ValuePath,
  name: string,
): Splice | null {
  const place = placeAt(contents, path);
  if (!place?.pair || !isMap(place.parent)) return null;
  if (place.parent.items.some(({ key }) => String(key) === name)) return null;
  const { key } = place.pair;
  return { from: startOf(key), to: endOf(text, key), text: writeKey(name, place.inFlow) };
}

/** The ways to do a step, with what may go along: none but what is taken out. */
interface Ways {
  readonly own: Range | null;
  readonly splices: readonly Splice[];
}

function waysTo(text: string, contents: ParsedNode | null, step: Step, order: KeyOrder): Ways {
  const { kind, path } = step;
  const parentPath = path.slice(0, -1);
  const { node: parent = null, pair = null } = placeAt(contents, parentPath) ?? {};
  const last = path.at(-1);
  const nothingGoes = (splices: readonly Splice[]): Ways => ({ own: null, splices });
  if (kind === 'set') {
    const place = placeAt(contents, path);
    return nothingGoes(place ? setSplices(text, place, step.value) : []);
  }
  if (kind === 'add' && contents === null && last === 0) return nothingGoes([firstItem(text, step.value)]);
  if (last === undefined || (!isMap(parent) && !isSeq(parent))) return nothingGoes([]);
  if (kind === 'add')
    return nothingGoes(
      present(
        isMap(parent)
          ? addKey(text, parent, [String(last), step.value], order(parentPath))
          : addItem(text, parent, Number(last), step.value),
      ),
    );
  const index = isMap(parent) ? parent.items.findIndex(({ key }) => String(key) === last) : Number(last);
  return removalOf(text, parent, index, pair) ?? nothingGoes([]);
}

function setSplices(text: string, place: YamlPlace, value: unknown): Splice[] {
  const { node, inFlow } = place;
  if (node === null) return [];
  if (isScalar(node) && (typeof value !== 'object' || value === null))
    return scalarSplices(text, node, value, inFlow);
  return present(replaceNode(text, place, value));
}

/** Writes a list or a group in the place of something else, or the reverse. */
function replaceNode(text: string, { node, pair, inFlow }: YamlPlace, value: unknown): Splice | null {
  if (node === null) return null;
  // From the colon on: what stood below a key may come to stand behind it.
  const from = pair
    ? endOf(text, pair.key) + (/^ *:/.exec(text.slice(endOf(text, pair.key)))?.[0].length ?? 0)
    : startOf(node);
  const to = endOf(text, node);
  const start = pair ? startOf(pair.key) : from;
  const indent = (pair ? start - lineStart(text, start) : 0) + 2;
  const written = writeValue(value, { inFlow, indent });
  if (written.below && !pair) return { from, to, text: writeValue(value, { inFlow: true, indent }).text };
  const gap = written.below ? `\n${' '.repeat(indent)}` : pair ? ' ' : '';
  return { from, to, text: gap + written.text };
}

/** The data after a step. */
function afterStep(value: unknown, { path, ...step }: Step): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return step.kind === 'remove' ? undefined : step.value;
  const deeper = (child: unknown): unknown => afterStep(child, { path: rest, ...step });
  // A file in which nothing stands yet becomes a list.
  if (value === null && key === 0) return [deeper(undefined)];
  if (Array.isArray(value)) {
    const index = Number(key);
    if (rest.length === 0 && step.kind === 'add') return value.toSpliced(index, 0, step.value);
    return rest.length === 0 && step.kind === 'remove'
      ? value.toSpliced(index, 1)
      : value.with(index, deeper(value[index]));
  }
  const group = (value ?? {}) as Record<string, unknown>;
  if (rest.length > 0 || step.kind !== 'remove') return { ...group, [key]: deeper(group[key]) };
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
}

function spliced(text: string, { from, to, text: inserted }: Splice): string {
  return text.slice(0, from) + inserted + text.slice(to);
}

function present<T>(one: T | null): T[] {
  return one === null ? [] : [one];
}
