import { z } from 'zod';
import { waardering } from '../document/schema/waardering.ts';
import { fileSchemas } from '../source/records.ts';

type FileName = keyof typeof fileSchemas;

const titles: Record<FileName, string> = {
  lijst: 'De lijst als geheel: content/lijst.yaml',
  hoofdstuk: 'Een hoofdstuk of paragraaf: bovenaan een bestand in content/hoofdstukken/',
  categorie: 'Een categorie: bovenaan een bestand in content/categorieen/',
  begrip: 'Een begrip: bovenaan een bestand in content/begrippen/',
  afkortingen: 'De afkortingen: content/afkortingen.yaml',
  actoren: 'De actoren: content/actoren.yaml',
  regelgeving: 'De regelgeving: content/regelgeving.yaml',
  bronnen: 'De bronnen: content/bronnen.yaml',
  concordantie: 'De concordantie: content/concordantie.yaml',
};
/** Files that hold one record; the others hold a list of them. */
const single: ReadonlySet<FileName> = new Set(['lijst', 'hoofdstuk', 'categorie', 'begrip']);

/**
 * The schemas of the content files as JSON Schema, with which an editor completes and explains keys.
 *
 * @returns the text of each schema file, by its name without `.json`
 */
export function editorSchemas(): Map<string, string> {
  const names = Object.keys(fileSchemas) as FileName[];
  return new Map(names.map((name) => [name, `${JSON.stringify(editorSchema(name), null, 2)}\n`]));
}

function editorSchema(name: FileName): object {
  const schema: z.ZodType = fileSchemas[name];
  // What is written, before defaults; draft 7 is what the YAML server in editors reads best.
  const { $schema, ...rest } = z.toJSONSchema(single.has(name) ? schema : z.array(schema), {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === waardering) allowWords(jsonSchema);
    },
  });
  return { $schema, title: titles[name], ...rest };
}

/** A valuation may stand as words too; with them at `ruw`, no other key is asked for. */
function allowWords(schema: z.core.JSONSchema.BaseSchema): void {
  const { type, properties, additionalProperties } = schema;
  schema.anyOf = [
    { type: 'string', description: 'De waardering zoals de bron haar schrijft, bijvoorbeeld `V 20 jaar`.' },
    {
      ...(type !== undefined && { type }),
      ...(properties && { properties }),
      ...(additionalProperties !== undefined && { additionalProperties }),
      description: 'De waardering in sleutels.',
    },
  ];
  delete schema.type;
  delete schema.properties;
  delete schema.required;
  delete schema.additionalProperties;
  schema.description = 'Eén waardering: in sleutels, of zoals de bron haar schrijft.';
}
