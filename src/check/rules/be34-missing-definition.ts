import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const missingDefinition: Rule<'definition-missing'> = {
  code: 'BE34',
  title: 'Verwijzing naar een webadres dat er niet staat',
  help: 'Een link als `[de website][na]` hoort bij een regel `[na]: https://…` in hetzelfde bestand. Zonder die regel staan de haken in de tekst.',
  severity: 'error',
  messages: {
    'definition-missing': ({ written, name }) => ({
      found: `\`${written}\`, zonder een regel die zegt waar \`${name}\` heen gaat`,
      expected: `een regel \`[${name}]: https://…\` in hetzelfde bestand`,
      repair: 'Voeg die regel toe, of verbeter de naam tussen de tweede haken.',
    }),
  },
  examples: [
    {
      naam: 'een naam die anders is geschreven',
      files: withText('‸Zie [de website][na].\n\n[nna]: https://www.nationaalarchief.nl'),
      expect: [
        {
          found: '`[de website][na]`, zonder een regel die zegt waar `na` heen gaat',
          expected: 'een regel `[na]: https://…` in hetzelfde bestand',
          repair: 'Voeg die regel toe, of verbeter de naam tussen de tweede haken.',
        },
      ],
    },
    {
      naam: 'een naam die klopt, en haken in de tekst',
      files: withText('Zie [de website][na] en [zo].\n\n[na]: https://www.nationaalarchief.nl'),
      expect: [],
    },
  ],
};
