import type { Nodes, Root } from 'mdast';
import { placesIn } from '../diagnostics/places.ts';
import { deepest } from '../markdown/effort/limits.ts';
import { TooMuchError } from '../markdown/effort/too-much.ts';
import type { TooMuch } from '../markdown/effort/too-much.ts';
import type { MarkdownFinding } from '../markdown/findings.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { findingsAt } from '../markdown/report.ts';
import type { FrontMatter } from './front-matter.ts';

/** The body of a Markdown file and what was noticed in it. */
export interface ParsedBody {
  readonly tree: Root;
  readonly findings: readonly MarkdownFinding[];
  /** It is more than can be read, and nothing of it was. */
  readonly isRefused: boolean;
}

/**
 * Parses what stands below the front matter.
 *
 * @param path - path below the content folder
 * @param text - the whole file
 * @param start - where its front matter ends: when it never does, nobody can say where the body begins
 */
export function readBody(path: string, text: string, start: FrontMatter['end']): ParsedBody {
  if (start === null) return { tree: empty(), findings: [], isRefused: false };
  const parsed = attempt(() => parseMarkdown(path, text, start));
  // Of what no line shows the place is the beginning of the file.
  if (!parsed || ('tree' in parsed && isDeep(parsed.tree)))
    return refused({ kind: 'text-too-deep', place: { file: path, line: 1, column: 1 }, most: deepest });
  if ('tree' in parsed)
    return { tree: parsed.tree, findings: findingsAt(path, parsed.reported), isRefused: false };
  return refused({ ...parsed.noticed, place: { file: path, ...placesIn(text)(start + parsed.offset) } });
}

function refused(finding: MarkdownFinding): ParsedBody {
  return { tree: empty(), findings: [finding], isRefused: true };
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
