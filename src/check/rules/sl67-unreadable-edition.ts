import { frozen } from '../examples/editions.ts';
import { practice } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

const repair = 'Zet de map terug uit de versiegeschiedenis, zoals `npm run editie` haar heeft gemaakt.';
const whole =
  'in de map van een uitgave `lijst.json`, `verwijzingen.json`, `controle.json` en de officiële PDF';

const forms = {
  controle: 'een `controle.json` zoals `npm run build` die maakt',
  lijst: 'een `lijst.json` zoals `npm run build` die maakt',
  verwijzingen: 'een `verwijzingen.json` zoals `npm run build` die maakt',
  hashes: 'per regel een controlegetal en de naam van een bestand, zoals `sha256sum` ze schrijft',
} as const;

const one = frozen({ versie: '0.0.1' });

export const unreadableEdition: Rule<'edition-incomplete' | 'edition-unreadable' | 'edition-misplaced'> = {
  code: 'SL67',
  title: 'Vastgelegde uitgave die niet heel of niet te lezen is',
  help: 'Een vastgelegde uitgave is een map in `edities` met vier bestanden: de lijst als gegevens, de plaatsen waar alles staat, de officiële PDF, en de controlegetallen. Met een ervan weg is zij niet meer te lezen of niet meer na te gaan.',
  severity: 'error',
  basis: [practice('praktijk: een gepubliceerde versie waarvan alleen het bestand met de omslag is bewaard')],
  messages: {
    'edition-incomplete': ({ place, versie }) => ({
      found: `uitgave ${versie} zonder \`${place.file.split('/').slice(2).join('/')}\``,
      expected: whole,
      repair,
    }),
    'edition-unreadable': ({ form, what }) => ({
      found: form === 'hashes' ? `de regel \`${what}\`` : `een bestand dat niet te lezen is (\`${what}\`)`,
      expected: forms[form],
      repair,
    }),
    'edition-misplaced': ({ versie, says }) => ({
      found: `uitgave ${says} in de map van uitgave ${versie}`,
      expected: 'elke uitgave in de map met haar eigen versienummer',
      repair,
    }),
  },
  examples: [
    {
      naam: 'een uitgave zonder PDF',
      files: Object.fromEntries(Object.entries(one).filter(([path]) => !path.endsWith('.pdf'))),
      expect: [
        {
          at: { file: 'edities/0.0.1/*.pdf', line: 1, column: 1 },
          found: 'uitgave 0.0.1 zonder `*.pdf`',
          expected: whole,
          repair,
        },
      ],
    },
    {
      naam: 'een regel in de lijst van controlegetallen die er geen is',
      files: { ...one, 'edities/controle.sha256': `${one['edities/controle.sha256'] ?? ''}‸nagekeken\n` },
      expect: [{ found: 'de regel `nagekeken`', expected: forms.hashes, repair }],
    },
    { naam: 'een uitgave die heel is', files: one, expect: [] },
  ],
};
