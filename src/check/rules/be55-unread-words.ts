import { shorten } from '../../diagnostics/shorten.ts';
import { withCategory } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const comment = 'een opmerking op een eigen regel, of `#` binnen aanhalingstekens';

export const unreadWords: Rule<
  'comment-behind-text' | 'comment-below-text' | 'dash-in-text' | 'comma-in-brackets' | 'digit-behind-sign'
> = {
  code: 'BE55',
  title: 'Woorden in de gegevens die niet worden gelezen',
  help: 'In de gegevens begint met een spatie en `#` een opmerking: wat volgt, komt nergens in de lijst. Staat zij achter of onder een tekst zonder aanhalingstekens, dan is niet te zien of dat de bedoeling was. Ook een cijfer achter `|` of `>` en een streepje midden in een tekst leest YAML anders dan ze er staan, en een komma tussen `[` en `]` begint een nieuw onderdeel, ook binnen haakjes.',
  severity: 'error',
  messages: {
    'comment-behind-text': ({ written }) => ({
      found: `woorden achter een tekst zonder aanhalingstekens, die niet worden gelezen: \`${shorten(written)}\``,
      expected: comment,
      repair:
        'Hoort het bij de tekst, zet die dan helemaal tussen aanhalingstekens. Is het een opmerking, zet haar dan op een eigen regel.',
    }),
    'comment-below-text': ({ written }) => ({
      found: `een regel onder een tekst die niet wordt gelezen: \`${shorten(written)}\``,
      expected: comment,
      repair:
        'Hoort de regel bij de tekst, zet die dan helemaal tussen aanhalingstekens. Is het een opmerking, zet haar dan recht onder de sleutel.',
    }),
    'dash-in-text': () => ({
      found: 'een regel die met `- ` begint, midden in een tekst',
      expected: 'een lijst waarvan elk onderdeel even ver is ingesprongen, of tekst tussen aanhalingstekens',
      repair:
        'Zet het streepje recht onder dat van het vorige onderdeel. Hoort het bij de tekst, zet die dan tussen aanhalingstekens.',
    }),
    'comma-in-brackets': ({ written }) => ({
      found: `een komma tussen haakjes, die hier een nieuw onderdeel begint: \`${shorten(`${written},`)}\``,
      expected: 'tekst tussen aanhalingstekens, of een onderdeel zonder komma',
      repair: 'Zet de hele tekst, met de haakjes, tussen aanhalingstekens.',
    }),
    'digit-behind-sign': ({ written }) => ({
      found: `\`${written}\`, waarvan het cijfer niet als tekst wordt gelezen`,
      expected: 'alleen `|` of `>`, met de tekst op de regels eronder',
      repair: 'Zet de tekst tussen aanhalingstekens, of haal het cijfer weg.',
    }),
  },
  examples: [
    {
      naam: 'een nummer achter een titel',
      files: withCategory('titel: Wet ‸#5'),
      expect: [
        {
          found: 'woorden achter een tekst zonder aanhalingstekens, die niet worden gelezen: `#5`',
          expected: comment,
          repair:
            'Hoort het bij de tekst, zet die dan helemaal tussen aanhalingstekens. Is het een opmerking, zet haar dan op een eigen regel.',
        },
      ],
    },
    {
      naam: 'een tekst die op de volgende regel verder lijkt te gaan',
      files: withCategory('omschrijving: Volgens besluit\n  ‸#5 van de minister.'),
      expect: [
        {
          found: 'een regel onder een tekst die niet wordt gelezen: `#5 van de minister.`',
          expected: comment,
          repair:
            'Hoort de regel bij de tekst, zet die dan helemaal tussen aanhalingstekens. Is het een opmerking, zet haar dan recht onder de sleutel.',
        },
      ],
    },
    {
      naam: 'een onderdeel van een lijst dat te ver is ingesprongen',
      files: withCategory('product:\n  - Jaarplan\n    ‸- Jaarverslag'),
      expect: [
        {
          found: 'een regel die met `- ` begint, midden in een tekst',
          expected:
            'een lijst waarvan elk onderdeel even ver is ingesprongen, of tekst tussen aanhalingstekens',
          repair:
            'Zet het streepje recht onder dat van het vorige onderdeel. Hoort het bij de tekst, zet die dan tussen aanhalingstekens.',
        },
      ],
    },
    {
      naam: 'een cijfer achter het teken van een lange tekst',
      files: withCategory('omschrijving: ‸>2\n  jaar'),
      expect: [
        {
          found: '`>2`, waarvan het cijfer niet als tekst wordt gelezen',
          expected: 'alleen `|` of `>`, met de tekst op de regels eronder',
          repair: 'Zet de tekst tussen aanhalingstekens, of haal het cijfer weg.',
        },
      ],
    },
    {
      naam: 'een komma binnen haakjes',
      files: withCategory('product: [‸plannen (concept, definitief)]'),
      expect: [
        {
          found: 'een komma tussen haakjes, die hier een nieuw onderdeel begint: `plannen (concept,`',
          expected: 'tekst tussen aanhalingstekens, of een onderdeel zonder komma',
          repair: 'Zet de hele tekst, met de haakjes, tussen aanhalingstekens.',
        },
      ],
    },
    {
      naam: 'opmerkingen waar zij duidelijk zijn, en een hekje in de tekst',
      files: withCategory(
        'titel: "Wet #5" # tussen aanhalingstekens\n# Bij elkaar gezocht.\nopmerking: Nummer#5\nproduct: [Plan (kort), "Verslag (kort, lang)"] # een lijst\nvoorbeelden:\n  # Het eerste.\n  - Een\n  - Twee',
      ),
      expect: [],
    },
  ],
};
