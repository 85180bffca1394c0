import { z } from 'zod';
import { dataUrl } from '../publication.ts';
import { toJson } from './list.ts';

/**
 * A schema as a JSON Schema file (2020-12), described in Dutch as the content is.
 *
 * @param schema - of the file it describes
 * @param name - name of the schema file
 * @param site - address of the home page, for its own address
 */
export function toJsonSchema(schema: z.ZodType, name: string, site: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'output', target: 'draft-2020-12' });
  return toJson({ $schema, $id: `${dataUrl(site)}${name}`, ...rest });
}
