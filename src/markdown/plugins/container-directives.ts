import type { Paragraph, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { choices, containerDirectives, givenIn } from '../directives/find.ts';
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
  reportUnknown(directive, file);
  if (isBlock) return directive.children;
  const { children, position } = directive;
  return children.length === 0 ? [] : [{ type: 'paragraph', children, ...(position && { position }) }];
}

function build(directive: ContainerDirective, spec: ContainerSpec, file: VFile): Block[] {
  const { children, position } = directive;
  const label = labelOf(directive);
  if (label && !spec.argument) reportLabel(spec.name, label, file);
  const blocks = spec.argument ? children.filter((child) => child !== label) : children;
  const node = spec.make(label, blocks, givenIn(spec, directive.attributes));
  if (node) return [{ ...node, ...(position && { position }) }];
  // In a block that nobody closed there is more than was meant.
  if (directive.data?.reported !== true) reportContent(directive, label, blocks, file);
  for (const block of blocks) if (block.type === 'table') block.data = { ...block.data, reported: true };
  return children;
}

function labelOf({ children }: ContainerDirective): Paragraph | undefined {
  return children.find(
    (child): child is Paragraph => child.type === 'paragraph' && child.data?.directiveLabel === true,
  );
}

function reportUnknown({ type, name, position }: ContainerDirective | LeafDirective, file: VFile): void {
  const names = [...containerDirectives.keys()].map((known) => `:::${known}`);
  report(
    file,
    { type, ...(position && { position }) },
    {
      code: 'BE12',
      found: `onbekend blok \`${type === 'containerDirective' ? ':::' : '::'}${name}\``,
      expected: choices(`:::${name}`, names, (some) => some.join(' of ')),
      repair: 'Kies een blok uit content/README.md.',
    },
  );
}

function reportLabel(name: string, label: Paragraph, file: VFile): void {
  report(file, label, {
    code: 'BE12',
    found: `woorden tussen haken achter \`:::${name}\``,
    expected: `\`:::${name}\` alleen op een regel: de titel van het kader staat vast`,
    repair: 'Zet de woorden op een eigen regel in het kader.',
  });
}

function reportContent(
  directive: ContainerDirective,
  label: Paragraph | undefined,
  blocks: readonly Block[],
  file: VFile,
): void {
  report(file, directive, {
    code: 'BE14',
    found: label?.children.length
      ? `een tabelblok met ${describe(blocks)}`
      : 'een tabelblok zonder bijschrift',
    expected: 'een bijschrift tussen vierkante haken en precies één tabel',
    repair: 'Schrijf `:::tabel[Bijschrift]{#tabel-naam}`, een tabel en daarna `:::`.',
  });
}

function describe(content: readonly { type: string }[]): string {
  const tables = content.filter(({ type }) => type === 'table').length;
  if (tables === 0) return 'geen tabel erin';
  return tables > 1 ? `${String(tables)} tabellen erin` : 'andere tekst erin';
}
