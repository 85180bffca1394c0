import { forms } from '../document/valuation/examples.ts';

const head = '| in de bron | zo leest Inzage het |\n|---|---|';
const begin = '<!-- vormen: begin -->';
const end = '<!-- vormen: einde -->';

/** The forms of a written valuation as Markdown: a table of texts and what they say for each. */
function formsTable(): string {
  return forms
    .map(({ naam, voorbeelden }) => {
      const rows = voorbeelden.map(
        ([text, ...meant]) => `| \`${text}\` | ${meant.map((one) => `\`${one}\``).join(' en ')} |`,
      );
      return `**${naam}**\n\n${head}\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

/**
 * The guide for editors with the table of forms in its place.
 *
 * @param guide - text of `content/README.md`
 * @throws when the marks between which the table stands are not there: a mistake in the guide
 */
export function withForms(guide: string): string {
  const [before, after] = [guide.indexOf(begin), guide.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`content/README.md lacks ${begin} and ${end}.`);
  return `${guide.slice(0, before + begin.length)}\n\n${formsTable()}\n\n${guide.slice(after)}`;
}
