import { attributesOf, containerDirectives, directives, shownName } from './find.ts';
import type { DirectiveSpec } from './find.ts';
import type { Attribute } from './spec.ts';
import { writtenLines } from './written.ts';

const head = '| u wilt | u schrijft | tussen `[` en `]` | tussen `{` en `}` |\n|---|---|---|---|';

/** What the guide for editors says of directives, in Markdown: a row for each, and the blocks as they stand in a text. */
export function directivesGuide(): string {
  const blocks = [...containerDirectives.values()].map((spec) => writtenLines(spec).join('\n'));
  const fenced = ['```markdown', blocks.join('\n\n'), '```'].join('\n');
  return `${head}\n${directives.map(row).join('\n')}\n\n${fenced}`;
}

function row(spec: DirectiveSpec): string {
  const [opening = ''] = writtenLines(spec);
  const cells = [spec.help, `\`${opening}\``, spec.argument?.help ?? 'niets', attributesCell(spec)];
  return `| ${cells.join(' | ')} |`;
}

function attributesCell(spec: DirectiveSpec): string {
  const told = attributesOf(spec).map(([name, one]) => `\`${shownName(name, one)}\`: ${helpOf(one)}`);
  return told.join('; ') || 'niets';
}

function helpOf({ required, help }: Attribute): string {
  return required ? `${help} (verplicht)` : help;
}
