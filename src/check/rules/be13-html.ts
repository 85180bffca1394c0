import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const html: Rule = {
  code: 'BE13',
  title: 'HTML in de tekst',
  help: 'Wat een browser van HTML maakt, kan op de website anders zijn dan in de PDF. Daarom wordt HTML niet overgenomen; opmerkingen tussen `<!--` en `-->` worden stil weggelaten.',
  severity: 'error',
  examples: [
    {
      naam: 'een vet woord in HTML',
      files: withText('Een ‸<b>vet</b> woord.'),
      expect: [
        {
          found: 'HTML in de tekst: `<b>`',
          expected: 'gewone Markdown',
          repair: 'Gebruik een schrijfwijze uit content/README.md; HTML wordt niet overgenomen.',
        },
      ],
    },
    {
      naam: 'een opmerking voor andere redacteuren',
      files: withText('<!-- nog nakijken -->\n\nEen **vet** woord.'),
      expect: [],
    },
  ],
};
