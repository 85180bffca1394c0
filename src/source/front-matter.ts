import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { noData, parseYaml } from './yaml.ts';
import type { ParsedYaml } from './yaml.ts';

/** The YAML at the top of a Markdown file. */
export interface FrontMatter {
  readonly yaml: ParsedYaml;
  /** Where the body begins: at the end of the last line of the YAML; null where that never ends. */
  readonly end: number | null;
}

/**
 * Reads the YAML between the two `---` at the top of a Markdown file.
 *
 * @param file - path for messages
 * @param text - the whole file
 * @returns the parsed data, or the diagnostic that says it is missing
 */
export function parseFrontMatter(file: string, text: string): FrontMatter {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?=\n|$)/.exec(text);
  if (match) return { yaml: parseYaml(file, match[1] ?? '', 1), end: match[0].length };
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
    yaml: { ...noData, diagnostics: [missing], locate: () => ({ file, line: 1, column: 1 }) },
    end: text.startsWith('---') ? null : 0,
  };
}
