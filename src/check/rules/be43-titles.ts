import { quote } from '../wording.ts';
import { withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const link = {
  expected: 'een link met alleen een adres: op papier zijn zulke woorden niet te zien',
  repair: 'Schrijf de woorden in de zin, en haal ze weg achter het adres.',
};
const image = withImage('plaat.svg');

export const titles: Rule<'title-of-image' | 'title-of-link'> = {
  code: 'BE43',
  title: 'Bijschrift waar het niet te zien is',
  help: 'Woorden tussen aanhalingstekens achter een adres zijn het bijschrift van een figuur: een afbeelding die in een eigen alinea staat. Bij een link en bij een afbeelding in een zin komen zij nergens te staan.',
  severity: 'error',
  messages: {
    'title-of-image': ({ words }) => ({
      found: `het bijschrift “${quote(words)}” bij een afbeelding in een zin`,
      expected: 'een bijschrift bij een afbeelding die in een eigen alinea staat',
      repair: 'Zet de afbeelding in een eigen alinea, of schrijf de woorden in de zin.',
    }),
    'title-of-link': ({ words }) => ({
      found: `“${quote(words)}” tussen aanhalingstekens achter het adres van een link`,
      ...link,
    }),
  },
  examples: [
    {
      naam: 'een afbeelding in een zin',
      files: { ...withText('Zie ![Een plaat](plaat.svg "‸Bijschrift") hier.'), ...image },
      expect: [
        {
          found: 'het bijschrift “Bijschrift” bij een afbeelding in een zin',
          expected: 'een bijschrift bij een afbeelding die in een eigen alinea staat',
          repair: 'Zet de afbeelding in een eigen alinea, of schrijf de woorden in de zin.',
        },
      ],
    },
    {
      naam: 'een link, ook met het adres op een eigen regel',
      files: withText(
        'Zie [a](https://a.example "‸de eerste") en [b][c].\n\n[c]: https://b.example \'‸de tweede\'',
      ),
      expect: [
        { found: '“de eerste” tussen aanhalingstekens achter het adres van een link', ...link },
        { found: '“de tweede” tussen aanhalingstekens achter het adres van een link', ...link },
      ],
    },
    {
      naam: 'een figuur, ook met het adres op een eigen regel',
      files: {
        ...withText('![Een plaat](plaat.svg "Bijschrift")\n\n![Een plaat][p]\n\n[p]: plaat.svg "Nog een"'),
        ...image,
      },
      expect: [],
    },
  ],
};
