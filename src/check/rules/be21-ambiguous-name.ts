import { referenceName } from '../../document/category-key.ts';
import { act, acts } from '../examples/acts.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../wording.ts';

const expected = 'een naam die maar bij één stuk hoort';
const repair = 'Geef de kop die u bedoelt een eigen naam met `{#naam}` en verwijs daarnaar.';
const related = 'een van de stukken met deze naam';

export const ambiguousName: Rule<'name-ambiguous'> = {
  code: 'BE21',
  title: 'Verwijzing die op meer dan één stuk past',
  help: 'De naam hoort bij meer koppen of bestanden. Welke is bedoeld, kan alleen de schrijver zeggen.',
  severity: 'error',
  messages: {
    'name-ambiguous': ({ name, places }, { document }) => {
      const [first] = places;
      const numbered = document.categorieen.filter(
        (category) => name === `categorie-${category.nummer}` || name === referenceName(category),
      );
      const names = new Set(numbered.map((category) => `#${referenceName(category)}`));
      // Of a number that is used twice, SL10 tells, unless each actor has numbers of its own.
      if (!first || names.size === 1) return null;
      return {
        found: `verwijzing naar \`#${name}\`, de naam van ${places.length} stukken`,
        expected,
        repair: didYouMean([...names], repair),
        related: { ...first, message: related },
      };
    },
  },
  examples: [
    {
      naam: 'twee koppen met dezelfde woorden',
      files: withText('†## Taken\n\nTekst.\n\n## Taken\n\nZie ‸[](#taken).'),
      expect: [{ found: 'verwijzing naar `#taken`, de naam van 2 stukken', expected, repair, related }],
    },
    {
      naam: 'een handeling die bij meer actoren staat',
      files: {
        ...acts(),
        ...withText('Zie ‸[](#categorie-71) en [](#categorie-dienst-71).'),
      },
      expect: [
        {
          found: 'verwijzing naar `#categorie-71`, de naam van 2 stukken',
          expected,
          repair: 'Bedoelde u `#categorie-minister-71` of `#categorie-dienst-71`?',
          related,
          relatedAt: { file: 'categorieen/minister/71-minister.md', line: 1, column: 1 },
        },
      ],
    },
    {
      naam: 'een handeling waarvan een actor het nummer twee keer heeft',
      files: {
        ...acts(),
        ...act('dienst', '72', '‸nummer: "71"'),
        ...withText('Zie [](#categorie-dienst-71).'),
      },
      expect: [
        {
          code: 'SL10',
          found: 'categorie `dienst/71`, een tweede keer',
          expected: 'een nummer of naam die maar één keer voorkomt',
          repair: 'Geef een van beide een ander nummer of een andere naam.',
          related: 'hier staat het voor het eerst',
          relatedAt: { file: 'categorieen/dienst/71-dienst.md', line: 2, column: 1 },
        },
      ],
    },
    {
      naam: 'een van beide heeft een eigen naam',
      files: withText('## Taken {#vrede}\n\nTekst.\n\n## Taken\n\nZie [](#vrede) en [](#taken).'),
      expect: [],
    },
  ],
};
