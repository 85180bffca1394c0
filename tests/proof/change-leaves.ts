import type { Document } from '../../src/document/document.ts';

/** A Document of which one value of every key is another, and those values. */
export interface ChangedDocument {
  readonly document: Document;
  readonly values: readonly string[];
}

/** Keys by which blocks and fixed texts are found: with another value nothing could be compared. */
export const anchors: ReadonlySet<string> = new Set(
  'id blockId type name nummer processId status'.split(' '),
);

/** What says how to show the rest: of another kind, the list would have other words and pages. */
const untouched: ReadonlySet<string> = new Set([
  'document.blokken',
  'document.verwijzingen',
  'document.lijst.soort',
]);

/** Changes the first value of every key, wherever it stands, so that no page has it. */
export function changeOneOfEach(original: Document): ChangedDocument {
  const document = structuredClone(original);
  const values: string[] = [];
  const done = new Set<string>();
  const visit = (holder: object, path: string): void => {
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      const at = Array.isArray(holder) ? `${path}[]` : `${path}.${key}`;
      if (anchors.has(key) || untouched.has(at)) continue;
      // What an abbreviation stands for is written out once.
      if (key === 'voluit' && 'expanded' in holder && holder.expanded === false) continue;
      if (typeof value === 'object' && value !== null) {
        visit(value, 'type' in value && typeof value.type === 'string' ? value.type : at);
        continue;
      }
      if (typeof value === 'boolean' || value === null || value === undefined || done.has(at)) continue;
      done.add(at);
      const changed = typeof value === 'number' ? 900_000 + values.length : `veranderd${values.length}`;
      values.push(String(changed));
      (holder as Record<string, unknown>)[key] = changed;
    }
  };
  visit(document, 'document');
  return { document, values };
}
