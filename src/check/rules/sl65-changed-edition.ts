import { frozen, hashOf } from '../examples/editions.ts';
import { archiefwet, practice } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

const expected = 'het bestand zoals het is gepubliceerd';
const repair =
  'Zet het bestand terug uit de versiegeschiedenis, bijvoorbeeld met `git checkout`. Een vastgelegde uitgave verandert nooit meer.';

const two = frozen({ versie: '0.0.1' }, { versie: '0.0.2' });
const changedPdf = '%PDF-1.7 iets anders\n';
const changedControle = `${two['edities/0.0.2/controle.json'] ?? ''}\n`;

/** What is shown of a hash: enough to tell two apart. */
function shortHash(hash: string): string {
  return hash === '' ? 'geen' : `${hash.slice(0, 12)}…`;
}

export const changedEdition: Rule<'edition-changed'> = {
  code: 'SL65',
  title: 'Vastgelegde uitgave die is veranderd',
  help: 'Wie een uitgave aanhaalt, moet haar over twintig jaar letter voor letter kunnen terugvinden. `controle.json` heeft daarom van elk bestand het controlegetal (SHA-256), en `edities/controle.sha256` dat van elke `controle.json`. Een ander controlegetal betekent dat er iets is veranderd, al is het één teken.',
  severity: 'error',
  basis: [
    archiefwet({ artikel: '3' }),
    practice('praktijk: een aangehaalde versie die stilletjes is bijgewerkt'),
  ],
  messages: {
    'edition-changed': ({ place, expected: was, found }) => ({
      found: `\`${place.file}\` met controlegetal ${shortHash(found)} in plaats van ${shortHash(was)}`,
      expected,
      repair,
    }),
  },
  examples: [
    {
      naam: 'een PDF die later is vervangen',
      files: { ...two, 'edities/0.0.1/lijst.pdf': changedPdf },
      expect: [
        {
          at: { file: 'edities/0.0.1/lijst.pdf', line: 1, column: 1 },
          found: `\`edities/0.0.1/lijst.pdf\` met controlegetal ${shortHash(hashOf(changedPdf))} in plaats van ${shortHash(hashOf(two['edities/0.0.1/lijst.pdf'] ?? ''))}`,
          expected,
          repair,
        },
      ],
    },
    {
      naam: 'een controlebestand dat is bijgewerkt',
      files: { ...two, 'edities/0.0.2/controle.json': changedControle },
      expect: [
        {
          at: { file: 'edities/0.0.2/controle.json', line: 1, column: 1 },
          found: `\`edities/0.0.2/controle.json\` met controlegetal ${shortHash(hashOf(changedControle))} in plaats van ${shortHash(hashOf(two['edities/0.0.2/controle.json'] ?? ''))}`,
          expected,
          repair,
        },
      ],
    },
    { naam: 'uitgaven zoals zij zijn gepubliceerd', files: two, expect: [] },
  ],
};
