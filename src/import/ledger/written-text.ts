import { visit } from '../../document/visit.ts';
import { parseMarkdown } from '../../markdown/pipeline.ts';
import { parse } from 'yaml';
import type { ImportFiles } from '../compose/compose.ts';

const frontMatter = /^---\n([\s\S]*?\n)?---\n/;

/** All words that an import wrote, each text of a file by itself, as they are read from the files. */
export function writtenTexts(files: ImportFiles): string[] {
  return [...files].flatMap(([path, content]) => {
    if (typeof content !== 'string') return [];
    if (!path.endsWith('.md')) return stringsIn(parse(content));
    const start = frontMatter.exec(content)?.[0].length ?? 0;
    return [...stringsIn(parse(content.slice(4, Math.max(4, start - 4)))), ...textsIn(path, content, start)];
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...stringsIn(inner),
  ]);
}

/** The text of each block that holds words, its runs together. */
function textsIn(path: string, content: string, start: number): string[] {
  const texts: string[] = [];
  visit(parseMarkdown(path, content, start).tree, null, (node) => {
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableCell' ||
      node.type === 'tableCaption'
    )
      texts.push('');
    if (node.type === 'dataReference') append(texts, node.name);
    else if ('value' in node && typeof node.value === 'string') append(texts, node.value);
    if (node.type === 'image' || node.type === 'figure') texts.push(node.alt ?? '', '');
    if (node.type === 'link') texts.push(node.url, '');
  });
  return texts;
}

function append(texts: string[], value: string): void {
  texts.push((texts.pop() ?? '') + value);
}
