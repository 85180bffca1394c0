import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = 'een naam die maar één keer wordt gegeven';
const repair = 'Kies een andere naam en pas de verwijzingen ernaar aan.';
const related = 'hier staat de naam voor het eerst';

export const nameTaken: Rule<'name-taken'> = {
  code: 'BE20',
  title: 'Naam twee keer gegeven',
  help: 'Een naam tussen `{#` en `}` geldt in de hele lijst, de naam van een noot in haar bestand. Staat een naam er twee keer, dan gaan verwijzingen naar het eerste en is het tweede onbereikbaar.',
  severity: 'error',
  messages: {
    'name-taken': ({ name, first }) => ({
      found: name.startsWith('^')
        ? `een tweede noot \`[${name}]\``
        : `de naam \`${name}\`, die al is gegeven`,
      expected,
      repair,
      related: { ...first, message: related },
    }),
  },
  examples: [
    {
      naam: 'twee koppen met dezelfde naam',
      files: withText('†## Vrede {#taken}\n\nTekst.\n\n‸## Oorlog {#taken}\n\nTekst.'),
      expect: [{ found: 'de naam `taken`, die al is gegeven', expected, repair, related }],
    },
    {
      naam: 'twee noten met dezelfde naam',
      files: withText('Tekst.[^1]\n\n†[^1]: De eerste.\n\n‸[^1]: De tweede.'),
      expect: [{ found: 'een tweede noot `[^1]`', expected, repair, related }],
    },
    {
      naam: 'dezelfde naam voor noten in verschillende bestanden, en koppen met dezelfde woorden',
      files: {
        ...withText('Tekst.[^1]\n\n[^1]: Een noot.\n\n## Taken\n\nTekst.\n\n## Taken\n\nTekst.'),
        'begrippen/neerslag.md': '---\nterm: neerslag\n---\n\nWat blijft.[^1]\n\n[^1]: Een noot.\n',
      },
      expect: [],
    },
  ],
};
