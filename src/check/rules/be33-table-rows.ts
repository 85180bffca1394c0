import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const tableRows: Rule<'cells-too-many'> = {
  code: 'BE33',
  title: 'Rij met meer cellen dan de kop van de tabel',
  help: 'Wat in een cel zonder kolom staat, heeft geen kop: wie de tabel laat voorlezen, weet niet waar het over gaat. Een rij met minder cellen mag; de rest blijft leeg.',
  severity: 'error',
  messages: {
    'cells-too-many': ({ cells, columns }) => ({
      found: `een rij met ${String(cells)} cellen`,
      expected: `ten hoogste ${String(columns)}, zoveel als de kop van de tabel`,
      repair: 'Voeg in de kop een kolom toe, of haal een `|` weg; schrijf `\\|` voor een streep in de tekst.',
    }),
  },
  examples: [
    {
      naam: 'een cel te veel',
      files: withText(':::tabel[Cellen]\n| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 ‸| 3 |\n:::'),
      expect: [
        {
          found: 'een rij met 3 cellen',
          expected: 'ten hoogste 2, zoveel als de kop van de tabel',
          repair:
            'Voeg in de kop een kolom toe, of haal een `|` weg; schrijf `\\|` voor een streep in de tekst.',
        },
      ],
    },
    {
      naam: 'een cel te weinig, en een streep in de tekst',
      files: withText(':::tabel[Cellen]\n| a | b |\n|---|---|\n| 1 |\n| 1 \\| 2 | 3 |\n:::'),
      expect: [],
    },
  ],
};
