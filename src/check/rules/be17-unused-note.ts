import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = 'een verwijzing in de tekst van hetzelfde bestand';
const repair = 'Zet de verwijzing in de tekst, of verwijder de noot.';

export const unusedNote: Rule<'note-unused'> = {
  code: 'BE17',
  title: 'Noot waar niets naar verwijst',
  help: 'Een noot zonder verwijzing wordt nergens afgedrukt: de tekst ervan valt weg.',
  severity: 'error',
  messages: {
    'note-unused': ({ name }) => ({
      found: `noot \`[^${name}]\`, waar niets naar verwijst`,
      expected,
      repair,
    }),
  },
  examples: [
    {
      naam: 'een noot zonder verwijzing',
      files: withText('Tekst.\n\n‸[^Los]: Een losse noot.'),
      expect: [{ found: 'noot `[^Los]`, waar niets naar verwijst', expected, repair }],
    },
    {
      naam: 'een noot die twee keer wordt aangehaald, en een noot bij een noot',
      files: withText('Een.[^a] Twee.[^a]\n\n[^a]: Noot.[^b]\n[^b]: Noot bij een noot.[^a]'),
      expect: [],
    },
  ],
};
