import { withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected =
  'een van `lijst.yaml`, `hoofdstukken/…/….md`, `categorieen/….md`, `begrippen/….md`, `afkortingen.yaml`, `actoren.yaml`, `regelgeving.yaml`, `bronnen.yaml`, `concordantie.yaml`';
const moveOrSkip =
  'Verplaats of verwijder het bestand, of laat de naam met `_` beginnen om het over te slaan.';

export const strayFile: Rule = {
  code: 'BE06',
  title: 'Bestand hoort hier niet',
  help: 'Een bestand op een plaats die Inzage niet kent, zou buiten de lijst blijven zonder dat iemand het merkt.',
  severity: 'error',
  examples: [
    {
      naam: 'een register met een andere uitgang',
      files: { 'bronnen.yml': '‸- { id: b, titel: B, soort: rapport }\n' },
      expect: [
        {
          found: 'een bestand dat hier niet hoort: `bronnen.yml`',
          expected,
          repair: 'Bedoelde u `bronnen.yaml`?',
        },
      ],
    },
    {
      naam: 'een tekst voor de map van alle delen',
      files: { 'hoofdstukken/index.md': '‸---\ntitel: Lijst\nherkomst: reconstructie\n---\n\nTekst.\n' },
      expect: [
        { found: 'een bestand dat hier niet hoort: `hoofdstukken/index.md`', expected, repair: moveOrSkip },
      ],
    },
    {
      naam: 'een afbeelding naast een hoofdstuk',
      files: { ...withText('![Een schema](schema.svg)'), ...withImage('schema.svg') },
      expect: [],
    },
  ],
};
