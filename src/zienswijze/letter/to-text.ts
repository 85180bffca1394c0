import type { Letter, LetterBlock } from './letter.ts';

/** The letter as plain text, to paste into a form or a message. */
export function toText({ blocks }: Letter): string {
  const lines = blocks.flatMap((block, index) => {
    const joined = isShort(block) && isShort(blocks[index - 1]);
    return index === 0 || joined ? linesOf(block) : ['', ...linesOf(block)];
  });
  return `${lines.join('\n')}\n`;
}

/** Facts below each other need no empty line. */
function isShort(block: LetterBlock | undefined): boolean {
  return block?.kind === 'fact' || block?.kind === 'link';
}

function linesOf(block: LetterBlock): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [block.text, (block.kind === 'title' ? '=' : '-').repeat(Math.min(block.text.length, 72))];
    case 'lines':
      return [...block.lines];
    case 'quotation':
      return [`> ${block.text}`];
    case 'fact':
      return [`${block.label}: ${block.text}`];
    case 'link':
      return [`${block.label}: ${block.href}`];
    case 'paragraph':
      return block.text.split('\n');
  }
}
