import { quote } from '../wording.ts';
import { withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const lostWords: Rule<'words-lost' | 'code-info-lost' | 'description-lost'> = {
  code: 'BE39',
  title: 'Woorden die nergens terechtkomen',
  help: 'Van elke letter en elk cijfer in de tekst gaat Inzage na waar zij blijven: in woorden die te lezen zijn, in een schrijfwijze die iets doet, of in een opmerking. Wat overblijft zou zonder een woord verdwijnen van de website, uit de PDF en uit de open data.',
  severity: 'error',
  messages: {
    'words-lost': ({ words }) => ({
      found: `“${quote(words)}”: dat komt nergens te staan`,
      expected: 'woorden die op de website en in de PDF te lezen zijn',
      repair: 'Schrijf ze als gewone tekst, of haal ze weg.',
    }),
    'code-info-lost': ({ words }) => ({
      found: `“${quote(words)}” achter het begin van een blok code: dat komt nergens te staan`,
      expected: 'een regel met alleen ``` of ~~~',
      repair: 'Haal de woorden weg, of zet ze op een eigen regel.',
    }),
    'description-lost': ({ words }) => ({
      found: `de beschrijving “${quote(words)}” van een afbeelding, waarvan een deel nergens komt te staan`,
      expected: 'een beschrijving van gewone woorden',
      repair: 'Haal links, noten en aanduidingen weg uit de beschrijving van de afbeelding.',
    }),
  },
  examples: [
    {
      naam: 'een woord achter het begin van een blok code',
      files: withText('```‸json\nsleutel\n```'),
      expect: [
        {
          found: '“json” achter het begin van een blok code: dat komt nergens te staan',
          expected: 'een regel met alleen ``` of ~~~',
          repair: 'Haal de woorden weg, of zet ze op een eigen regel.',
        },
      ],
    },
    {
      naam: 'een aanduiding in de beschrijving van een afbeelding',
      files: {
        ...withText('![‸De :begrip[stukken]{naar=neerslag}](plaat.svg)'),
        ...withImage('plaat.svg'),
      },
      expect: [
        {
          found:
            'de beschrijving “De :begrip[stukken]{naar=neerslag}” van een afbeelding, waarvan een deel nergens komt te staan',
          expected: 'een beschrijving van gewone woorden',
          repair: 'Haal links, noten en aanduidingen weg uit de beschrijving van de afbeelding.',
        },
      ],
    },
    {
      naam: 'code zonder een woord erachter, en tekens die voor Markdown iets betekenen',
      files: withText('```\nsleutel\n```\n\nEen \\*, `<b>`, &eacute; en **vet** woord.'),
      expect: [],
    },
  ],
};
