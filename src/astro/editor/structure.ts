import { nameOf } from './field.ts';
import type { Field } from './field.ts';
import { versionOf } from './version.ts';

/**
 * Tells which fields a form has. A form that was made of another state of the file has its items at other places: what was
 * typed in one would end up in another, or nowhere.
 */
export function structureOf(fields: readonly Field[] | null): string {
  const names = (fields ?? []).flatMap(namesIn).join('\n');
  return versionOf(names);
}

/** How a field is shown may differ with what stands in it; whether it can be filled in may not. */
function namesIn(field: Field): string[] {
  switch (field.kind) {
    case 'fixed':
      return [];
    case 'group':
      return field.fields.flatMap(namesIn);
    case 'items':
      return [`${nameOf(field.path)} ${String(field.items.length)}`, ...field.items.flatMap(namesIn)];
    default:
      return [nameOf(field.path)];
  }
}
