import { frozen } from '../examples/editions.ts';
import { practice } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

const repair = 'Zet de map `edities` terug uit de versiegeschiedenis, met al haar uitgaven.';
const expectedListed = 'voor elke map in `edities` één regel, en andersom';

const three = frozen({ versie: '0.0.1' }, { versie: '0.0.2' }, { versie: '0.0.3' });
const withoutSecond = Object.fromEntries(
  Object.entries(three).filter(([path]) => !path.startsWith('edities/0.0.2/')),
);

export const chainOfEditions: Rule<'edition-out-of-order' | 'edition-unlisted'> = {
  code: 'SL66',
  title: 'Vastgelegde uitgaven die niet op elkaar aansluiten',
  help: 'Elke vastgelegde uitgave noemt bij `vorigeUitgave` in `controle.json` de uitgave ervoor, met haar controlegetal. Zo valt op dat er een ontbreekt, of dat er een voor een andere is geschoven. In `edities/controle.sha256` staat elke uitgave op een regel; ook zonder Inzage is dat na te rekenen met `sha256sum --check controle.sha256`.',
  severity: 'error',
  basis: [practice('praktijk: een reeks versies waaruit er een is verdwenen')],
  messages: {
    'edition-out-of-order': ({ versie, says, stands }) => ({
      found: `uitgave ${versie}, die ${says === null ? 'geen uitgave voor zich noemt' : `na uitgave ${says} komt`}, ${stands === null ? 'als eerste' : says === stands ? `na een andere uitgave ${stands}` : `na uitgave ${stands}`}`,
      expected: 'elke uitgave na die waarvan zij het controlegetal noemt',
      repair,
    }),
    'edition-unlisted': ({ versie, listed }) => ({
      found: listed
        ? `een regel voor uitgave ${versie}, die er niet is`
        : `geen regel voor uitgave ${versie}`,
      expected: expectedListed,
      repair,
    }),
  },
  examples: [
    {
      naam: 'een uitgave die is verdwenen',
      files: withoutSecond,
      expect: [
        {
          at: { file: 'edities/0.0.3/controle.json', line: 1, column: 1 },
          found: 'uitgave 0.0.3, die na uitgave 0.0.2 komt, na uitgave 0.0.1',
          expected: 'elke uitgave na die waarvan zij het controlegetal noemt',
          repair,
        },
        {
          at: { file: 'edities/controle.sha256', line: 1, column: 1 },
          found: 'een regel voor uitgave 0.0.2, die er niet is',
          expected: expectedListed,
          repair,
        },
      ],
    },
    { naam: 'uitgaven die op elkaar aansluiten', files: three, expect: [] },
  ],
};
