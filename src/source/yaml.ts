import { isMap, isNode, isPair, isSeq, parseDocument } from 'yaml';
import type { Document as YamlDocument, Node as YamlNode } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import { placesIn } from '../diagnostics/places.ts';
import type { SourceFinding } from './findings.ts';
import { accountForYaml } from './yaml-account.ts';
import type { YamlFault } from './yaml-diagnosis.ts';
import { firstForeign, meantAsText, unreadable, yamlFindings } from './yaml-errors.ts';
import { pairUnder, repeatedKeys } from './yaml-keys.ts';
import { oddNumbersIn } from './yaml-numbers.ts';
import type { OddNumber } from './yaml-numbers.ts';
import { weighYaml } from './yaml-effort.ts';

export type KeyPath = readonly (string | number)[];

/** YAML with the way back from a value to its place in the file. */
export interface ParsedYaml {
  readonly value: unknown;
  /** What could be read of YAML that is wrong, to know the names in it; otherwise the value. */
  readonly partial: unknown;
  readonly findings: readonly SourceFinding[];
  /** What was typed and is not in the value, of YAML that is right all the same. */
  readonly lost: readonly SourceFinding[];
  readonly oddNumbers: readonly OddNumber[];
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
  const start: Place = { file, line: 1 + linesBefore, column: 1 };
  const inText = placesIn(text);
  const place = (offset: number): Place => {
    const { line, column } = inText(offset);
    return { file, line: line + linesBefore, column };
  };
  const tooMuch = weighYaml(text, place);
  if (tooMuch) return { ...noData, findings: [tooMuch], locate: () => start };
  const document = attempt(() =>
    parseDocument(text, {
      prettyErrors: false,
      version: '1.2',
      logLevel: 'error',
      uniqueKeys: false,
    }),
  );
  if (!document) return { ...noData, findings: [unreadable('too-deep', start)], locate: () => start };
  const locate = (path: KeyPath): Place => place(offsetOf(document, path));
  const foreign = firstForeign(text);
  const [error] = document.errors;
  const isFirst = foreign && (foreign.type === 'alias' || foreign.offset <= (error?.pos[0] ?? text.length));
  const findings = isFirst
    ? [
        {
          ...unreadable(foreign.type, place(foreign.offset)),
          ...meantAsText(foreign.type, text, foreign.offset),
        },
      ]
    : yamlFindings(faultsOf(document), text, place);
  // An alias makes one value stand in many places, even in itself: a short file may become endless data.
  const data = foreign?.type === 'alias' ? null : attempt(() => ({ value: document.toJS() as unknown }));
  const isRight = findings.length === 0;
  return {
    value: isRight ? data?.value : undefined,
    partial: data?.value,
    findings,
    lost: isRight ? accountForYaml(text, place) : [],
    oddNumbers: isRight ? oddNumbersIn(document.contents) : [],
    locate,
  };
}

/** Errors of the grammar, and keys that stand there twice; in the order of the text. */
function faultsOf({ contents, errors, warnings }: YamlDocument.Parsed): YamlFault[] {
  const repeated = repeatedKeys(contents).map((offset): YamlFault => ({
    code: 'DUPLICATE_KEY',
    message: '',
    pos: [offset, offset],
  }));
  return [...errors, ...warnings, ...repeated].sort((one, other) => one.pos[0] - other.pos[0]);
}

/** What there is to say of YAML in which nothing could be read. */
export const noData = { value: undefined, partial: undefined, lost: [], oddNumbers: [] } as const;

/** The result, or null where the library throws: what an author writes must never end the run. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function offsetOf(document: YamlDocument.Parsed, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = pairUnder(node, key);
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
