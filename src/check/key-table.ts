import { z } from 'zod';
import { keyRows } from './key-rows.ts';
import type { KeyRow } from './key-rows.ts';

/**
 * The keys of a record as a table in Markdown, as its schema describes them, with those of the groups in it.
 *
 * @param schema - of a record
 * @param apart - keys whose groups have a table of their own
 */
export function keyTable(schema: z.ZodType, apart: readonly string[] = []): string {
  const rows = keyRows(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), apart);
  return ['| sleutel | betekenis |', '|---|---|', ...rows.map(lineOf)].join('\n');
}

function lineOf({ path, property, isRequired, forms }: KeyRow): string {
  const { description = '', enum: values = [] } = property;
  const told = values.some((value) => description.includes(`\`${String(value)}\``));
  const parts = [
    ...(forms.length > 0 ? [`Bij ${forms.map((form) => `\`${form}\``).join(' of ')}.`] : []),
    ...(isRequired ? ['Verplicht.'] : []),
    description,
    ...(told || values.length === 0
      ? []
      : [`Een van: ${values.map((value) => `\`${String(value)}\``).join(', ')}.`]),
  ];
  return `| \`${path}\` | ${parts.filter((part) => part !== '').join(' ')} |`;
}
