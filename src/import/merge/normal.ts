import { fileSchemas, isFolder, kindOfPath } from '../../source/records.ts';
import { toInput } from '../../source/write/input.ts';
import { shapeOf } from '../../document/record-schema.ts';

/**
 * The data of a file as an import would write them: what is written in short is written out, and what goes without
 * saying is left out. What does not fit its schema stays as it is.
 */
export function normalData(path: string, value: unknown): unknown {
  const kind = kindOfPath(path);
  if (kind === null || kind === 'image') return value;
  const shape = shapeOf(fileSchemas[kind]);
  const normalRecord = (record: unknown): unknown => (isGroup(record) ? normalKeys(record, shape) : record);
  return Array.isArray(value) && !isFolder(kind) ? value.map(normalRecord) : normalRecord(value);
}

function normalKeys(
  record: Readonly<Record<string, unknown>>,
  shape: ReturnType<typeof shapeOf>,
): Record<string, unknown> {
  const read = Object.entries(record).map(([key, value]) => {
    const result = shape[key]?.safeParse(value);
    return [key, result?.success === true ? result.data : value] as const;
  });
  const unknown = read.filter(([key]) => shape[key] === undefined);
  const known = Object.fromEntries(read);
  // Key by key, so that one that is wrong leaves the others as they should be.
  const written = Object.entries(shape).flatMap(([key, schema]) => {
    const value = known[key];
    if (value === undefined || schema.safeParse(undefined).data === undefined) {
      return value === undefined ? [] : [[key, toInput(schema, value)] as const];
    }
    return JSON.stringify(schema.safeParse(undefined).data) === JSON.stringify(value)
      ? []
      : [[key, toInput(schema, value)] as const];
  });
  return plain(Object.fromEntries([...written, ...unknown])) as Record<string, unknown>;
}

/** Data as JSON has them: a key without a value is none. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

/** Whether a value is a record with keys. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
