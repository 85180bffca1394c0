import type { z } from 'zod';
import { registers } from '../../src/document/registers.ts';
import type { Register } from '../../src/document/registers.ts';
import { categorie } from '../../src/document/schema/categorie.ts';
import { hoofdstuk } from '../../src/document/schema/hoofdstuk.ts';
import { lijst } from '../../src/document/schema/lijst.ts';
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
    `---\n${commented(schema, record, path === shown)}---\n\n${text}\n`,
  ]);
}
