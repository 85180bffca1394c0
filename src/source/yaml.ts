import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document as YamlDocument, Node as YamlNode, Pair } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { aliasInYaml, explainYamlErrors, unreadableYaml } from './yaml-errors.ts';

export type KeyPath = readonly (string | number)[];

/** YAML with the way back from a value to its place in the file. */
export interface ParsedYaml {
  readonly value: unknown;
  /** What could be read of YAML that is wrong, to know the names in it; otherwise the value. */
  readonly partial: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Place of the key (or list item) at a path; of the nearest thing above it when it is not there. */
  readonly locate: (path: KeyPath) => Place;
}

/**
 * Parses YAML that may stand inside a larger file.
 *
 * @param file - path for messages
 * @param text - the YAML
 * @param linesBefore - how many lines of the file come before it
 */
export function parseYaml(file: string, text: string, linesBefore = 0): ParsedYaml {
  const lines = new LineCounter();
  const start: Place = { file, line: 1 + linesBefore, column: 1 };
  const document = attempt(() =>
    parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', logLevel: 'error' }),
  );
  if (!document) {
    const diagnostics = [unreadableYaml(start, 'de gegevens zitten te diep in elkaar')];
    return { value: undefined, partial: undefined, diagnostics, locate: () => start };
  }
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const locate = (path: KeyPath): Place => place(offsetOf(document, path));
  // A file without a star has no alias: most are spared the walk.
  const alias = text.includes('*') ? attempt(() => firstAlias(document)) : null;
  const diagnostics =
    alias === null ? explainYamlErrors(document.errors, text, place) : [aliasInYaml(place(alias))];
  const data = alias === null ? attempt(() => ({ value: document.toJS() as unknown })) : null;
  return {
    value: diagnostics.length > 0 ? undefined : data?.value,
    partial: data?.value,
    diagnostics,
    locate,
  };
}

/** The result, or null where the library throws: what an author writes must never end the run. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/**
 * Where the first `*naam` stands. It makes one value stand in several places, even in itself; nobody needs that here,
 * and mostly the star was meant as text.
 */
function firstAlias(document: YamlDocument.Parsed): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias: (_, node) => {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(document: YamlDocument.Parsed, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isNode(item.key) && String(item.key) === String(key),
      );
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(isPair(node) ? node.key : node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as YamlNode).range?.[0] : undefined;
}
