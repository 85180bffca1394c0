import { isDeepStrictEqual } from 'node:util';
import type { Change, TextChange, ValueChange } from '../../diagnostics/patch.ts';
import { frontMatterIn } from '../front-matter.ts';
import { fileSchemas, isFolder, kindOfPath } from '../records.ts';
import { keysAt } from '../schema-keys.ts';
import { keySplice, yamlSplice } from './patch-yaml.ts';
import type { KeyOrder } from './patch-yaml.ts';
import { plainText, shortestSplice, spliceFile } from './splice.ts';
import type { Splice } from './splice.ts';
import { stepsBetween } from './steps.ts';
import { readYamlOf } from './file-yaml.ts';
import type { ReadYaml } from './yaml-nodes.ts';

/** The file with a change in it, or why it was not changed: in Dutch, a sentence. */
export type Applied = { readonly raw: string } | { readonly refused: string };

const refusals = {
  changed: 'Hier staat iets anders dan toen dit werd voorgesteld: het bestand is intussen veranderd.',
  noData: 'De gegevens van dit bestand zijn niet te lezen. Herstel eerst wat daar fout is.',
  unsafe:
    'Dit kan niet worden veranderd zonder iets anders in het bestand te raken. Pas het zelf aan in het bestand.',
  taken: 'Deze sleutel kan niet zo gaan heten: die naam is er al, of de sleutel is er niet meer.',
} as const;

/**
 * Changes a file and leaves all that the change does not name as it is, to the byte: comments, order, quotes, layout, line
 * ends. Nothing is changed by halves.
 *
 * @param path - below the content folder: it says what the file is
 * @param raw - the file as it is, decoded; a byte order mark and its own line ends may be in it
 */
export function applyChange(path: string, raw: string, change: Change): Applied {
  switch (change.kind) {
    case 'text':
      return changeText(raw, change);
    case 'body':
      return changeBody(raw, change.old, change.new);
    case 'key':
      return inYaml(
        path,
        raw,
        (yaml, nodes) => keySplice(yaml, nodes, change.path, change.new),
        refusals.taken,
      );
    case 'value':
      return changeValue(path, raw, change);
  }
}

function changeText(raw: string, { line, column, old, new: wanted }: TextChange): Applied {
  const lines = plainText(raw).split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
  return line <= lines.length && lines.join('\n').startsWith(old, from)
    ? { raw: spliceFile(raw, { from, to: from + old.length, text: wanted }) }
    : { refused: refusals.changed };
}

function changeBody(raw: string, old: string, wanted: string): Applied {
  const text = plainText(raw);
  const start = frontMatterIn(text)?.body;
  if (start === undefined) return { refused: refusals.noData };
  return text.slice(start) === old
    ? { raw: spliceFile(raw, shortestSplice(old, wanted, start)) }
    : { refused: refusals.changed };
}

function changeValue(path: string, raw: string, { path: way, old, new: wanted }: ValueChange): Applied {
  const value = readYamlOf(path, plainText(raw))?.nodes.value;
  if (value === undefined) return { refused: refusals.noData };
  if (!isDeepStrictEqual(dig(value, way), old)) return { refused: refusals.changed };
  const order = orderOf(path, value);
  let changed = raw;
  for (const step of stepsBetween(old, wanted, way)) {
    const result = inYaml(
      path,
      changed,
      (text, nodes) => yamlSplice(text, nodes, step, order),
      refusals.unsafe,
    );
    if ('refused' in result) return result;
    changed = result.raw;
  }
  return { raw: changed };
}

function inYaml(
  path: string,
  raw: string,
  find: (yaml: string, nodes: ReadYaml) => Splice | null,
  otherwise: string,
): Applied {
  const yaml = readYamlOf(path, plainText(raw));
  if (yaml === null) return { refused: refusals.noData };
  const splice = find(yaml.text, yaml.nodes);
  if (splice === null) return { refused: otherwise };
  return { raw: spliceFile(raw, { ...splice, from: splice.from + yaml.from, to: splice.to + yaml.from }) };
}

/** The order of keys in the schema of a file. */
function orderOf(path: string, value: unknown): KeyOrder {
  const kind = kindOfPath(path);
  if (kind === null || kind === 'image') return () => [];
  const schema = fileSchemas[kind];
  // A register in one file is a list of its records.
  const isList = Array.isArray(value) && !isFolder(kind);
  return (way) => keysAt(schema, isList ? way.slice(1) : way, isList ? dig(value, way.slice(0, 1)) : value);
}

function dig(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null ? (current as Record<string, unknown>)[key] : undefined,
    value,
  );
}
