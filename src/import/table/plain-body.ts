import type { ListItem, Paragraph, RootContent } from 'mdast';

const bullet = /^\s*[-•*–]\s+/u;

/** Text of a cell as blocks: a line is an alinea, lines that all begin with a dash are a list. */
export function plainBody(text: string): RootContent[] {
  const blocks: RootContent[] = [];
  for (const line of text.split(/\n+/).filter((one) => one.trim() !== '')) {
    const last = blocks.at(-1);
    const alinea = paragraph(line.replace(bullet, '').trim());
    if (!bullet.test(line)) blocks.push(paragraph(line.trim()));
    else if (last?.type === 'list') last.children.push(item(alinea));
    else blocks.push({ type: 'list', ordered: false, spread: false, children: [item(alinea)] });
  }
  return blocks;
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function item(alinea: Paragraph): ListItem {
  return { type: 'listItem', spread: false, children: [alinea] };
}
