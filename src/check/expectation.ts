import type { z } from 'zod';
import { shorten } from '../diagnostics/shorten.ts';
import { nearest } from '../document/nearest.ts';
import { meant, valueFix } from './meant.ts';
import type { Advice } from './meant.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst (zet getallen tussen aanhalingstekens)',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: '`true` of `false`',
  array: 'een lijst, met `-` voor elk onderdeel of tussen `[` en `]`',
  object: 'een groep sleutels',
  record: 'een groep sleutels',
};

/** What should have stood there, in Dutch: the schema's own words where it has them. */
export function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return optionsOf(issue) ?? issue.message;
    case 'too_small':
      if (issue.origin === 'array') return `ten minste ${String(issue.minimum)} onderdeel`;
      return issue.inclusive === false
        ? `meer dan ${String(issue.minimum)}`
        : `ten minste ${String(issue.minimum)}`;
    case 'too_big':
      return `ten hoogste ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

/** The allowed value that is most like the one written. */
export function suggestion(issue: z.core.$ZodIssue, value: unknown): Advice | undefined {
  if (typeof value !== 'string') return undefined;
  const allowed =
    issue.code === 'invalid_value'
      ? issue.values
      : issue.code === 'invalid_union'
        ? (discriminatorOptions(issue) ?? [])
        : [];
  const [guess] = nearest(value, allowed.map(String));
  return guess === undefined ? undefined : meant([guess], '', (one) => valueFix(value, one));
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${shorten(text)}\``;
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string | undefined {
  const options = discriminatorOptions(issue);
  return options && oneOf(options);
}

/** The values that would have said which kind of record this is. */
function discriminatorOptions(issue: z.core.$ZodIssueInvalidUnion): readonly unknown[] | undefined {
  return 'options' in issue ? issue.options : undefined;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? show(values[0]) : `een van ${values.map(show).join(', ')}`;
}
