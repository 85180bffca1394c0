import type { Rule } from '../rule.ts';

const term = '---\nterm: neerslag\n---\n\n';

export const tooDeep: Rule<'text-too-deep'> = {
  code: 'BE26',
  title: 'Tekst zit te diep in elkaar',
  help: 'Een lijst in een citaat in een lijst is nog te volgen, honderd lagen niet meer. Meestal is er een teken blijven hangen. De tekst van het bestand is verder niet beoordeeld.',
  severity: 'error',
  messages: {
    'text-too-deep': ({ most }) => ({
      found: `tekst die meer dan ${String(most)} lagen diep in elkaar zit`,
      expected: 'lijsten, citaten en kaders van een paar lagen',
      repair: 'Zoek een regel met veel `>` of haken achter elkaar en haal die weg.',
    }),
  },
  examples: [
    {
      naam: 'honderden haken van een citaat',
      files: { 'begrippen/neerslag.md': `${term}‸${'>'.repeat(300)} Wat blijft.\n` },
      expect: [
        {
          found: 'tekst die meer dan 100 lagen diep in elkaar zit',
          expected: 'lijsten, citaten en kaders van een paar lagen',
          repair: 'Zoek een regel met veel `>` of haken achter elkaar en haal die weg.',
        },
      ],
    },
    {
      naam: 'een lijst in een citaat in een lijst',
      files: { 'begrippen/neerslag.md': `${term}- Een\n\n  > Twee\n  >\n  > - Drie\n` },
      expect: [],
    },
  ],
};
