import type { Rule } from '../rule.ts';

export const missingList: Rule<'list-missing'> = {
  code: 'BE08',
  title: 'lijst.yaml ontbreekt',
  help: 'In `lijst.yaml` staan titel, soort, versie, status en datum. Zonder dat bestand is er geen lijst om te publiceren.',
  severity: 'error',
  messages: {
    'list-missing': ({ place: { file } }) => ({
      found: `geen bestand \`${file}\``,
      expected: 'de gegevens van de lijst; zonder haar soort is de inhoud niet te beoordelen',
      repair: `Maak \`${file}\`, met onder meer \`soort\`; zie content/README.md.`,
    }),
  },
  examples: [
    {
      naam: 'een map zonder lijst.yaml; wat daarnaar verwijst, wordt niet beoordeeld',
      files: { 'lijst.yaml': null },
      expect: [
        {
          at: { file: 'lijst.yaml', line: 1, column: 1 },
          found: 'geen bestand `lijst.yaml`',
          expected: 'de gegevens van de lijst; zonder haar soort is de inhoud niet te beoordelen',
          repair: 'Maak `lijst.yaml`, met onder meer `soort`; zie content/README.md.',
        },
      ],
    },
    { naam: 'een map met lijst.yaml', files: {}, expect: [] },
  ],
};
