import { z } from 'zod';

/**
 * The keys of a record as a table in Markdown, as its schema describes them.
 *
 * @param schema - of a record
 */
export function keyTable(schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  const rows = Object.entries(properties).map(([key, property]) => {
    const { description = '', enum: values = [] } = typeof property === 'object' ? property : {};
    const told = values.some((value) => description.includes(`\`${String(value)}\``));
    const choice = told ? [] : [values.map((value) => `\`${String(value)}\``).join(', ')];
    const parts = [
      required.includes(key) ? `Verplicht. ${description}` : description,
      ...choice.flatMap((words) => (words === '' ? [] : [`Een van: ${words}.`])),
    ];
    return `| \`${key}\` | ${parts.join(' ')} |`;
  });
  return ['| sleutel | betekenis |', '|---|---|', ...rows].join('\n');
}
