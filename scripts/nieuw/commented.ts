import { stringify } from 'yaml';
import { z } from 'zod';
import { exampleActor } from '../../src/document/schema/primitives.ts';
import { typed } from '../../src/check/typed-value.ts';
import { exampleOf, isRequired } from '../../src/source/schema-example.ts';
import { plainSchema, shapeOf } from '../../src/source/schema-keys.ts';

/** Columns that comments keep within. */
const width = 100;

/** How a record is written. */
interface Manner {
  readonly indent: string;
  /** Also the keys that it does not have, as comments with an example. */
  readonly withAbsent: boolean;
  /** Who the examples name; the one that the schemas name where nobody is given. */
  readonly actor?: string;
}

/**
 * A record as YAML, with above each key what its schema says of it.
 *
 * @param withAbsent - also the keys that it does not have, as comments with an example
 * @param actor - of the list, whom those examples name
 */
export function commented(
  schema: z.core.$ZodType,
  record: object,
  withAbsent: boolean,
  actor: string = exampleActor,
): string {
  return linesOf(schema, record, { indent: '', withAbsent, actor }).join('\n') + '\n';
}

/** The same of the records of a register, of which the first has the comments. */
export function commentedList(schema: z.core.$ZodType, records: readonly object[]): string {
  return `${itemsOf(schema, records, '').join('\n')}\n`;
}

function linesOf(schema: z.core.$ZodType, record: object, manner: Manner): string[] {
  const { indent, withAbsent, actor = exampleActor } = manner;
  const values = new Map<string, unknown>(Object.entries(record));
  const parts = Object.entries(shapeOf(plainSchema(schema, record))).flatMap(([key, inner]) => {
    if (values.has(key)) return [[...comment(inner, indent), ...pair(key, values.get(key), inner, indent)]];
    if (!withAbsent) return [];
    const example = typed(key, exampleOf(inner)).replaceAll(exampleActor, actor);
    return [[...comment(inner, indent), `${indent}# ${example}`]];
  });
  // So many keys are only read with air between them.
  return parts.flatMap((lines, index) => (withAbsent && index > 0 ? ['', ...lines] : lines));
}

function pair(key: string, value: unknown, schema: z.core.$ZodType, indent: string): string[] {
  const plain = plainSchema(schema, value);
  const { def } = plain._zod;
  if (def.type === 'array' && Array.isArray(value) && value.some((one) => typeof one === 'object'))
    return [
      `${indent}${key}:`,
      ...itemsOf((def as z.core.$ZodArrayDef).element, value as object[], `${indent}  `),
    ];
  if (Object.keys(shapeOf(plain)).length > 0 && typeof value === 'object' && value !== null)
    return [`${indent}${key}:`, ...linesOf(plain, value, { indent: `${indent}  `, withAbsent: false })];
  if (Array.isArray(value)) return [`${indent}${typed(key, value)}`];
  return [`${indent}${stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()}`];
}

function itemsOf(schema: z.core.$ZodType, records: readonly object[], indent: string): string[] {
  return records.flatMap((record, index) => {
    const shape = shapeOf(plainSchema(schema, record));
    const keys = Object.entries(record).filter(([key]) => key in shape);
    return keys.flatMap(([key, value], at) => {
      const inner = shape[key] ?? schema;
      const told = index === 0 ? comment(inner, at === 0 ? indent : `${indent}  `) : [];
      const [first = '', ...rest] = pair(key, value, inner, `${indent}  `);
      const begun = at === 0 ? `${indent}- ${first.trimStart()}` : first;
      return [...told, begun, ...rest];
    });
  });
}

/** What a schema says of a key, in lines of one width. */
function comment(schema: z.core.$ZodType, indent: string): string[] {
  const told = descriptionOf(schema);
  const words = [
    ...(isRequired(schema) ? ['Verplicht.'] : []),
    ...told.split(/\s+/),
    ...choicesOf(schema, told).split(' '),
  ].filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line === undefined || indent.length + line.length + word.length + 3 > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}

function descriptionOf(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const { def } = schema._zod;
  if ('innerType' in def) return descriptionOf(def.innerType as z.core.$ZodType);
  return def.type === 'pipe' ? descriptionOf((def as z.core.$ZodPipeDef).out) : '';
}

/** The words that may stand there, unless the description has them. */
function choicesOf(schema: z.core.$ZodType, told: string): string {
  const { def } = plainSchema(schema)._zod;
  if (def.type !== 'enum') return '';
  const words = Object.values((def as z.core.$ZodEnumDef).entries).map((word) => `\`${String(word)}\``);
  return words.some((word) => told.includes(word)) ? '' : `Een van: ${words.join(', ')}.`;
}
