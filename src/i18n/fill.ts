/** What stands in a fixed text where something is filled in. */
export const placeholder = /\{([\w-]+)\}/g;

/**
 * A fixed text with its `{placeholders}` filled in.
 *
 * @param key - its key, for who has to find a mistake of ours
 * @throws when a placeholder in the text got no value
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>, key: string): string {
  return text.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in the text "${key}"`);
    return String(value);
  });
}
