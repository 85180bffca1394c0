import type { z } from 'zod';
import { shorten } from '../diagnostics/shorten.ts';
import { nearest } from '../document/nearest.ts';
import { meantFirst, valueFix } from './meant.ts';
import type { Advice } from './meant.ts';
import type { Wanted } from '../source/wanted.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst (zet getallen tussen aanhalingstekens)',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: '`true` of `false`',
  array: 'een lijst, met `-` voor elk onderdeel of tussen `[` en `]`',
};

/**
 * What should have stood there, in Dutch: the schema's own words where it has them.
 *
 * @param wanted - what the schema asks for at that place
 */
export function expectation(issue: z.core.$ZodIssue, wanted: Wanted): string {
  switch (issue.code) {
    case 'invalid_type':
      return wanted.keys.length > 0 ? groupOf(wanted) : (typeNames[issue.expected] ?? issue.expected);
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

/** How many keys that need not be there are named. */
const mostOptional = 6;

/** The keys of a record, or of each part of a list, with those first that must be there. */
function groupOf({ isList, keys }: Wanted): string {
  const named = (isRequired: boolean): string[] =>
    keys.filter((key) => key.isRequired === isRequired).map(({ name }) => `\`${name}\``);
  const [required, optional] = [named(true), named(false)];
  const others = optional.length - mostOptional;
  const shown = others > 1 ? [...optional.slice(0, mostOptional), `${String(others)} andere`] : optional;
  const parts = [
    ...(required.length > 0 ? [inWords(required)] : []),
    ...(shown.length > 0 ? [`naar keuze ${inWords(shown)}`] : []),
  ];
  const count = required.length === 1 ? 'de sleutel' : 'de sleutels';
  const group = `${count} ${parts.join(', en ')}`;
  return isList ? `een lijst, met \`-\` voor elk onderdeel; elk onderdeel heeft ${group}` : group;
}

function inWords(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' en $1');
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
  const words = allowed.map(String);
  const only = onlyWith(value, words);
  const near = nearest(value, words);
  const guesses = near.length === 0 && only !== undefined ? [only] : near;
  return guesses.length === 0 ? undefined : meantFirst(value, guesses, '', (one) => valueFix(value, one));
}

/** The one value of a closed list that has what was written as one of its words: `vervallen-geldigheid`. */
function onlyWith(value: string, words: readonly string[]): string | undefined {
  const [only, ...others] = words.filter((word) => word.split('-').includes(value.trim().toLowerCase()));
  return others.length === 0 ? only : undefined;
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
