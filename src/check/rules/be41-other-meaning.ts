import { quote } from '../wording.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const stars = {
  expected: 'sterretjes om hele woorden, of `\\*` voor een sterretje dat te lezen moet zijn',
  repair: 'Schrijf `\\*` voor een sterretje, of `×` in een vermenigvuldiging.',
};
const path = {
  expected: 'een pad waarvan elk teken blijft staan',
  repair: 'Zet het pad tussen twee accenten grave: daartussen blijft elk teken staan.',
};

export const otherMeaning: Rule<'stars-lost' | 'backslash-lost' | 'character-impossible'> = {
  code: 'BE41',
  title: 'Teken dat voor Markdown iets anders betekent',
  help: 'Sterretjes maken woorden cursief of vet, en een schuine streep naar achteren zegt dat het teken erachter gewoon is: zelf verdwijnen zij. In een som of een pad horen zij bij de tekst.',
  severity: 'error',
  messages: {
    'stars-lost': ({ written }) => ({
      found: `\`${quote(written)}\`, waarvan de sterretjes wegvallen`,
      ...stars,
    }),
    'backslash-lost': ({ written }) => ({
      found: `\`${written}\` in een pad: de eerste \`\\\` valt weg`,
      ...path,
    }),
    'character-impossible': ({ written }) => ({
      found: `\`${written}\`, het nummer van een teken dat niet bestaat`,
      expected: 'een teken, of het nummer van een teken dat te lezen is',
      repair: 'Typ het teken zelf, of haal deze tekens weg.',
    }),
  },
  examples: [
    {
      naam: 'een som met sterretjes',
      files: withText('Dat is 2‸*3*4 stuks.'),
      expect: [{ found: '`2*3*4`, waarvan de sterretjes wegvallen', ...stars }],
    },
    {
      naam: 'twee sommen in een zin',
      files: withText('Tel 5‸*3 en 4*2 op.'),
      expect: [{ found: '`5*3 en 4*2`, waarvan de sterretjes wegvallen', ...stars }],
    },
    {
      naam: 'een map op een server en een op een schijf',
      files: withText('Op ‸\\\\server\\map en in C:‸\\_oud.'),
      expect: [
        { found: '`\\\\` in een pad: de eerste `\\` valt weg', ...path },
        { found: '`\\_` in een pad: de eerste `\\` valt weg', ...path },
      ],
    },
    {
      naam: 'het nummer van een teken dat niet bestaat',
      files: withText('Een ‸&#0; hier.'),
      expect: [
        {
          found: '`&#0;`, het nummer van een teken dat niet bestaat',
          expected: 'een teken, of het nummer van een teken dat te lezen is',
          repair: 'Typ het teken zelf, of haal deze tekens weg.',
        },
      ],
    },
    {
      naam: 'sterretjes om woorden, een gewoon sterretje, en een pad tussen accenten grave',
      files: withText('Een *schuin* en **B**elangrijk woord, 2\\*3, 2 * 3, `\\\\server\\_map` en &#233;.'),
      expect: [],
    },
  ],
};
