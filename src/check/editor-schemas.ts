import { z } from 'zod';
import { fileOf, perRegister, registerNames, registers } from '../document/registers.ts';
import type { Register } from '../document/registers.ts';
import { takesText } from '../document/schema/primitives.ts';
import { aangrijpingspunt, eventsWithWords } from '../document/schema/trigger.ts';
import { waardering } from '../document/schema/waardering.ts';
import { fileSchemas } from '../source/records.ts';

type FileName = keyof typeof fileSchemas;

const titles: Record<FileName, string> = {
  lijst: 'De lijst als geheel: content/lijst.yaml',
  hoofdstuk: 'Een hoofdstuk of paragraaf: bovenaan een bestand in content/hoofdstukken/',
  categorie: 'Een categorie: bovenaan een bestand in content/categorieen/',
  ...perRegister<Record<Register, string>>((register) => {
    const { title, folder } = registers[register];
    return `${title}: ${folder ? 'bovenaan een bestand in ' : ''}content/${fileOf(register)}`;
  }),
};

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
  const listed = name in registers && !registers[name as Register].folder;
  // What is written, before defaults; draft 7 is what the YAML server in editors reads best.
  const { $schema, ...rest } = z.toJSONSchema(listed ? z.array(schema) : schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === waardering) allowWords(jsonSchema);
      if (zodSchema === aangrijpingspunt) allowCode(jsonSchema);
      const text = takesText.get(zodSchema);
      if (text) allowText(jsonSchema, text.description);
    },
  });
  return { $schema, title: titles[name], ...rest };
}

/**
 * The settings of Visual Studio Code, with the schema of every YAML file among those it uses.
 *
 * @param settings - text of `.vscode/settings.json`
 */
export function withSchemas(settings: string): string {
  const files = ['lijst.yaml', ...registerNames.map(fileOf).filter((file) => file.endsWith('.yaml'))];
  const lines = files.map(
    (file) => `    "./public/schemas/${file.replace('.yaml', '.json')}": "content/${file}"`,
  );
  return settings.replace(/("yaml\.schemas": \{\n)[^}]*\n( *\})/, `$1${lines.join(',\n')}\n$2`);
}

/** A valuation may stand as words too; with them at `ruw`, no other key is asked for. */
function allowWords(schema: z.core.JSONSchema.BaseSchema): void {
  const { type, properties, additionalProperties, allOf } = schema;
  const withKey = (key: string): z.core.JSONSchema.BaseSchema => ({ required: [key] });
  schema.anyOf = [
    {
      type: 'string',
      pattern: String.raw`\S`,
      description:
        'De waardering zoals de bron haar schrijft, bijvoorbeeld `V 20 jaar`. Of Inzage de woorden kan lezen, zegt `npm run check`.',
    },
    {
      ...(type !== undefined && { type }),
      ...(properties && { properties }),
      ...(additionalProperties !== undefined && { additionalProperties }),
      ...(allOf && { allOf }),
      anyOf: [withKey('waarde'), withKey('ruw')],
      description: 'De waardering in sleutels.',
    },
  ];
  delete schema.type;
  delete schema.properties;
  delete schema.required;
  delete schema.additionalProperties;
  delete schema.allOf;
  schema.description = 'Eén waardering: in sleutels, of zoals de bron haar schrijft.';
}

/** An event has its usual words where only its code is given. */
function allowCode(schema: z.core.JSONSchema.BaseSchema): void {
  schema.required = ['code'];
  const words = [{ required: ['tekst'] }, { properties: { code: { enum: [...eventsWithWords] } } }];
  schema.allOf = [{ anyOf: words }];
}

/** A list may stand as one text. */
function allowText(schema: z.core.JSONSchema.BaseSchema, description: string): void {
  const { type, items } = schema;
  schema.anyOf = [
    { type: 'string', pattern: String.raw`\S`, description },
    {
      ...(type !== undefined && { type }),
      ...(items && { items }),
    },
  ];
  delete schema.type;
  delete schema.items;
}
