import { z } from 'zod';

/**
 * The schema of what a value is in the Document, without what only says how it may be written: that it can be left out,
 * or comes out of something shorter.
 */
export function plainSchema(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  )
    return plainSchema(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? plainSchema(schema.out as z.ZodType) : schema;
}

/**
 * The keys of a record, each with its schema.
 *
 * @throws when the schema is of something else: a mistake in our code
 */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const record = plainSchema(schema);
  if (!(record instanceof z.ZodObject)) throw new TypeError('Not the schema of a record');
  return record.shape;
}
