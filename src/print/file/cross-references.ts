/** Where a file has an object. */
export type Entry =
  | { readonly kind: 'free' }
  /** @property offset - of its first byte */
  | { readonly kind: 'plain'; readonly offset: number }
  /** @property stream - number of the stream of objects; @property index - its place in that */
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/** The table of all objects, and how many bytes each of its three columns takes. */
export interface CrossReferences {
  readonly widths: readonly [number, number, number];
  readonly bytes: Buffer;
}

/**
 * The table that says where each object is (ISO 32000-1, 7.5.8.3).
 *
 * @param entries - by object number
 */
export function crossReferences(entries: readonly Entry[]): CrossReferences {
  const rows = entries.map(rowOf);
  const widest = Math.max(1, bytesFor(rows.reduce((most, [, place]) => Math.max(most, place), 0)));
  const last = Math.max(1, bytesFor(rows.reduce((most, [, , index]) => Math.max(most, index), 0)));
  const bytes = Buffer.alloc(rows.length * (1 + widest + last));
  let at = 0;
  for (const [type, place, index] of rows) {
    at = bytes.writeUInt8(type, at);
    at = bytes.writeUIntBE(place, at, widest);
    at = bytes.writeUIntBE(index, at, last);
  }
  return { widths: [1, widest, last], bytes };
}

function rowOf(entry: Entry): readonly [type: number, place: number, index: number] {
  if (entry.kind === 'plain') return [1, entry.offset, 0];
  if (entry.kind === 'packed') return [2, entry.stream, entry.index];
  // Number 0 heads the list of numbers that are free, and is never given out again.
  return [0, 0, 65_535];
}

function bytesFor(value: number): number {
  return Math.ceil(Math.log2(value + 1) / 8);
}
