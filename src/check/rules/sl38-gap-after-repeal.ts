import { firstDay, toDate } from '../../document/days.ts';
import { formatDate } from '../../i18n/dates.ts';
import { withLijst } from '../examples/base.ts';
import { archiefwet } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const repair = 'Laat de intrekking ingaan op de dag waarop deze lijst in werking treedt.';

export const gapAfterRepeal: Rule = {
  code: 'SL38',
  title: 'Tijd tussen de oude lijst en deze',
  help: 'Archiefbescheiden mogen alleen worden vernietigd op grond van een geldende lijst. Vervalt de oude lijst voordat deze geldt, dan mag er in die tijd niets weg.',
  severity: 'warning',
  basis: [archiefwet({ artikel: '3' }), archiefwet({ artikel: '5', lid: 1 })],
  *check(context) {
    const { geldigheid, intrekking } = context.document.lijst;
    if (!geldigheid) return;
    const start = firstDay(geldigheid.inwerkingtreding);
    for (const [index, { lijst, per }] of intrekking.entries()) {
      if (per === undefined || firstDay(per) >= start) continue;
      yield {
        place: inList(context, 'intrekking', index, 'per'),
        found: `geen geldende lijst van ${formatDate(per)} tot en met ${formatDate(toDate(start - 1))}, nadat \`${lijst}\` is ingetrokken`,
        expected: `intrekking per ${formatDate(geldigheid.inwerkingtreding)}`,
        repair,
      };
    }
  },
  examples: [
    {
      naam: 'ingetrokken voordat deze lijst geldt',
      files: withLijst(
        'geldigheid: { inwerkingtreding: 2016-02-01, einddatum: 2026-01-31 }',
        'intrekking:\n  - lijst: Oude lijst\n    omvang: geheel\n    ‸per: 2016-01-01',
      ),
      expect: [
        {
          found:
            'geen geldende lijst van 1 januari 2016 tot en met 31 januari 2016, nadat `Oude lijst` is ingetrokken',
          expected: 'intrekking per 1 februari 2016',
          repair,
        },
      ],
    },
    {
      naam: 'ingetrokken op de dag dat deze lijst geldt',
      files: withLijst(
        'geldigheid: { inwerkingtreding: 2016-01-01, einddatum: 2026-12-31 }',
        'intrekking:\n  - lijst: Oude lijst\n    omvang: geheel\n    per: 2016-01-01',
      ),
      expect: [],
    },
  ],
};
