import { withImage, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const image = withImage('procedure.svg');
const expected = {
  found: 'afbeelding `procedure.svg` zonder beschrijving',
  expected: 'een beschrijving tussen de vierkante haken',
  repair: 'Schrijf tussen `![` en `]` wat er te zien is, voor wie het beeld niet ziet.',
};

export const imageDescription: Rule<'image-undescribed'> = {
  code: 'BE16',
  title: 'Afbeelding zonder beschrijving',
  help: 'Wie een beeld niet ziet, hoort of leest de beschrijving. Zonder beschrijving mist die lezer wat het beeld zegt (WCAG 1.1.1).',
  severity: 'error',
  messages: {
    'image-undescribed': ({ url }) => ({ ...expected, found: `afbeelding \`${url}\` zonder beschrijving` }),
  },
  examples: [
    {
      naam: 'een figuur en een afbeelding in een zin',
      files: { ...withText('‸![](procedure.svg)\n\nZie ‸![ ](procedure.svg) hier.'), ...image },
      expect: [expected, expected],
    },
    {
      naam: 'een figuur met beschrijving',
      files: { ...withText('![De stappen van de procedure](procedure.svg "De procedure")'), ...image },
      expect: [],
    },
  ],
};
