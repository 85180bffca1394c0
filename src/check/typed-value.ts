import { stringify } from 'yaml';

/** A key with its value as it is to be typed, on one line: `periode: { van: "1945" }`; a part of a list has no key. */
export function typed(key: string, value: unknown): string {
  return /^\d+$/.test(key) ? inYaml(value) : `${key}: ${inYaml(value)}`;
}

/** A value as YAML on one line, with quotes where they are needed. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => typed(key, inner));
    return `{ ${pairs.join(', ')} }`;
  }
  // Within brackets these end a value.
  if (typeof value === 'string' && /[,[\]{}]/.test(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trim();
}
