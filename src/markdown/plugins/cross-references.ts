import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CrossReference } from '../../document/nodes.ts';

/** Turns links to `#naam` into cross-references; assembly looks up where the name stands. */
export function remarkCrossReferences() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!link.url.startsWith('#') || index === undefined || !parent) return;
      const reference: CrossReference = {
        type: 'crossReference',
        target: decode(link.url.slice(1)),
        id: null,
        auto: link.children.length === 0,
        children: link.children,
        ...(link.position && { position: link.position }),
      };
      parent.children[index] = reference;
    });
  };
}

/** A name with `%` escapes read; as it stands where they are none. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
