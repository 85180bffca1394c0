import type { SourceFinding } from './findings.ts';
import { noData, parseYaml } from './yaml.ts';
import type { ParsedYaml } from './yaml.ts';

/** The YAML at the top of a Markdown file. */
export interface FrontMatter {
  readonly yaml: ParsedYaml;
  /** Where the body begins: at the end of the last line of the YAML; null where that never ends. */
  readonly end: number | null;
}

const frontMatter = /^(---[ \t]*\n)(?:([\s\S]*?)\n)?---[ \t]*(?=\n|$)/;

/** Where the YAML of a Markdown file stands, its last line end left out, and where its body begins; null without either. */
export function frontMatterIn(
  text: string,
): { readonly from: number; readonly to: number; readonly body: number } | null {
  const [all, fence = '', yaml = ''] = frontMatter.exec(text) ?? [];
  return all === undefined ? null : { from: fence.length, to: fence.length + yaml.length, body: all.length };
}

/**
 * Reads the YAML between the two `---` at the top of a Markdown file.
 *
 * @param file - path for messages
 * @param text - the whole file
 * @returns the parsed data, or the finding that says it is missing
 */
export function parseFrontMatter(file: string, text: string): FrontMatter {
  const found = frontMatterIn(text);
  if (found) return { yaml: parseYaml(file, text.slice(found.from, found.to), 1), end: found.body };
  const place = { file, line: 1, column: 1 };
  const isOpen = /^---[ \t]*\n/.test(text);
  const missing: SourceFinding = { kind: isOpen ? 'front-matter-open' : 'front-matter-missing', place };
  return {
    yaml: { ...noData, findings: [missing], locate: () => place },
    end: text.startsWith('---') ? null : 0,
  };
}
