import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseYaml } from './yaml.ts';
import type { ParsedYaml } from './yaml.ts';

/**
 * Reads the YAML between the two `---` at the top of a Markdown file.
 *
 * @param file - path for messages
 * @param text - the whole file
 * @returns the parsed data, or the diagnostic that says it is missing
 */
export function parseFrontMatter(file: string, text: string): ParsedYaml {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text.startsWith('---') ? text : '');
  if (match) return parseYaml(file, match[1] ?? '', 1);
  const missing: Diagnostic = {
    code: 'BE09',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    found: 'een bestand zonder gegevens bovenaan',
    expected: 'gegevens tussen twee regels `---`, vanaf de eerste regel',
    repair: 'Begin het bestand met `---`, de gegevens en weer `---`; zie content/README.md.',
  };
  return { value: undefined, diagnostics: [missing], locate: () => ({ file, line: 1, column: 1 }) };
}
