import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document as YamlDocument, Node as YamlNode, Pair } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

export type KeyPath = readonly (string | number)[];

/** YAML with the way back from a value to its place in the file. */
export interface ParsedYaml {
  readonly value: unknown;
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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const diagnostics = document.errors.map(
    (error): Diagnostic => ({
      code: 'BE02',
      severity: 'error',
      ...place(error.pos[0]),
      found: `YAML die niet te lezen is: ${explainYaml(error.code, error.message)}`,
      expected: 'geldige YAML',
      repair: repairs[error.code] ?? 'Kijk naar inspringing, aanhalingstekens en dubbele punten op deze regel en die erboven.',
    }),
  );
  return {
    value: diagnostics.length > 0 ? undefined : document.toJS(),
    diagnostics,
    locate: (path) => place(offsetOf(document, path)),
  };
}

function offsetOf(document: YamlDocument.Parsed, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
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

const explanations: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'een sleutel komt twee keer voor',
  MISSING_CHAR: 'er ontbreekt een teken, zoals een aanhalingsteken of haak',
  BAD_INDENT: 'de inspringing klopt niet',
  TAB_AS_INDENT: 'er is ingesprongen met een tab',
  MULTILINE_IMPLICIT_KEY: 'een sleutel loopt door over de regel',
  BLOCK_AS_IMPLICIT_KEY: 'er staan twee dubbele punten op één regel',
  UNEXPECTED_TOKEN: 'er staat een teken dat hier niet hoort',
};

const repairs: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Verwijder een van beide sleutels.',
  TAB_AS_INDENT: 'Spring in met spaties, twee per niveau.',
  BLOCK_AS_IMPLICIT_KEY: 'Zet een waarde waarin een dubbele punt voorkomt tussen aanhalingstekens.',
};

function explainYaml(code: string, message: string): string {
  return explanations[code] ?? message;
}
