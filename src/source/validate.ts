import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../document/nearest.ts';
import { expectation, show, suggestion } from './explain.ts';
import { repairOf } from './repair.ts';
import { keysAt } from './schema-keys.ts';
import type { KeyPath, ParsedYaml } from './yaml.ts';

export type Validated<T> =
  { readonly value: T } | { readonly value: null; readonly diagnostics: readonly Diagnostic[] };

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
  if (result.success) {
    const odd = oddNumbers(yaml, path);
    return odd.length > 0 ? { value: null, diagnostics: odd } : { value: result.data };
  }
  const diagnostics = result.error.issues.flatMap((issue) =>
    explain(
      issue,
      input,
      (relative) => yaml.locate([...path, ...relative]),
      keysAt(schema, issue.path, input),
    ),
  );
  return { value: null, diagnostics: withoutEchoes(diagnostics) };
}

/** Numbers that fit the schema only because they are read as other digits than were typed. */
function oddNumbers({ oddNumbers, locate }: ParsedYaml, record: KeyPath): Diagnostic[] {
  return oddNumbers
    .filter(({ path }) => record.every((key, index) => path[index] === key))
    .map(({ path, source, value }) => {
      const name = nameOf(path.slice(record.length));
      return {
        code: 'BE05',
        severity: 'error',
        ...locate(path),
        found: `\`${name}\` met waarde \`${source}\`, die als \`${String(value)}\` wordt gelezen`,
        expected: 'een getal in gewone cijfers',
        repair: `Schrijf het getal zoals het is bedoeld, zoals \`${String(value)}\`.`,
      };
    });
}

/** A mistyped key is also a missing one; its author made one mistake and is told of one. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Set(
    diagnostics
      .filter(({ code }) => code === 'BE03')
      .map(({ repair }) => /^Bedoelde u `(.*)`\?$/.exec(repair)?.[1]),
  );
  return diagnostics.filter(
    ({ code, found }) => code !== 'BE04' || !meant.has(/(?:^|[.`])([^.`]+)`$/.exec(found)?.[1]),
  );
}

type Locate = (path: KeyPath) => ReturnType<ParsedYaml['locate']>;

function explain(
  issue: z.core.$ZodIssue,
  input: unknown,
  locate: Locate,
  known: readonly string[],
): Diagnostic[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, locate([...path, key]), known));
  if (path.length === 0) return [notRecord(input, locate([]))];
  const value = dig(input, path);
  const name = nameOf(path);
  const expected = expectation(issue);
  if (value === undefined) {
    const key = String(path.at(-1));
    return [
      {
        code: 'BE04',
        severity: 'error',
        ...locate(path),
        found: `geen sleutel \`${name}\``,
        expected,
        repair: `Voeg \`${key}:\` toe.`,
      },
    ];
  }
  return [
    {
      code: 'BE05',
      severity: 'error',
      ...locate(path),
      found: value === null ? `\`${name}\` zonder waarde` : `\`${name}\` met waarde ${show(value)}`,
      expected,
      repair:
        suggestion(issue, value) ??
        repairOf(issue, String(path.at(-1)), value) ??
        `Verbeter de waarde van \`${name}\`.`,
    },
  ];
}

/** Nothing at all, or a lone word, where a group of keys belongs. */
function notRecord(input: unknown, place: ReturnType<Locate>): Diagnostic {
  return {
    code: 'BE05',
    severity: 'error',
    ...place,
    found:
      input === null || input === undefined ? 'geen gegevens' : `gegevens zonder sleutels: ${show(input)}`,
    expected: 'een groep sleutels, elk met een waarde',
    repair: 'Schrijf op elke regel een sleutel, een dubbele punt en de waarde; zie content/README.md.',
  };
}

function unknownKey(key: string, place: ReturnType<Locate>, known: readonly string[]): Diagnostic {
  const [guess] = nearest(key, known);
  return {
    code: 'BE03',
    severity: 'error',
    ...place,
    found: `onbekende sleutel ${show(key)}`,
    expected:
      known.length > 0 ? `een van ${known.map((name) => `\`${name}\``).join(', ')}` : 'een bekende sleutel',
    repair: guess
      ? `Bedoelde u \`${guess}\`?`
      : 'Verwijder de sleutel of zoek de juiste naam op in content/README.md.',
  };
}

/** A path as an editor reads it: `waarderingen[1].termijn`, counted from 1. */
function nameOf(path: KeyPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part + 1)}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

function dig(value: unknown, path: KeyPath): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
