/** What an item of an ordered list begins with, as typed: `1994.`, `a)`, `1°`. */
export interface ListMarker {
  readonly kind: 'number' | 'letter';
  /** Its place in the row: of a number the number, of a letter 1 for `a`, 27 for `aa`, as HTML counts. */
  readonly value: number;
  /** What stands behind the number or letter; items of one list have the same. */
  readonly suffix: string;
}

/** A letter, a letter twice, or two of which the first is `a`: after `z` comes `aa`, then `ab` or `bb`. */
const letter = /^(?:[a-z]|([a-z])\1|a[a-z])$/;
const shape = /^([a-z]{1,2}|\d{1,9})(\.|\)|°\.?)$/;

/**
 * Reads the marker of an item of an ordered list.
 *
 * @param marker - as typed, without the space behind it
 * @returns null for what is no marker
 */
export function readMarker(marker: string): ListMarker | null {
  const seen = known.get(marker);
  if (seen !== undefined) return seen;
  const read = parseMarker(marker);
  // What is longer is no marker; the rest are few, and asked for again at every line of a list.
  if (marker.length < 5) known.set(marker, read);
  return read;
}

const known = new Map<string, ListMarker | null>();

function parseMarker(marker: string): ListMarker | null {
  const [, name = '', suffix = ''] = shape.exec(marker) ?? [];
  if (/^\d/.test(name)) return { kind: 'number', value: Number(name), suffix };
  if (!letter.test(name) || suffix.startsWith('°')) return null;
  const value = Array.from(name).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 96, 0);
  return { kind: 'letter', value, suffix };
}

/** Whether two markers can stand in one list. */
export function sameRow(one: ListMarker, other: ListMarker): boolean {
  return one.kind === other.kind && one.suffix === other.suffix;
}

/**
 * Whether one marker comes straight after another.
 *
 * @param marker - as typed
 * @param before - the earlier one, as typed
 */
export function follows(marker: string, before: string): boolean {
  const [next, previous] = [readMarker(marker), readMarker(before)];
  if (!next || !previous || !sameRow(next, previous)) return false;
  if (next.value === previous.value + 1) return true;
  if (next.kind === 'number') return false;
  const [name = '', earlier = ''] = [marker, before].map((text) => text.slice(0, -next.suffix.length));
  // Rows of letters go on in two ways: `aa`, `bb`, `cc` and `aa`, `ab`, `ac`; and `aa` is put in behind `a`.
  return name === `${earlier}a` || (name.length === 2 && next.value === previous.value + 27);
}
