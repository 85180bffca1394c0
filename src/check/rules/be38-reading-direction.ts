import { numberOf } from '../../diagnostics/invisible.ts';
import { wordsFix } from '../meant.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const texts = {
  expected: 'tekst die er staat zoals zij wordt gelezen',
  repair:
    'Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ de woorden eromheen opnieuw.',
};

export const readingDirection: Rule<'character-direction'> = {
  code: 'BE38',
  title: 'Onzichtbaar teken dat de leesrichting verandert',
  help: 'Met zulke tekens staat er op het scherm iets anders dan in het bestand: `V 20 jaar` kan als `V 02 jaar` verschijnen. Wie de tekst leest, zoekt of controleert, ziet dan niet hetzelfde. Woorden in het Hebreeuws of Arabisch staan zonder zulke tekens ook goed.',
  severity: 'error',
  messages: {
    'character-direction': ({ code }) => ({
      found: `een onzichtbaar teken dat de leesrichting verandert (${numberOf(code)})`,
      ...texts,
      fix: wordsFix(String.fromCodePoint(code), ''),
    }),
  },
  examples: [
    {
      naam: 'een getal achterstevoren',
      files: withText('Bewaren gedurende ‸\u202e02‸\u202c jaar.'),
      expect: [
        { found: 'een onzichtbaar teken dat de leesrichting verandert (U+202E)', ...texts },
        { found: 'een onzichtbaar teken dat de leesrichting verandert (U+202C)', ...texts },
      ],
    },
    {
      naam: 'in een register',
      files: { 'bronnen.yaml': '- { id: jaarverslag, titel: Jaar‸\u2067verslag, soort: rapport }\n' },
      expect: [{ found: 'een onzichtbaar teken dat de leesrichting verandert (U+2067)', ...texts }],
    },
    {
      naam: 'geschreven zoals in HTML',
      files: withText('Bewaren gedurende ‸&#x2066;02‸&#8297; jaar.'),
      expect: [
        { found: 'een onzichtbaar teken dat de leesrichting verandert (U+2066)', ...texts },
        { found: 'een onzichtbaar teken dat de leesrichting verandert (U+2069)', ...texts },
      ],
    },
    {
      naam: 'woorden in schrift dat van rechts naar links loopt',
      files: withText('Het woord שלום en het woord مرحبا.'),
      expect: [],
    },
  ],
};
