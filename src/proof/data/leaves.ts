import { isRecord } from './compared.ts';

/**
 * The key paths of all that a record says, passing through lists: `grondslag.artikel`. What holds nothing says nothing.
 *
 * @param enough - whether to look no further below a path, and pass it over
 */
export function leafPaths(value: unknown, enough: (path: string) => boolean, path = ''): string[] {
  if (path !== '' && enough(path)) return [];
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => leafPaths(item, enough, path)))];
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, inner]) =>
      leafPaths(inner, enough, path === '' ? key : `${path}.${key}`),
    );
  return value === undefined || value === null ? [] : [path];
}

/** What stands at a path, and whether that passes through a list. */
interface Values {
  readonly values: readonly unknown[];
  readonly many: boolean;
}

/** The values of a record at a path, those of every item where it passes through a list. */
export function valuesAt(record: unknown, path: readonly string[]): Values {
  if (Array.isArray(record))
    return { values: record.flatMap((item) => valuesAt(item, path).values), many: true };
  const [key, ...rest] = path;
  if (key === undefined) return { values: [record], many: false };
  return isRecord(record) ? valuesAt(record[key], rest) : { values: [undefined], many: false };
}

/** The same for a cell of a table: what one item of a list has several of is one value, divided by commas. */
export function cellValuesAt(record: unknown, path: readonly string[]): Values {
  if (Array.isArray(record)) {
    const items = record.map((item) => valuesAt(item, path));
    return { values: items.flatMap(({ values, many }) => (many ? [values.join(', ')] : values)), many: true };
  }
  const [key, ...rest] = path;
  if (key === undefined) return { values: [record], many: false };
  return isRecord(record) ? cellValuesAt(record[key], rest) : { values: [undefined], many: false };
}
