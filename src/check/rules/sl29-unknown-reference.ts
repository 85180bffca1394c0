import { withText } from '../examples/base.ts';
import { practice } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';
import { meant, wordsFix } from '../meant.ts';

const expected = 'de naam van een hoofdstuk, kop, categorie of tabel';
const otherwise = 'Verbeter de naam; namen staan in de bestandsnaam of tussen `{#` en `}` achter een kop.';

export const unknownReference: Rule<'name-unknown'> = {
  code: 'SL29',
  title: 'Verwijzing die nergens heen gaat',
  help: 'Een verwijzing binnen de lijst gaat naar een naam. Bestaat die niet, dan staat er in de PDF een nummer dat niemand kan vinden.',
  severity: 'error',
  basis: [practice('praktijk: een verwijzing in een lijst is een deel van de regel')],
  messages: {
    'name-unknown': ({ name, suggestions }) => ({
      found: `verwijzing naar \`#${name}\`, die nergens heen gaat`,
      expected,
      ...meant(
        name,
        suggestions.map((suggestion) => `#${suggestion}`),
        otherwise,
        (guess) => wordsFix(`#${name}`, guess),
      ),
    }),
  },
  examples: [
    {
      naam: 'een tikfout in de naam van een hoofdstuk',
      files: withText('Zie ‸[](#inleidng).'),
      expect: [
        {
          found: 'verwijzing naar `#inleidng`, die nergens heen gaat',
          expected,
          repair: 'Bedoelde u `#inleiding`?',
        },
      ],
    },
    {
      naam: 'een categorie die er niet is, en een naam die nergens op lijkt',
      files: withText('Zie ‸[](#categorie-1.2) en ‸[elders](#xyzzy%).'),
      expect: [
        {
          found: 'verwijzing naar `#categorie-1.2`, die nergens heen gaat',
          expected,
          repair: 'Bedoelde u `#categorie-1.1`?',
        },
        { found: 'verwijzing naar `#xyzzy%`, die nergens heen gaat', expected, repair: otherwise },
      ],
    },
    {
      naam: 'de categorie bestaat, maar haar gegevens zijn niet te lezen',
      files: {
        ...withText('Zie [](#categorie-2.1).'),
        'categorieen/2.1-kapot.md': '---\nnummer: "2.1"\ntitel: ‸een: twee\n---\n\nTekst.\n',
      },
      expect: [
        {
          code: 'BE02',
          found: 'YAML die niet te lezen is: er staan twee dubbele punten op één regel',
          expected: 'geldige YAML',
          repair: 'Zet een waarde waarin een dubbele punt voorkomt tussen aanhalingstekens.',
        },
      ],
    },
    {
      naam: 'een hoofdstuk, een kop, een categorie en een deel',
      files: withText('## Taken\n\nZie [](#sturing), [](#taken), [](#categorie-1.1) en [](#toelichting).'),
      expect: [],
    },
  ],
};
