import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';
import { meant, wordsFix } from '../meant.ts';

const expected = 'een noot met die naam in hetzelfde bestand';
const otherwise = 'Schrijf de noot in dit bestand op een eigen regel, of verwijder de verwijzing.';

export const unknownNote: Rule<'note-unknown'> = {
  code: 'BE18',
  title: 'Verwijzing naar een noot die er niet is',
  help: 'Een noot staat in hetzelfde bestand als de verwijzing. Zonder de noot zou de verwijzing als gewone tekst worden afgedrukt.',
  severity: 'error',
  messages: {
    'note-unknown': ({ name, suggestions }) => ({
      found: `verwijzing naar noot \`[^${name}]\`, die er niet is`,
      expected,
      ...meant(
        name,
        suggestions.map((note) => `[^${note}]`),
        otherwise,
        (guess) => wordsFix(`[^${name}]`, guess),
      ),
    }),
  },
  examples: [
    {
      naam: 'een tikfout, op de tweede regel van een alinea',
      files: withText('Een concept.[^concept]\nNog een.‸[^concep]\n\n[^concept]: Een noot.'),
      expect: [
        {
          found: 'verwijzing naar noot `[^concep]`, die er niet is',
          expected,
          repair: 'Bedoelde u `[^concept]`?',
        },
      ],
    },
    {
      naam: 'in een bestand zonder noten',
      files: withText('Tekst.‸[^1]'),
      expect: [{ found: 'verwijzing naar noot `[^1]`, die er niet is', expected, repair: otherwise }],
    },
    { naam: 'een noot die er is', files: withText('Tekst.[^1]\n\n[^1]: Een noot.'), expect: [] },
  ],
};
