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
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (match) return parseYaml(file, match[1] ?? '', 1);
  const open = /^---[ \t]*\n/.test(text);
  const missing: Diagnostic = {
    code: 'BE09',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    found: open ? 'gegevens bovenaan die niet zijn afgesloten' : 'een bestand zonder gegevens bovenaan',
    expected: 'gegevens tussen twee regels `---`, vanaf de eerste regel',
    repair: open
      ? 'Zet onder de gegevens een regel met alleen `---`.'
      : 'Begin het bestand met `---`, de gegevens en weer `---`; zie content/README.md.',
  };
  return {
    value: undefined,
    partial: undefined,
    diagnostics: [missing],
    locate: () => ({ file, line: 1, column: 1 }),
  };
}
