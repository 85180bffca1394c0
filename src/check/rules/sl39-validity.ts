import { firstDay, yearsLater } from '../../document/days.ts';
import { regimeOf, regimes } from '../../law/regime.ts';
import { formatDate } from '../../i18n/dates.ts';
import { withLijst } from '../examples/base.ts';
import { archiefbesluit, draftArchiefbesluit, unsettled2026 } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const repair = 'Verkort de geldigheid; na die tijd is een nieuwe lijst nodig.';
const expired = {
  severity: 'info',
  expected: 'een lijst die geldt, of `status: afgesloten` of `ingetrokken`',
  repair: 'Begin aan een nieuwe lijst, of werk de status bij.',
} as const;

export const validity: Rule = {
  code: 'SL39',
  title: 'Lijst die te lang geldt, of niet meer',
  help: 'Een lijst geldt ten hoogste 20 jaar; onder de Archiefwet 2026 ten hoogste 10. Daarna is er geen grond meer om op haar te vernietigen. `npm run check` meldt ook dat de laatste dag voorbij is.',
  severity: 'error',
  basis: [archiefbesluit({ artikel: '2', lid: 2 }), draftArchiefbesluit('3.1, vierde lid')],
  unsettled: unsettled2026,
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    const { geldigheid, status } = context.document.lijst;
    if (!geldigheid) return;
    const { inwerkingtreding, einddatum } = geldigheid;
    const { jarenGeldig, naam } = regimes[regimeOf(context.document.lijst)];
    const place = inList(context, 'geldigheid', 'einddatum');
    const tooLate = yearsLater(inwerkingtreding, jarenGeldig);
    // The day twenty years on is the first on which the list no longer holds; it may be named as its end all the same.
    if (firstDay(einddatum) > firstDay(tooLate))
      yield {
        place,
        found: `een geldigheid tot en met ${formatDate(einddatum)}`,
        expected: `ten hoogste ${String(jarenGeldig)} jaar (${naam}): tot ${formatDate(tooLate)}`,
        repair,
      };
    const over = status === 'afgesloten' || status === 'ingetrokken';
    if (context.today !== undefined && !over && firstDay(einddatum) < firstDay(context.today))
      yield { place, found: `een geldigheid die is geëindigd op ${formatDate(einddatum)}`, ...expired };
  },
  examples: [
    {
      naam: 'meer dan twintig jaar',
      files: withLijst('geldigheid: { inwerkingtreding: 2004-03-07, ‸einddatum: 2024-03-08 }'),
      expect: [
        {
          found: 'een geldigheid tot en met 8 maart 2024',
          expected: 'ten hoogste 20 jaar (Archiefwet 1995): tot 7 maart 2024',
          repair,
        },
      ],
    },
    {
      naam: 'meer dan tien jaar onder de Archiefwet 2026, en voorbij',
      files: withLijst(
        'regime: archiefwet-2026',
        'geldigheid: { inwerkingtreding: 2027-01-01, ‸einddatum: 2040-01-01 }',
      ),
      expect: [
        {
          found: 'een geldigheid tot en met 1 januari 2040',
          expected: 'ten hoogste 10 jaar (Archiefwet 2026): tot 1 januari 2037',
          repair,
        },
      ],
    },
    {
      naam: 'een lijst waarvan de laatste dag voorbij is',
      files: withLijst('geldigheid: { inwerkingtreding: 2004-03-07, ‸einddatum: 2024-03-06 }'),
      today: '2024-03-07',
      expect: [{ found: 'een geldigheid die is geëindigd op 6 maart 2024', ...expired }],
    },
    {
      naam: 'twintig jaar, op de laatste dag',
      files: withLijst('geldigheid: { inwerkingtreding: 2004-03-07, einddatum: 2024-03-06 }'),
      today: '2024-03-06',
      expect: [],
    },
  ],
};
