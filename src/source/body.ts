import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import type { FrontMatter } from './front-matter.ts';

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
 * @param start - where its front matter ends: when it never does, nobody can say where the body begins
 */
export function readBody(path: string, text: string, start: FrontMatter['end']): ParsedBody {
  if (start === null) return { tree: empty(), diagnostics: [] };
  const parsed = attempt(() => parseMarkdown(path, text, start));
  if (!parsed || isDeep(parsed.tree)) return { tree: empty(), diagnostics: [tooDeep(path)] };
  const { tree, messages } = parsed;
  return { tree, diagnostics: messages.map((message) => toDiagnostic(message, path)) };
}

/** Deeper than any text for people; what walks the tree by recursion is safe above it. */
const deepest = 100;

function isDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** The result, or null where the parser ran out of stack. */
function attempt<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function empty(): Root {
  return { type: 'root', children: [] };
}

function tooDeep(file: string): Diagnostic {
  return {
    code: 'BE26',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    found: `tekst die meer dan ${deepest} lagen diep in elkaar zit`,
    expected: 'lijsten, citaten en kaders van een paar lagen',
    repair: 'Zoek een regel met veel `>` of haken achter elkaar en haal die weg.',
  };
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
