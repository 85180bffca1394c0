import { frontMatterIn } from '../front-matter.ts';
import { readNodes } from './yaml-nodes.ts';
import type { ReadYaml } from './yaml-nodes.ts';

/** The YAML of a file. */
export interface YamlOfFile {
  readonly text: string;
  /** Where it begins in the plain text of the file. */
  readonly from: number;
  readonly nodes: ReadYaml;
}

/**
 * Reads the YAML of a file of the list: all of it, or the front matter of a Markdown file.
 *
 * @param whole - its plain text
 * @returns null where there is none that can be read
 */
export function readYamlOf(path: string, whole: string): YamlOfFile | null {
  const range = path.endsWith('.md') ? frontMatterIn(whole) : { from: 0, to: whole.length };
  if (range === null) return null;
  const text = whole.slice(range.from, range.to);
  const nodes = readNodes(text);
  return nodes && { text, from: range.from, nodes };
}
