import { textPath } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = 'gegevens tussen twee regels `---`, vanaf de eerste regel';

export const frontMatter: Rule<'front-matter-missing' | 'front-matter-open'> = {
  code: 'BE09',
  title: 'Geen gegevens boven de tekst',
  help: 'Een Markdownbestand begint met gegevens tussen twee regels `---`. Daar staat wat het stuk is en waar de tekst vandaan komt.',
  severity: 'error',
  messages: {
    'front-matter-missing': () => ({
      found: 'een bestand zonder gegevens bovenaan',
      expected,
      repair: 'Begin het bestand met `---`, de gegevens en weer `---`; zie content/README.md.',
    }),
    'front-matter-open': () => ({
      found: 'gegevens bovenaan die niet zijn afgesloten',
      expected,
      repair: 'Zet onder de gegevens een regel met alleen `---`.',
    }),
  },
  examples: [
    {
      naam: 'een leeg bestand',
      files: { 'begrippen/leeg.md': '‸' },
      expect: [
        {
          found: 'een bestand zonder gegevens bovenaan',
          expected,
          repair: 'Begin het bestand met `---`, de gegevens en weer `---`; zie content/README.md.',
        },
      ],
    },
    {
      naam: 'gegevens zonder de tweede regel streepjes',
      files: { [textPath]: '‸---\ntitel: Inleiding\nherkomst: reconstructie\n\n# Dit volgt het GWR.\n' },
      expect: [
        {
          found: 'gegevens bovenaan die niet zijn afgesloten',
          expected,
          repair: 'Zet onder de gegevens een regel met alleen `---`.',
        },
      ],
    },
    { naam: 'gegevens, een witregel en tekst', files: {}, expect: [] },
  ],
};
