import type { z } from 'zod';
import { registers } from '../../src/document/registers.ts';
import type { Register } from '../../src/document/registers.ts';
import { categorie } from '../../src/document/schema/categorie.ts';
import { hoofdstuk } from '../../src/document/schema/hoofdstuk.ts';
import { lijst } from '../../src/document/schema/lijst.ts';
import { isRequired } from '../../src/source/schema-example.ts';
import { commented, commentedList } from './commented.ts';
import type { Template } from './template.ts';

/**
 * The files of a new list, by their path below its folder. What may be left out is shown as a comment, once for each
 * kind of file.
 */
export function filesOf(template: Template): Map<string, string> {
  return new Map([
    ['lijst.yaml', commented(lijst, template.lijst, true)],
    ...Object.entries(template.registers).map(([name, records]): [string, string] => [
      `${name}.yaml`,
      commentedList(registers[name as Register].schema, records),
    ]),
    ...pages(hoofdstuk, template.hoofdstukken),
    ...pages(categorie, template.categorieen),
  ]);
}

function pages(
  schema: z.ZodObject,
  all: Template['hoofdstukken'] | Template['categorieen'],
): [string, string][] {
  const written = Object.entries<Template['hoofdstukken' | 'categorieen'][string]>(all);
  const [shown] = written.find(([, { record }]) => record.soort === 'proces') ?? written[0] ?? [];
  return written.map(([path, { record, text }]) => [
    path,
    `---\n${commented(schema, withOrigin(schema, record), path === shown)}---\n\n${text}\n`,
  ]);
}

/** A body's own text comes from nowhere else; the key is there only where a schema insists on it. */
function withOrigin(schema: z.ZodObject, record: object): object {
  const origin = schema.shape.herkomst as z.core.$ZodType | undefined;
  return origin && isRequired(origin) ? { ...record, herkomst: 'reconstructie' } : record;
}
