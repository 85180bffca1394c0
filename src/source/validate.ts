import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../document/nearest.ts';
import type { KeyPath, ParsedYaml } from './yaml.ts';

export type Validated<T> = { readonly value: T } | { readonly value: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Checks data from YAML against a schema and explains every mismatch at the line of its key.
 *
 * @param schema - the schema of the record
 * @param yaml - the parsed YAML it came from
 * @param path - where in the YAML the record stands
 */
export function validate<T>(schema: z.ZodType<T>, yaml: ParsedYaml, path: KeyPath = []): Validated<T> {
  const input = dig(yaml.value, path);
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { value: result.data };
  const diagnostics = result.error.issues.flatMap((issue) => explain(issue, input, (relative) => yaml.locate([...path, ...relative]), keysAt(schema, issue.path)));
  return { value: null, diagnostics };
}

type Locate = (path: KeyPath) => ReturnType<ParsedYaml['locate']>;

function explain(issue: z.core.$ZodIssue, input: unknown, locate: Locate, known: readonly string[]): Diagnostic[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, locate([...path, key]), known));
  if (issue.code === 'invalid_union') {
    const branch = deepestBranch(issue);
    if (branch) return branch.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, input, locate, known));
  }
  const value = dig(input, path);
  const name = path.map((part) => (typeof part === 'number' ? `[${String(part + 1)}]` : `.${part}`)).join('').replace(/^\./, '');
  if (value === undefined) {
    const key = String(path.at(-1) ?? '');
    return [{ code: 'BE04', severity: 'error', ...locate(path), found: `geen sleutel \`${name}\``, expected: expectation(issue), repair: `Voeg \`${key}:\` toe.` }];
  }
  return [
    {
      code: 'BE05',
      severity: 'error',
      ...locate(path),
      found: `\`${name}\` met waarde ${show(value)}`,
      expected: expectation(issue),
      repair: suggestion(issue, value) ?? `Verbeter de waarde van \`${String(path.at(-1) ?? name)}\`.`,
    },
  ];
}

function unknownKey(key: string, place: ReturnType<Locate>, known: readonly string[]): Diagnostic {
  const [guess] = nearest(key, known);
  return {
    code: 'BE03',
    severity: 'error',
    ...place,
    found: `onbekende sleutel \`${key}\``,
    expected: known.length > 0 ? `een van ${known.map((name) => `\`${name}\``).join(', ')}` : 'een bekende sleutel',
    repair: guess ? `Bedoelde u \`${guess}\`?` : 'Verwijder de sleutel of zoek de juiste naam op in content/README.md.',
  };
}

/** Of a union, the branch whose discriminator fits: the one that got furthest. */
function deepestBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  const branches = issue.errors.filter((errors) => errors.length > 0);
  const deep = branches.filter((errors) => errors.every((error) => error.path.length > 0));
  return deep.length === 1 ? deep[0] : undefined;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst (zet getallen tussen aanhalingstekens)',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: '`true` of `false`',
  array: 'een lijst, met `-` voor elk onderdeel of tussen `[` en `]`',
  object: 'een groep sleutels',
  record: 'een groep sleutels',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? show(issue.values[0]) : `een van ${issue.values.map(show).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' ? `ten minste ${String(issue.minimum)} onderdeel` : `ten minste ${String(issue.minimum)}`;
    case 'too_big':
      return `ten hoogste ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

function suggestion(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return undefined;
  const [guess] = nearest(value, issue.values.map(String));
  return guess ? `Bedoelde u \`${guess}\`?` : undefined;
}

function show(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function dig(value: unknown, path: KeyPath): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** The keys a schema knows at a path, through arrays, options and defaults. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current = unwrap(schema);
  for (const key of path) {
    if (current._zod.def.type === 'array') current = unwrap((current as z.core.$ZodArray)._zod.def.element);
    else if (current._zod.def.type === 'object') {
      const next = (current as z.core.$ZodObject)._zod.def.shape[String(key)];
      if (!next) return [];
      current = unwrap(next);
    } else return [];
  }
  return current._zod.def.type === 'object' ? Object.keys((current as z.core.$ZodObject)._zod.def.shape) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return 'innerType' in def ? unwrap(def.innerType as z.core.$ZodType) : schema;
}
