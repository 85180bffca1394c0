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
  const actor = actorIn(template);
  return new Map([
    ['lijst.yaml', commented(lijst, template.lijst, true, actor)],
    ...Object.entries(template.registers).map(([name, records]): [string, string] => [
      `${name}.yaml`,
      commentedList(registers[name as Register].schema, records),
    ]),
    ...pages(hoofdstuk, template.hoofdstukken, actor),
    ...pages(categorie, template.categorieen, actor),
  ]);
}

/** Whom examples can name: an actor that the list has. */
function actorIn({ registers: { actoren = [] } }: Template): string | undefined {
  const [first] = actoren;
  return first !== undefined && 'id' in first ? String(first.id) : undefined;
}

function pages(
  schema: z.ZodObject,
  all: Template['hoofdstukken'] | Template['categorieen'],
  actor: string | undefined,
): [string, string][] {
  const written = Object.entries<Template['hoofdstukken' | 'categorieen'][string]>(all);
  const [shown] = written.find(([, { record }]) => record.soort === 'proces') ?? written[0] ?? [];
  return written.map(([path, { record, text }]) => [
    path,
    `---\n${commented(schema, record, path === shown, actor)}---\n\n${text}\n`,
  ]);
}
