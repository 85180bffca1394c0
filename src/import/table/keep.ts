import { categoryShape } from '../columns/targets.ts';

/** What no field is for stands in the category with its own name before it. */
export function keepUnder(record: Record<string, unknown>, name: string, text: string): void {
  if ('kenmerken' in categoryShape) {
    const kept = (record.kenmerken ?? {}) as Record<string, string>;
    const before = kept[name];
    record.kenmerken = { ...kept, [name]: before === undefined ? text : `${before}; ${text}` };
    return;
  }
  const before = record.opmerking;
  record.opmerking = [...(typeof before === 'string' ? [before] : []), `${name}: ${text}`].join('\n');
}
