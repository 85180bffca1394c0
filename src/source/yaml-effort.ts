import type { Place } from '../diagnostics/diagnostic.ts';
import { mostMarks } from '../markdown/effort/limits.ts';
import type { SourceFinding } from './findings.ts';

/** What parts one value of YAML from the next. */
const marks = new Set(['\n', ',', ':']);

/**
 * Judges YAML before it is read: reading takes some ten microseconds for every value.
 *
 * @param place - place in the file of an offset in the YAML
 * @returns what is too much; null for YAML that can be read
 */
export function weighYaml(text: string, place: (offset: number) => Place): SourceFinding | null {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.has(text.charAt(at)) || (found += 1) <= mostMarks) continue;
    return { kind: 'yaml-too-long', place: place(at), most: mostMarks };
  }
  return null;
}
