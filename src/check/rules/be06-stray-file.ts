import type { FindingOf } from '../../source/findings.ts';
import { knownPaths } from '../../source/records.ts';
import { base, withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected =
  'een van `lijst.yaml`, `hoofdstukken/…/….md`, `categorieen/…/….md`, `begrippen/….md`, `afkortingen.yaml`, `actoren.yaml`, `regelgeving.yaml`, `bronnen.yaml`, `concordantie.yaml`, `zienswijzen/….md`';
const moveOrSkip =
  'Verplaats of verwijder het bestand, of laat de naam met `_` beginnen om het over te slaan.';

const nameFaults: Readonly<Record<FindingOf<'file-name'>['fault'], string>> = {
  signs: '',
  hidden: ', waarin op de plaats van □ een teken staat dat niet te zien is',
  accents: ', waarin accenten los van hun letters staan',
};

export const strayFile: Rule<'file-stray' | 'category-misplaced' | 'file-name'> = {
  code: 'BE06',
  title: 'Bestand hoort hier niet',
  help: 'Een bestand op een plaats die Inzage niet kent, zou buiten de lijst blijven zonder dat iemand het merkt.',
  severity: 'error',
  messages: {
    'file-stray': ({ place, suggestions: [guess] }) => ({
      found: `een bestand dat hier niet hoort: \`${place.file}\``,
      expected: `een van ${knownPaths.map((known) => `\`${known}\``).join(', ')}`,
      repair: guess ? `Bedoelde u \`${guess}\`?` : moveOrSkip,
    }),
    'category-misplaced': ({ place, to }) => ({
      found: `een categorie tussen de hoofdstukken: \`${place.file}\``,
      expected: 'een categorie in `categorieen/`, en alleen teksten in `hoofdstukken/`',
      repair: `Verplaats het bestand naar \`${to}\`.`,
    }),
    'file-name': ({ shown, fault }) => ({
      found: `de naam \`${shown}\`${nameFaults[fault]}`,
      expected: 'kleine letters, cijfers en koppeltekens, zoals `2-taken-en-organisatie.md`',
      repair: 'Geef het bestand of de map een naam zonder hoofdletters, spaties, accenten en andere tekens.',
    }),
  },
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
      naam: 'een categorie in de map van de hoofdstukken',
      files: {
        'hoofdstukken/2-lijst/1.2-verslagen.md': `‸${(base['categorieen/1.1-plannen.md'] ?? '').replace('"1.1"', '"1.2"')}`,
      },
      expect: [
        {
          found: 'een categorie tussen de hoofdstukken: `hoofdstukken/2-lijst/1.2-verslagen.md`',
          expected: 'een categorie in `categorieen/`, en alleen teksten in `hoofdstukken/`',
          repair: 'Verplaats het bestand naar `categorieen/1.2-verslagen.md`.',
        },
      ],
    },
    {
      naam: 'een afbeelding naast een hoofdstuk',
      files: { ...withText('![Een schema](schema.svg)'), ...withImage('schema.svg') },
      expect: [],
    },
  ],
};
