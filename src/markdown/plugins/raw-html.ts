import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { SKIP, visit } from '../../document/visit.ts';
import { report } from '../report.ts';

/** Drops HTML comments and refuses other HTML: what a browser makes of it would differ between site and PDF. */
export function remarkRawHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (index === undefined || !parent) return;
      // A closing tag is part of a mistake that its opening tag already has.
      if (!node.value.startsWith('</') && !/^<!--[\s\S]*-->$/.test(node.value.trim())) {
        report(file, node, {
          code: 'BE13',
          found: `HTML in de tekst: \`${node.value.split('\n', 1)[0] ?? ''}\``,
          expected: 'gewone Markdown',
          repair: 'Gebruik een schrijfwijze uit content/README.md; HTML wordt niet overgenomen.',
        });
      }
      parent.children.splice(index, 1);
      // A line that was broken off before it now ends for good.
      if (parent.type === 'paragraph' && parent.children.at(-1)?.type === 'break') parent.children.pop();
      return [SKIP, index];
    });
  };
}
