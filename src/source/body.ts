import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { placesIn } from '../diagnostics/places.ts';
import { deepest } from '../markdown/effort/limits.ts';
import { TooMuchError } from '../markdown/effort/too-much.ts';
import type { TooMuch } from '../markdown/effort/too-much.ts';
import { tooDeep } from '../markdown/effort/weigh.ts';
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
  // Of what no line shows the place is the beginning of the file.
  if (!parsed || ('tree' in parsed && isDeep(parsed.tree)))
    return { tree: empty(), diagnostics: [refusal(tooDeep(0), { file: path, line: 1, column: 1 })] };
  if (!('tree' in parsed)) {
    const place = placesIn(text)(start + parsed.offset);
    return { tree: empty(), diagnostics: [refusal(parsed, { file: path, ...place })] };
  }
  const { tree, messages } = parsed;
  return { tree, diagnostics: messages.map((message) => toDiagnostic(message, path)) };
}

function isDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** The result, or what is too much of the text; null where the parser ran out of stack. */
function attempt<T>(parse: () => T): T | TooMuch | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof TooMuchError) return error.what;
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function empty(): Root {
  return { type: 'root', children: [] };
}

function refusal({ code, found, expected, repair }: TooMuch, place: Place): Diagnostic {
  return { code, severity: 'error', ...place, found, expected, repair };
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
