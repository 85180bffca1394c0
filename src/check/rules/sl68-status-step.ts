import { nextStatuses } from '../../document/status-path.ts';
import { withLijst } from '../examples/base.ts';
import { frozen } from '../examples/editions.ts';
import { adopted } from '../examples/stages.ts';
import { archiefwet, awb } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const repair =
  'Verbeter `status`, of leg eerst de uitgave van de stap ertussen vast. `content/README.md` zegt wat elke stap vraagt.';

export const statusStep: Rule = {
  code: 'SL68',
  title: 'Status die niet op de vorige uitgave volgt',
  help: 'Een lijst gaat van concept via de terinzagelegging en de verwerking van de zienswijzen naar de vaststelling. Wie een stap overslaat, kan later niet laten zien dat de procedure is gevolgd. Een vastgestelde lijst wordt gewijzigd, afgesloten of ingetrokken, en geen concept meer: een herziening is een nieuwe lijst.',
  severity: 'error',
  basis: [archiefwet({ artikel: '5', lid: 2 }), awb({ artikel: '3:11' })],
  *check(context) {
    const last = context.editions.at(-1);
    const { status, versie } = context.document.lijst;
    if (!last || last.versie === versie || context.refused.has('lijst.yaml')) return;
    const next = nextStatuses[last.status];
    if (next.includes(status)) return;
    yield {
      place: inList(context, 'status'),
      found: `\`status: ${status}\` na uitgave ${last.versie}, die \`${last.status}\` is`,
      expected:
        next.length === 0
          ? 'geen uitgave meer na een lijst die is ingetrokken'
          : next.map((one) => `\`${one}\``).join(' of '),
      repair,
    };
  },
  examples: [
    {
      naam: 'vastgesteld zonder dat er een ontwerp ter inzage lag',
      files: { ...adopted('‸status: vastgesteld'), ...frozen({ versie: '0.0.1' }) },
      expect: [
        {
          found: '`status: vastgesteld` na uitgave 0.0.1, die `concept` is',
          expected: '`concept` of `ter-inzage`',
          repair,
        },
      ],
    },
    {
      naam: 'een ingetrokken lijst met nog een uitgave',
      files: { ...withLijst('‸status: concept'), ...frozen({ versie: '0.0.1', status: 'ingetrokken' }) },
      expect: [
        {
          found: '`status: concept` na uitgave 0.0.1, die `ingetrokken` is',
          expected: 'geen uitgave meer na een lijst die is ingetrokken',
          repair,
        },
      ],
    },
    {
      naam: 'vastgesteld na de verwerking van de zienswijzen',
      files: { ...adopted(), ...frozen({ versie: '0.0.1', status: 'verwerking' }) },
      expect: [],
    },
  ],
};
