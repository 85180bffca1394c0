import { shorten } from '../../diagnostics/shorten.ts';
import { base, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const texts = {
  expected: 'één versie van de tekst',
  repair:
    'Kies tussen de regels `<<<<<<<` en `>>>>>>>` wat er moet staan, en haal die regels weg, en ook `=======` en `|||||||`.',
};

export const conflicts: Rule<'versions-unmerged'> = {
  code: 'BE51',
  title: 'Twee versies die niet zijn samengevoegd',
  help: 'Hebben twee redacteuren dezelfde regels veranderd, dan zet git beide versies in het bestand, tussen regels met `<<<<<<<` en `>>>>>>>`. Iemand moet kiezen wat er blijft staan. Tot dan leest Inzage de eerste van de twee.',
  severity: 'error',
  messages: {
    'versions-unmerged': ({ line }) => ({
      found: `een regel \`${shorten(line, 40)}\`: hier zijn twee versies van het bestand niet samengevoegd`,
      ...texts,
    }),
  },
  examples: [
    {
      naam: 'twee versies van een alinea',
      files: withText('‸<<<<<<< HEAD\nDe ene tekst.\n=======\nDe andere tekst.\n>>>>>>> tak\n\nVervolg.'),
      expect: [
        {
          found: 'een regel `<<<<<<< HEAD`: hier zijn twee versies van het bestand niet samengevoegd',
          ...texts,
        },
      ],
    },
    {
      naam: 'in een register',
      files: {
        'bronnen.yaml': `‸<<<<<<< HEAD\n${base['bronnen.yaml'] ?? ''}||||||| eerder\n=======\n- { id: jaarverslag, titel: Anders, soort: rapport }\n>>>>>>> tak\n`,
      },
      expect: [
        {
          found: 'een regel `<<<<<<< HEAD`: hier zijn twee versies van het bestand niet samengevoegd',
          ...texts,
        },
      ],
    },
    {
      naam: 'een regel die bleef staan',
      files: withText('De tekst.\n\n‸>>>>>>> tak'),
      expect: [
        {
          found: 'een regel `>>>>>>> tak`: hier zijn twee versies van het bestand niet samengevoegd',
          ...texts,
        },
      ],
    },
    { naam: 'een citaat in een citaat', files: withText('> > Een citaat.'), expect: [] },
  ],
};
