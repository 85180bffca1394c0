import type { Paragraph, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { containerDirectives, givenIn } from '../directives/find.ts';
import type { Block, ContainerSpec } from '../directives/spec.ts';
import { report } from '../report.ts';

/** Turns blocks such as `:::tabel[…]` into nodes of the Document; of what is wrong the words are kept. */
export function remarkContainerDirectives() {
  return (tree: Root, file: VFile): void => {
    visit(tree, null, (node, index, parent) => {
      if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return;
      if (index === undefined || !parent) return;
      parent.children.splice(index, 1, ...translate(node, file));
      return index;
    });
  };
}

function translate(directive: ContainerDirective | LeafDirective, file: VFile): Block[] {
  const isBlock = directive.type === 'containerDirective';
  const spec = isBlock ? containerDirectives.get(directive.name) : undefined;
  if (spec && isBlock) return build(directive, spec, file);
  report(file, directive, { kind: 'directive-unknown', form: directive.type, name: directive.name });
  if (isBlock) return directive.children;
  const { children, position } = directive;
  return children.length === 0 ? [] : [{ type: 'paragraph', children, ...(position && { position }) }];
}

function build(directive: ContainerDirective, spec: ContainerSpec, file: VFile): Block[] {
  const { children, position } = directive;
  const label = labelOf(directive);
  if (label && !spec.argument) report(file, label, { kind: 'label-unwanted', name: spec.name });
  const blocks = spec.argument ? children.filter((child) => child !== label) : children;
  const node = spec.make(label, blocks, givenIn(spec, directive.attributes));
  if (node) return [{ ...node, ...(position && { position }) }];
  // In a block that nobody closed there is more than was meant.
  if (directive.data?.reported !== true)
    report(file, directive, {
      kind: 'table-block',
      captioned: label !== undefined && label.children.length > 0,
      tables: blocks.filter(({ type }) => type === 'table').length,
    });
  for (const block of blocks) if (block.type === 'table') block.data = { ...block.data, reported: true };
  return children;
}

function labelOf({ children }: ContainerDirective): Paragraph | undefined {
  return children.find(
    (child): child is Paragraph => child.type === 'paragraph' && child.data?.directiveLabel === true,
  );
}
