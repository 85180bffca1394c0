import type { Code, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { visitParents } from '../../document/visit.ts';
import { report } from '../report.ts';
import { linesOf, paragraphLines } from '../source-lines.ts';

/** Reports blocks that nobody closed, which take in all that follows, and lines `:::` that close nothing. */
export function remarkOpenBlocks() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(file);
    // Where an inner block took the line that was to close the outer one, that of the outer one is left over; so is that
    // of a block that did not open.
    let leftOver = 0;
    visitParents(tree, null, (node, within) => {
      if (node.type === 'containerDirective' && !isClosed(node, lines)) {
        const outer = within.some(({ type }) => type === 'containerDirective');
        if (outer) leftOver += 1;
        reportOpen(node, outer, file);
      }
      if (node.type === 'code' && isOpenFence(node, lines)) reportFence(node, file);
      if (node.type !== 'paragraph') return;
      for (const { text, line, column } of paragraphLines(node, within, lines)) {
        if (!text.startsWith(':::')) continue;
        const closing = /^:+\s*$/.test(text);
        if (closing && leftOver > 0) leftOver -= 1;
        else reportLoose(text, { line, column }, file);
        if (!closing) leftOver += 1;
      }
    });
  };
}

function isClosed({ position }: ContainerDirective, lines: readonly string[]): boolean {
  if (!position || position.start.line === position.end.line) return false;
  const opening =
    /^:+/.exec((lines[position.start.line - 1] ?? '').slice(position.start.column - 1))?.[0] ?? '';
  const closing =
    /^[\s>]*(:+)\s*$/.exec((lines[position.end.line - 1] ?? '').slice(0, position.end.column - 1))?.[1] ?? '';
  return closing.length >= Math.max(3, opening.length);
}

/** A block of code between ``` or ~~~ of which the second line is not there. */
function isOpenFence({ position }: Code, lines: readonly string[]): boolean {
  if (!position) return false;
  const first = (lines[position.start.line - 1] ?? '').slice(position.start.column - 1);
  const fence = /^(?:`{3,}|~{3,})/.exec(first)?.[0];
  if (fence === undefined) return false;
  const last = /(`+|~+)\s*$/.exec(
    (lines[position.end.line - 1] ?? '').slice(0, position.end.column - 1),
  )?.[1];
  return position.start.line === position.end.line || !last?.startsWith(fence);
}

function reportFence(code: Code, file: VFile): void {
  const fence = String(file)
    .charAt(code.position?.start.offset ?? 0)
    .repeat(3);
  report(file, code, { kind: 'fence-open', fence });
}

function reportOpen(directive: ContainerDirective, nested: boolean, file: VFile): void {
  directive.data = { ...directive.data, reported: true };
  report(file, directive, { kind: 'block-open', name: directive.name, nested });
}

function reportLoose(text: string, start: { line: number; column: number }, file: VFile): void {
  const end = { ...start, column: start.column + text.length };
  const place: Paragraph = { type: 'paragraph', children: [], position: { start, end } };
  report(file, place, { kind: 'colons-idle', line: text, closing: /^:+\s*$/.test(text) });
}
