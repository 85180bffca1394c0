import type { BlockContent, DefinitionContent, Paragraph, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { containerDirectives, given } from '../directives.ts';
import { report } from '../report.ts';

type Block = BlockContent | DefinitionContent;

/** Turns `:::tabel[…]` and `:::let-op` into nodes of the Document; of what is wrong the words are kept. */
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
  const place = directive.position && { position: directive.position };
  if (directive.type === 'containerDirective') {
    if (directive.name === 'tabel') return captionedTable(directive, file);
    if (directive.name === 'let-op') {
      const label = labelOf(directive);
      if (label) reportLabel(label, file);
      return [{ type: 'notice', children: directive.children, ...place }];
    }
  }
  const isBlock = directive.type === 'containerDirective';
  report(file, directive, {
    code: 'BE12',
    found: `onbekend blok \`${isBlock ? ':::' : '::'}${directive.name}\``,
    expected: [...containerDirectives.keys()].map((name) => `\`:::${name}\``).join(' of '),
    repair: 'Kies een blok uit content/README.md.',
  });
  if (isBlock) return directive.children;
  return directive.children.length === 0
    ? []
    : [{ type: 'paragraph', children: directive.children, ...place }];
}

function labelOf({ children }: ContainerDirective): Paragraph | undefined {
  return children.find(
    (child): child is Paragraph => child.type === 'paragraph' && child.data?.directiveLabel === true,
  );
}

function reportLabel(label: Paragraph, file: VFile): void {
  report(file, label, {
    code: 'BE12',
    found: 'woorden tussen haken achter `:::let-op`',
    expected: '`:::let-op` alleen op een regel: de titel van het kader staat vast',
    repair: 'Zet de woorden op een eigen regel in het kader.',
  });
}

function captionedTable(directive: ContainerDirective, file: VFile): Block[] {
  const label = labelOf(directive);
  const caption = label?.children ?? [];
  const content = directive.children.filter((child) => child !== label);
  const [table, ...rest] = content;
  if (table?.type !== 'table' || rest.length > 0 || caption.length === 0) {
    // In a block that nobody closed there is more than was meant.
    if (directive.data?.reported !== true)
      report(file, directive, {
        code: 'BE14',
        found:
          caption.length === 0 ? 'een tabelblok zonder bijschrift' : `een tabelblok met ${describe(content)}`,
        expected: 'een bijschrift tussen vierkante haken en precies één tabel',
        repair: 'Schrijf `:::tabel[Bijschrift]{#tabel-naam}`, een tabel en daarna `:::`.',
      });
    for (const child of content) if (child.type === 'table') child.data = { ...child.data, reported: true };
    return directive.children;
  }
  const attributes = directive.attributes ?? {};
  return [
    {
      type: 'captionedTable',
      name: given(attributes.id),
      // With a value behind it nobody knows what was meant: `liggend=nee`.
      landscape: attributes.liggend === '',
      number: 0,
      children: [
        { type: 'tableCaption', children: caption, ...(label?.position && { position: label.position }) },
        table,
      ],
      ...(directive.position && { position: directive.position }),
    },
  ];
}

function describe(content: readonly { type: string }[]): string {
  const tables = content.filter(({ type }) => type === 'table').length;
  if (tables === 0) return 'geen tabel erin';
  return tables > 1 ? `${String(tables)} tabellen erin` : 'andere tekst erin';
}
