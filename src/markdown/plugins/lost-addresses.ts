import { defined } from '../../diagnostics/defined.ts';
import type { Root, Text } from 'mdast';
import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { report } from '../report.ts';

/** Where the address of a link was meant to begin: behind words between brackets, or between angle brackets. */
const beginning = /(?<!\\)(?:\]\(<?|<)(?=(?:https?|mailto|tel):)/gi;

/**
 * Reports an address that was meant as a link and that Markdown took for text, mostly because of a space: what stands
 * before the space then becomes a link by itself, to elsewhere.
 */
export function remarkLostAddresses() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    if (source.search(beginning) === -1) return;
    visit(tree, 'text', (text) => {
      for (const from of beginnings(text, source)) {
        const address = defined(/^[^)>\n]*/.exec(source.slice(from)), 'an address, if empty')[0].trim();
        report(file, placeAt(text, source, from), { kind: 'address-lost', address });
      }
    });
  };
}

/** Offsets at which an address in a text begins; the address itself may be a link by now, and stand behind it. */
function beginnings({ position }: Text, source: string): number[] {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const found = [...source.slice(start, end + 'mailto:'.length).matchAll(beginning)];
  return found.map(({ index, 0: mark }) => start + index + mark.length).filter((offset) => offset <= end);
}

function placeAt({ position }: Text, source: string, offset: number): Node {
  const start: Point = position?.start ?? { line: 1, column: 1 };
  const lines = source.slice(start.offset ?? 0, offset).split('\n');
  const line = start.line + lines.length - 1;
  const column =
    (lines.length === 1 ? start.column : 1) + defined(lines.at(-1), 'the last line of a text').length;
  const place = { line, column, offset };
  return { type: 'text', position: { start: place, end: place } };
}
