import type { Document } from '../../src/document/document.ts';

/**
 * A Document as the Markdown of another editor would give it: without the places of nodes, lines and columns in the
 * files (the files stay), and with texts joined that only a comment had parted.
 */
export function comparable(document: Document): unknown {
  return strip(document);
}

const places: ReadonlySet<string> = new Set(['position', 'line', 'column']);

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return joinTexts(value.map(strip));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !places.has(key) && inner !== undefined)
      .map(([key, inner]) => [key, strip(inner)]),
  );
}

interface Text {
  readonly type: 'text';
  readonly value: string;
}

function joinTexts(values: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const value of values) {
    const last = joined.at(-1);
    if (isText(value) && isText(last))
      joined[joined.length - 1] = { ...last, value: last.value + value.value };
    else joined.push(value);
  }
  return joined;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';
}
