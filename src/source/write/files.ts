import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { toMarkdownText } from '../../markdown/write/to-markdown.ts';

/** Text files by their path below the content folder. */
export type ContentTexts = Map<string, string>;

/** A YAML file, or the part of a Markdown file between its two `---`. */
export function toYaml(value: unknown): string {
  // A value that stands in two places is written twice: editors do not use YAML's references.
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 110, version: '1.2' });
}

/** A Markdown file: its data and, below that, its text. */
export function toMarkdownFile(record: unknown, body: Root): string {
  const text = toMarkdownText(body);
  return `---\n${toYaml(record)}---\n${text === '' ? '' : `\n${text}`}`;
}
