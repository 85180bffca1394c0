import { withArticles } from '../examples/document.ts';
import type { Rule } from '../rule.ts';

const expected = 'nummers die oplopen, waarin er wel een mag ontbreken of tussengevoegd zijn (`3a`)';
const repair = 'Zet de stukken in de goede volgorde, of verbeter het nummer.';

export const articleOrder: Rule<'article-order'> = {
  code: 'BE64',
  title: 'Nummer van een artikel of lid dat terugloopt',
  help: 'Artikelen en leden houden het nummer dat u schrijft: er mag er een ontbreken, en een later tussengevoegd artikel heet `3a`. Komt een lager nummer na een hoger, dan is meestal een stuk verplaatst of een nummer verkeerd getypt.',
  severity: 'warning',
  messages: {
    'article-order': ({ cited, before }) => ({
      found: `${cited} na ${before}`,
      expected,
      repair,
    }),
  },
  examples: [
    {
      naam: 'artikelen en leden in een andere volgorde',
      files: withArticles(
        '## Artikel 2\n\nTekst.\n\n‸## Artikel 1\n\n1. Een.\n3. Drie.\n‸2. Twee.\n\n## Artikel 4\n\nTekst.',
      ),
      expect: [
        { found: 'artikel 1 na artikel 2', expected, repair },
        { found: 'artikel 1, tweede lid na artikel 1, derde lid', expected, repair },
      ],
    },
    {
      naam: 'tussengevoegd en vervallen',
      files: withArticles(
        '## Artikel 1\n\nTekst.\n\n## Artikel 1a\n\n1. Een.\n\n1a. Tussengevoegd.\n\n4. Vier.\n\n## Artikel 9\n\nTekst.\n\n## Artikel 10\n\nTekst.',
      ),
      expect: [],
    },
  ],
};
