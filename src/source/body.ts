import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import type { ParsedYaml } from './yaml.ts';

/** The body of a Markdown file and what is wrong with it. */
export interface ParsedBody {
  readonly tree: Root;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses what stands below the front matter.
 *
 * @param path - path below the content folder
 * @param text - the whole file
 * @param yaml - its front matter: when that never ends, nobody can say where the body begins
 */
export function readBody(path: string, text: string, yaml: ParsedYaml): ParsedBody {
  const endless = yaml.diagnostics.some(({ code }) => code === 'BE09') && text.startsWith('---');
  if (endless) return { tree: { type: 'root', children: [] }, diagnostics: [] };
  const { tree, messages } = parseMarkdown(path, text);
  return { tree, diagnostics: messages.map((message) => toDiagnostic(message, path)) };
}

function toDiagnostic(message: VFileMessage, file: string): Diagnostic {
  return {
    code: message.ruleId ?? 'BE12',
    severity: 'error',
    file,
    line: message.line ?? 1,
    column: message.column ?? 1,
    found: message.actual ?? message.reason,
    expected: message.expected?.[0] ?? '',
    repair: message.note ?? '',
  };
}
