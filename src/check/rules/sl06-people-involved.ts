import type { Lijst } from '../../document/schema/lijst.ts';
import { laidOpen } from '../examples/stages.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

type Role = Lijst['betrokkenen'][number]['rol'];

const required: readonly (readonly [role: Role, who: string])[] = [
  ['informatiebeheer', 'degene die voor het informatiebeheer verantwoordelijk is'],
  ['archivaris', 'de archivaris of de algemene rijksarchivaris'],
  ['externe-deskundige', 'een deskundige op het gebied van de relatie tussen burger en overheid'],
];
const repair = 'Voeg bij `betrokkenen` toe wie dat was; de functie is genoeg.';

export const peopleInvolved: Rule = {
  code: 'SL06',
  title: 'Betrokkene die niet is genoemd',
  help: 'Bij het ontwerpen van een lijst zijn drie partijen betrokken: wie binnen de organisatie het informatiebeheer doet, de archivaris en een deskundige van buiten. De lijst noemt hen en hun overleg.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [archiefbesluit({ artikel: '3' }), archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 2°' })],
  *check(context) {
    const present = new Set(context.document.lijst.betrokkenen.map(({ rol }) => rol));
    for (const [role, who] of required) {
      if (present.has(role)) continue;
      const expected = `\`rol: ${role}\`: ${who}`;
      yield {
        place: inList(context, 'betrokkenen'),
        found: `geen betrokkene met rol \`${role}\``,
        expected,
        repair,
      };
    }
  },
  examples: [
    {
      naam: 'een lijst zonder externe deskundige',
      files: laidOpen(
        '‸betrokkenen:\n  - { rol: informatiebeheer, organisatie: Dienst }\n  - { rol: archivaris, organisatie: Archief }',
      ),
      expect: [
        {
          found: 'geen betrokkene met rol `externe-deskundige`',
          expected:
            '`rol: externe-deskundige`: een deskundige op het gebied van de relatie tussen burger en overheid',
          repair,
        },
      ],
    },
    { naam: 'alle drie', files: laidOpen(), expect: [] },
  ],
};
