import { chapter, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const asChapter = {
  expected: 'alleen tekst in een bestand zonder `titel` dat direct onder een deel staat',
  repair: 'Voeg boven in het bestand `titel:` toe, of zet de tekst in het bestand van het hoofdstuk ervoor.',
};

export const headings: Rule<'heading-jump' | 'heading-as-chapter' | 'heading-not-allowed'> = {
  code: 'BE11',
  title: 'Kop op een verkeerd niveau of een verkeerde plaats',
  help: 'Koppen maken de indeling. Wie een niveau overslaat, laat lezers met een schermlezer zoeken naar een stuk dat er niet is. In een categorie, een begrip, een noot, een lijst of een kader hoort geen kop.',
  severity: 'error',
  messages: {
    'heading-jump': ({ depth, expected }) => {
      const right = `\`${'#'.repeat(expected)}\``;
      const found = `een kop met \`${'#'.repeat(depth)}\``;
      return depth === 1
        ? {
            found,
            expected: '`##` of dieper; de titel van het stuk staat bovenaan bij `titel`',
            repair: `Schrijf ${right}.`,
          }
        : {
            found,
            expected: `hier ten hoogste ${right}`,
            repair: `Schrijf ${right}, of zet de kop ertussen die ontbreekt.`,
          };
    },
    'heading-as-chapter': ({ title }) => ({
      found: `een kop die een hoofdstuk zou worden: \`${title}\``,
      ...asChapter,
    }),
    'heading-not-allowed': ({ title }) => ({
      found: `een kop waar die niet mag: \`${title}\``,
      expected: 'tekst zonder koppen in een categorie, begrip, noot, lijst of kader',
      repair: 'Maak er een gewone alinea van, of zet de tekst in een hoofdstuk.',
    }),
  },
  examples: [
    {
      naam: 'een overgeslagen niveau',
      files: withText('## Taken\n\nTekst.\n\n‸#### Te diep\n\nTekst.'),
      expect: [
        {
          found: 'een kop met `####`',
          expected: 'hier ten hoogste `###`',
          repair: 'Schrijf `###`, of zet de kop ertussen die ontbreekt.',
        },
      ],
    },
    {
      naam: 'een kop van het hoogste niveau',
      files: withText('‸# Taken\n\nTekst.'),
      expect: [
        {
          found: 'een kop met `#`',
          expected: '`##` of dieper; de titel van het stuk staat bovenaan bij `titel`',
          repair: 'Schrijf `##`.',
        },
      ],
    },
    {
      naam: 'een kop in een begrip en een in een kader',
      files: {
        'begrippen/neerslag.md': '---\nterm: neerslag\n---\n\n‸## Uitleg\n\nTekst.\n',
        ...withText(':::let-op\n‸## Pas op\n\nTekst.\n:::'),
      },
      expect: ['Uitleg', 'Pas op'].map((title) => ({
        found: `een kop waar die niet mag: \`${title}\``,
        expected: 'tekst zonder koppen in een categorie, begrip, noot, lijst of kader',
        repair: 'Maak er een gewone alinea van, of zet de tekst in een hoofdstuk.',
      })),
    },
    {
      naam: 'een kop in een bestand zonder titel direct onder een deel',
      files: {
        'hoofdstukken/1-toelichting/2-vervolg.md':
          '---\nherkomst: ontwerp\n---\n\nHet vervolg.\n\n‸## Taken\n\nTekst.\n\n## Meer\n\nTekst.\n',
      },
      expect: [{ found: 'een kop die een hoofdstuk zou worden: `Taken`', ...asChapter }],
    },
    {
      naam: 'een kop in een bestand zonder titel naast de delen',
      files: { 'hoofdstukken/3-slot.md': '---\nherkomst: ontwerp\n---\n\n‸## Slot\n\nTekst.\n' },
      expect: [{ found: 'een kop die een hoofdstuk zou worden: `Slot`', ...asChapter }],
    },
    {
      naam: 'een kop in een bestand zonder titel in de map van een hoofdstuk',
      files: {
        'hoofdstukken/1-toelichting/2-context/index.md': chapter('Context', 'Tekst.'),
        'hoofdstukken/1-toelichting/2-context/1-vervolg.md':
          '---\nherkomst: ontwerp\n---\n\nHet vervolg.\n\n## Taken\n\nTekst.\n',
      },
      expect: [],
    },
    {
      naam: 'koppen die na elkaar dieper en weer hoger worden',
      files: withText('## Taken\n\nTekst.\n\n### Toezicht\n\nTekst.\n\n## Organisatie\n\nTekst.'),
      expect: [],
    },
  ],
};
