import { chapter, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const missingIndex: Rule<'missing-index'> = {
  code: 'BE07',
  title: 'Map zonder index.md',
  help: 'Een map in `hoofdstukken/` is een deel, hoofdstuk of paragraaf. De titel daarvan staat in `index.md`; zonder dat bestand heeft het stuk geen kop en geen nummer.',
  severity: 'error',
  messages: {
    'missing-index': ({ folder }) => ({
      found: `een map zonder \`index.md\`: \`${folder}\``,
      expected: 'een `index.md` met de titel van het stuk',
      repair: `Maak \`${folder}/index.md\` met ten minste een \`titel\`.`,
    }),
  },
  examples: [
    {
      naam: 'een map met alleen een paragraaf',
      files: { 'hoofdstukken/1-toelichting/2-context/1-taken.md': `‸${chapter('Taken', 'Toezicht.')}` },
      expect: [
        {
          found: 'een map zonder `index.md`: `hoofdstukken/1-toelichting/2-context`',
          expected: 'een `index.md` met de titel van het stuk',
          repair: 'Maak `hoofdstukken/1-toelichting/2-context/index.md` met ten minste een `titel`.',
        },
      ],
    },
    {
      naam: 'de map van een deel; wat eronder staat, houdt zijn plaats en zijn naam',
      files: {
        ...withText('Zie [](#lijst), [](#sturing) en [](#categorie-1.1).'),
        'hoofdstukken/2-lijst/index.md': null,
        'hoofdstukken/2-lijst/1-sturing.md': `‸${chapter('Sturing', 'Plannen.', 'soort: proces')}`,
      },
      expect: [
        {
          found: 'een map zonder `index.md`: `hoofdstukken/2-lijst`',
          expected: 'een `index.md` met de titel van het stuk',
          repair: 'Maak `hoofdstukken/2-lijst/index.md` met ten minste een `titel`.',
        },
      ],
    },
    {
      naam: 'een map met een index.md en een paragraaf',
      files: {
        'hoofdstukken/1-toelichting/2-context/index.md': chapter('Context', 'De dienst.'),
        'hoofdstukken/1-toelichting/2-context/1-taken.md': chapter('Taken', 'Toezicht.'),
      },
      expect: [],
    },
  ],
};
