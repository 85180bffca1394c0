import type { SourceFinding } from './findings.ts';
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
 * @returns the parsed data, or the finding that says it is missing
 */
export function parseFrontMatter(file: string, text: string): FrontMatter {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?=\n|$)/.exec(text);
  if (match) return { yaml: parseYaml(file, match[1] ?? '', 1), end: match[0].length };
  const place = { file, line: 1, column: 1 };
  const isOpen = /^---[ \t]*\n/.test(text);
  const missing: SourceFinding = { kind: isOpen ? 'front-matter-open' : 'front-matter-missing', place };
  return {
    yaml: { ...noData, findings: [missing], locate: () => place },
    end: text.startsWith('---') ? null : 0,
  };
}
