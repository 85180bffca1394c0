import type { z } from 'zod';
import { nearest } from '../document/nearest.ts';
import type { SourceFinding } from './findings.ts';
import { keysAt, valueAt } from './schema-keys.ts';
import { wantedAt } from './wanted.ts';
import type { KeyPath, ParsedYaml } from './yaml.ts';

export type Validated<T> =
  { readonly value: T } | { readonly value: null; readonly findings: readonly SourceFinding[] };

/**
 * Checks data from YAML against a schema and finds every mismatch at the line of its key.
 *
 * @param schema - the schema of the record
 * @param yaml - the parsed YAML it came from
 * @param path - where in the YAML the record stands
 */
export function validate<T>(schema: z.ZodType<T>, yaml: ParsedYaml, path: KeyPath = []): Validated<T> {
  const input = valueAt(yaml.value, path);
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) {
    const odd = oddNumbers(yaml, path);
    return odd.length > 0 ? { value: null, findings: odd } : { value: result.data };
  }
  const findings = result.error.issues.flatMap((issue) =>
    mismatches(issue, input, schema, (relative) => yaml.locate([...path, ...relative])),
  );
  return { value: null, findings: withoutEchoes(findings) };
}

/** Numbers that fit the schema only because they are read as other digits than were typed. */
function oddNumbers({ oddNumbers, locate }: ParsedYaml, record: KeyPath): SourceFinding[] {
  return oddNumbers
    .filter(({ path }) => record.every((key, index) => path[index] === key))
    .map(({ path, source, value }) => ({
      kind: 'number-misread',
      place: locate(path),
      name: keyName(path.slice(record.length)),
      written: source,
      value,
    }));
}

/** A mistyped key is also a missing one; its author made one mistake and is told of one. */
function withoutEchoes(findings: readonly SourceFinding[]): SourceFinding[] {
  const meant = new Set(
    findings.map((finding) => (finding.kind === 'key-unknown' ? finding.suggestions[0] : undefined)),
  );
  return findings.filter((finding) => finding.kind !== 'key-missing' || !meant.has(finding.key));
}

type Locate = (path: KeyPath) => ReturnType<ParsedYaml['locate']>;

function mismatches(
  issue: z.core.$ZodIssue,
  input: unknown,
  schema: z.ZodType,
  locate: Locate,
): SourceFinding[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, input);
    return issue.keys.map((key) => ({
      kind: 'key-unknown',
      place: locate([...path, key]),
      key,
      known,
      suggestions: nearest(key, known),
    }));
  }
  if (path.length === 0) return [{ kind: 'record-no-keys', place: locate([]), input }];
  const value = valueAt(input, path);
  const wanted = wantedAt(schema, path, input);
  const told = { place: locate(path), name: keyName(path), key: String(path.at(-1)), issue, wanted };
  return [value === undefined ? { kind: 'key-missing', ...told } : { kind: 'value-wrong', ...told, value }];
}

/** A path as an editor reads it: `waarderingen[1].termijn`, counted from 1. */
export function keyName(path: KeyPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part + 1)}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
