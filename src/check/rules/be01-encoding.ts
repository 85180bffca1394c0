import type { Rule } from '../rule.ts';

const latin1 = Uint8Array.from('---\nterm: caf\xe9\n---\n\nEen plaats.\n', (character) =>
  character.charCodeAt(0),
);

const inUtf8 = {
  expected: 'een bestand in UTF-8',
  repair: 'Open het bestand in uw editor en bewaar het opnieuw met de codering UTF-8.',
};

export const encoding: Rule<'byte-wrong' | 'encoding-wide'> = {
  code: 'BE01',
  title: 'Bestand is niet in UTF-8 opgeslagen',
  help: 'Elk bestand is tekst in UTF-8. Een andere codering maakt van letters met accenten andere tekens, op de website en in de PDF.',
  severity: 'error',
  messages: {
    'byte-wrong': ({ byte }) => ({
      found: `een byte die geen UTF-8 is (0x${byte.toString(16).padStart(2, '0')})`,
      ...inUtf8,
    }),
    'encoding-wide': ({ name }) => ({ found: `een bestand in ${name}`, ...inUtf8 }),
  },
  examples: [
    {
      naam: 'een letter met accent in Latin-1',
      files: { 'begrippen/cafe.md': latin1 },
      expect: [
        {
          at: { file: 'begrippen/cafe.md', line: 2, column: 10 },
          found: 'een byte die geen UTF-8 is (0xe9)',
          expected: 'een bestand in UTF-8',
          repair: 'Open het bestand in uw editor en bewaar het opnieuw met de codering UTF-8.',
        },
      ],
    },
    {
      naam: 'UTF-16, waarin een Windows-programma bewaart; de tekst wordt wel gelezen',
      files: {
        'begrippen/cafe.md': Uint8Array.from(
          Buffer.from('\uFEFF---\r\nterm: café\r\n---\r\n\r\nEen plaats.\r\n', 'utf16le'),
        ),
      },
      expect: [
        {
          at: { file: 'begrippen/cafe.md', line: 1, column: 1 },
          found: 'een bestand in UTF-16',
          expected: 'een bestand in UTF-8',
          repair: 'Open het bestand in uw editor en bewaar het opnieuw met de codering UTF-8.',
        },
      ],
    },
    {
      naam: 'UTF-8 met een byte order mark, accenten en regeleinden van Windows',
      files: { 'begrippen/cafe.md': '\uFEFF---\r\nterm: café\r\n---\r\n\r\nEen plaats. ☺\uFE0F\r\n' },
      expect: [],
    },
  ],
};
