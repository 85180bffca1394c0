import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { mostMarks } from '../markdown/effort/limits.ts';

/** What parts one value of YAML from the next. */
const marks = new Set(['\n', ',', ':']);

/**
 * Judges YAML before it is read: reading takes some ten microseconds for every value.
 *
 * @param place - place in the file of an offset in the YAML
 * @returns what is too much (BE61); null for YAML that can be read
 */
export function weighYaml(text: string, place: (offset: number) => Place): Diagnostic | null {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!marks.has(text[at] ?? '') || (found += 1) <= mostMarks) continue;
    return {
      code: 'BE61',
      severity: 'error',
      ...place(at),
      found: `gegevens met meer dan ${String(mostMarks)} dubbele punten, komma’s en regels`,
      expected: `ten hoogste ${String(mostMarks)} in één bestand: ruim tienduizend onderdelen`,
      repair: 'Haal weg wat er niet in hoort.',
    };
  }
  return null;
}
