import { withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';
import { meant, wordsFix } from '../meant.ts';

const expected = 'een afbeelding (svg, png, jpg of webp) in dezelfde map als de tekst';

export const missingImage: Rule<'image-missing'> = {
  code: 'BE15',
  title: 'Afbeelding ontbreekt',
  help: 'De tekst toont een afbeelding die er niet is. Afbeeldingen van andere websites worden niet overgenomen: de PDF moet ook zonder internet compleet zijn.',
  severity: 'error',
  messages: {
    'image-missing': ({ path, suggestions }) => ({
      found: `afbeelding \`${path}\`, die er niet is`,
      expected,
      ...meant(path, suggestions, 'Zet het bestand naast de tekst of verbeter de naam.', (guess) =>
        wordsFix(path, guess),
      ),
    }),
  },
  examples: [
    {
      naam: 'een tikfout in de naam',
      files: {
        ...withText('‸![De procedure](procdure.svg)'),
        ...withImage('procedure.svg'),
      },
      expect: [
        {
          found: 'afbeelding `procdure.svg`, die er niet is',
          expected,
          repair: 'Bedoelde u `procedure.svg`?',
        },
      ],
    },
    {
      naam: 'een afbeelding van een andere website, midden in een zin',
      files: withText('Het ‸![wapen](https://example.org/wapen.png) van de dienst.'),
      expect: [
        {
          found: 'afbeelding `https://example.org/wapen.png`, die er niet is',
          expected,
          repair: 'Zet het bestand naast de tekst of verbeter de naam.',
        },
      ],
    },
    {
      naam: 'een afbeelding naast de tekst',
      files: {
        ...withText('![De procedure](procedure.svg)'),
        ...withImage('procedure.svg'),
      },
      expect: [],
    },
  ],
};
