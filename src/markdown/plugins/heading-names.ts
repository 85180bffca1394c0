import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { report } from '../report.ts';

const trailingBraces = /\s*\{#([^{}]*)\}\s*$/;
const validName = /^[a-z0-9][a-z0-9.-]*$/;

/** Takes `{#naam}` from the end of a heading and keeps it as the heading's name. */
export function remarkHeadingNames() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'text') return;
      const match = trailingBraces.exec(last.value);
      if (match?.[1] === undefined) return;
      if (validName.test(match[1])) {
        heading.data = { ...heading.data, name: match[1] };
        last.value = last.value.slice(0, match.index);
        if (last.value === '') heading.children.pop();
      } else {
        report(file, heading, { kind: 'heading-name', name: match[1] });
      }
    });
  };
}
