import { withArticles } from '../examples/document.ts';
import type { Rule } from '../rule.ts';

const expected = 'een nummer dat binnen dit deel of deze bijlage, of binnen het artikel, één keer voorkomt';
const repair =
  'Geef een van beide het nummer dat er moet staan. Is het een kop boven een toelichting, schrijf dan bijvoorbeeld `Bij artikel 3`.';
const related = 'hier staat het nummer voor het eerst';

export const articleTwice: Rule<'article-twice'> = {
  code: 'BE63',
  title: 'Artikel, lid of onderdeel dat er al is',
  help: 'In een document heet een artikel naar het nummer in zijn kop, een lid en een onderdeel naar hun nummer of letter: “artikel 3, tweede lid, onder b”. Staat zo’n nummer er twee keer, dan weet niemand welk van beide is bedoeld, en gaan verwijzingen naar het eerste.',
  severity: 'error',
  messages: {
    'article-twice': ({ cited, first }) => ({
      found: `een tweede ${cited}`,
      expected,
      repair,
      related: { ...first, message: related },
    }),
  },
  examples: [
    {
      naam: 'twee artikelen met hetzelfde nummer',
      files: withArticles('†## Artikel 3 Vergunning\n\nTekst.\n\n‸## Artikel 3 Weigering\n\nTekst.'),
      expect: [{ found: 'een tweede artikel 3', expected, repair, related }],
    },
    {
      naam: 'twee leden met hetzelfde nummer',
      files: withArticles(
        '## Artikel 3 Vergunning\n\n†1. Het college beslist:\n\n‸1 De raad beslist.\n\n2. Zij horen elkaar.',
      ),
      expect: [{ found: 'een tweede artikel 3, eerste lid', expected, repair, related }],
    },
    {
      naam: 'dezelfde nummers in verschillende artikelen en leden, en een kop over een artikel',
      files: withArticles(
        '## Artikel 1\n\n1. Wel:\n   a. dit;\n   b. dat.\n2. Niet:\n   a. dit;\n   b. dat.\n\n## Artikel 2\n\n1. Wel.\n2. Niet.\n\n## Bij artikel 2\n\nTekst.',
      ),
      expect: [],
    },
  ],
};
