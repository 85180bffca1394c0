import { forms } from '../document/valuation/examples.ts';

const head = '| in de bron | zo leest Inzage het |\n|---|---|';

/** The forms of a written valuation as Markdown: a table of texts and what they say for each. */
export function formsTable(): string {
  return forms
    .map(({ naam, voorbeelden }) => {
      const rows = voorbeelden.map(
        ([text, ...meant]) =>
          `| \`${text}\` | ${meant.length > 1 ? 'elk op een eigen regel: ' : ''}${meant.map((one) => `\`${one}\``).join(' en ')} |`,
      );
      return `**${naam}**\n\n${head}\n${rows.join('\n')}`;
    })
    .join('\n\n');
}
