import { defined } from '../../diagnostics/defined.ts';
import { withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const idleImage: Rule<'image-unused'> = {
  code: 'BE60',
  title: 'Afbeelding die nergens te zien is',
  help: 'Alleen afbeeldingen die een tekst toont, worden gepubliceerd. Een andere is een vergeten figuur, of een oude versie die niemand meer bijhoudt.',
  severity: 'warning',
  messages: {
    'image-unused': ({ place }) => ({
      found: 'een afbeelding die geen tekst toont',
      expected: `een tekst met \`![…](${defined(place.file.split('/').at(-1), 'the name of a file')})\``,
      repair:
        'Toon de afbeelding, verwijder het bestand, of laat de naam met `_` beginnen om het te bewaren zonder het te publiceren.',
    }),
  },
  examples: [
    {
      naam: 'een tekening naast een tekst die haar niet toont',
      files: withImage('procedure.svg', '‸<svg xmlns="http://www.w3.org/2000/svg"/>'),
      expect: [
        {
          found: 'een afbeelding die geen tekst toont',
          expected: 'een tekst met `![…](procedure.svg)`',
          repair:
            'Toon de afbeelding, verwijder het bestand, of laat de naam met `_` beginnen om het te bewaren zonder het te publiceren.',
        },
      ],
    },
    {
      naam: 'een tekening die een begrip toont, uit een andere map',
      files: {
        ...withImage('procedure.svg'),
        'begrippen/neerslag.md':
          '---\nterm: neerslag\n---\n\nZie ![de procedure](../hoofdstukken/1-toelichting/procedure.svg).\n',
      },
      expect: [],
    },
    {
      naam: 'een tekening waarvan de naam in de tekst een tikfout heeft',
      files: { ...withText('‸![De procedure](procdure.svg)'), ...withImage('procedure.svg') },
      expect: [
        {
          code: 'BE15',
          found: 'afbeelding `procdure.svg`, die er niet is',
          expected: 'een afbeelding (svg, png, jpg of webp) in dezelfde map als de tekst',
          repair: 'Bedoelde u `procedure.svg`?',
        },
      ],
    },
  ],
};
