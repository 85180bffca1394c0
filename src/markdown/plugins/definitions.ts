import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { visit } from '../../document/visit.ts';

/**
 * Gives links and images the address that stands on a line `[naam]: …` elsewhere in their file, and takes those lines
 * out. Of two with one name the first holds.
 */
export function remarkDefinitions() {
  return (tree: Root): void => {
    const known = new Map<string, Definition>();
    visit(tree, 'definition', (definition, index, parent) => {
      if (index === undefined || !parent) return;
      if (!known.has(definition.identifier)) known.set(definition.identifier, definition);
      parent.children.splice(index, 1);
      return index;
    });
    visit(tree, null, (node, index, parent) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      const definition = known.get(node.identifier);
      if (definition && parent && index !== undefined) parent.children[index] = resolved(node, definition);
    });
  };
}

function resolved(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const place = node.position && { position: node.position };
  return node.type === 'linkReference'
    ? { type: 'link', url, title: title ?? null, children: node.children, ...place }
    : { type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...place };
}
