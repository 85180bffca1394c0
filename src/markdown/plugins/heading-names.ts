import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const trailingName = /\s*\{#([a-z0-9][a-z0-9.-]*)\}\s*$/;

/** Takes `{#naam}` from the end of a heading and keeps it as the heading's name. */
export function remarkHeadingNames() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'text') return;
      const match = trailingName.exec(last.value);
      if (!match?.[1]) return;
      last.value = last.value.slice(0, match.index);
      if (last.value === '') heading.children.pop();
      heading.data = { ...heading.data, name: match[1] };
    });
  };
}
