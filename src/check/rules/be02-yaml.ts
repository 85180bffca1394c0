import { chapter, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = 'geldige YAML';

export const yaml: Rule = {
  code: 'BE02',
  title: 'YAML is niet te lezen',
  help: 'De gegevens bovenaan een bestand en de registers zijn YAML. Klopt de schrijfwijze niet, dan is niet te zeggen wat er staat. Verwijzingen naar het bestand worden dan niet beoordeeld.',
  severity: 'error',
  examples: [
    {
      naam: 'een sleutel die twee keer voorkomt',
      files: {
        'actoren.yaml': '- id: minister\n  naam: Minister\n  ‸naam: Minister van Proef\n  soort: minister\n',
      },
      expect: [
        {
          found: 'YAML die niet te lezen is: een sleutel komt twee keer voor',
          expected,
          repair: 'Verwijder een van beide sleutels.',
        },
      ],
    },
    {
      naam: 'een dubbele punt in een waarde zonder aanhalingstekens',
      files: { 'begrippen/neerslag.md': '---\nterm: ‸neerslag: wat blijft\n---\n\nTekst.\n' },
      expect: [
        {
          found: 'YAML die niet te lezen is: er staan twee dubbele punten op één regel',
          expected,
          repair: 'Zet een waarde waarin een dubbele punt voorkomt tussen aanhalingstekens.',
        },
      ],
    },
    {
      naam: 'een tab als inspringing',
      files: { 'bronnen.yaml': '- id: jaarverslag\n‸\ttitel: Jaarverslag\n  soort: rapport\n' },
      expect: [
        {
          found: 'YAML die niet te lezen is: er is ingesprongen met een tab',
          expected,
          repair: 'Spring in met spaties, twee per niveau.',
        },
      ],
    },
    {
      naam: 'een waarde die met een sterretje begint',
      files: { 'begrippen/neerslag.md': '---\nterm: ‸*neerslag* van een handeling\n---\n\nTekst.\n' },
      expect: [
        {
          found: 'YAML die niet te lezen is: een waarde begint met `*`',
          expected,
          repair: 'Schrijf de waarde uit, of zet haar tussen aanhalingstekens.',
        },
      ],
    },
    {
      naam: 'een dubbele punt tussen aanhalingstekens',
      files: {
        ...withText('Zie [](#een-stuk).'),
        'hoofdstukken/1-toelichting/2-een-stuk.md': chapter('"Een: stuk"', 'Tekst.'),
      },
      expect: [],
    },
  ],
};
