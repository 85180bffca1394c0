import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { report } from '../report.ts';
import { reportAttributes } from './attributes.ts';

/** The block directives an author can use. */
const containerDirectives: readonly string[] = ['tabel', 'let-op'];

/** Turns `:::tabel[…]` and `:::let-op` into nodes of the Document. */
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

function translate(directive: ContainerDirective | LeafDirective, file: VFile): BlockContent[] {
  if (directive.type === 'containerDirective') {
    if (directive.name === 'tabel') return captionedTable(directive, file);
    if (directive.name === 'let-op') {
      return [
        {
          type: 'notice',
          children: directive.children,
          ...(directive.position && { position: directive.position }),
        },
      ];
    }
  }
  report(file, directive, {
    code: 'BE12',
    found: `onbekend blok \`:::${directive.name}\``,
    expected: containerDirectives.map((name) => `\`:::${name}\``).join(' of '),
    repair: 'Kies een blok uit content/README.md.',
  });
  return directive.type === 'containerDirective'
    ? directive.children.filter(
        (child): child is BlockContent => child.type !== 'definition' && child.type !== 'footnoteDefinition',
      )
    : [];
}

function captionedTable(directive: ContainerDirective, file: VFile): BlockContent[] {
  const label = directive.children.find(
    (child): child is Paragraph => child.type === 'paragraph' && child.data?.directiveLabel === true,
  );
  const caption: PhrasingContent[] = label?.children ?? [];
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
    return content.filter(
      (child): child is BlockContent => child.type !== 'definition' && child.type !== 'footnoteDefinition',
    );
  }
  const attributes = directive.attributes ?? {};
  reportAttributes(directive, ['id', 'liggend'], file);
  return [
    {
      type: 'captionedTable',
      name: attributes.id ?? null,
      landscape: 'liggend' in attributes,
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
