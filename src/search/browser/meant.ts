import { nameKey } from './names.ts';
import type { Names } from './names.ts';
import type { Query } from './query.ts';

/** A full name asks for what has its abbreviation too: that stands in the index for both. */
export function meantBy(text: string, query: Query, { records }: Names): Query {
  const wanted = nameKey(text);
  if (!wanted.includes(' ')) return query;
  for (const { names } of records) {
    const keys = names.map(nameKey);
    const short = keys.includes(wanted) ? keys.find((key) => key !== '' && !key.includes(' ')) : undefined;
    if (short !== undefined)
      return { all: [[{ kind: 'word', text, keys: [short] }]], none: [], passedOver: [] };
  }
  return query;
}
