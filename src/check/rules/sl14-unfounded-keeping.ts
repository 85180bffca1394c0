import { withCategory, withLijst } from '../examples/base.ts';
import { archiefbesluit, practice, unsettled2026 } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const texts = {
  found: '`B` zonder criterium en zonder herkomst',
  expected: '`criteria` met een nummer, of `herkomst` met het soort analyse',
  repair: 'Noem op welk selectiecriterium of op welke analyse de waardering berust.',
};

export const unfoundedKeeping: Rule = {
  code: 'SL14',
  title: 'Blijvend bewaren zonder grond',
  help: 'Een B berust op een selectiecriterium (in lijsten tot ongeveer 2012) of op een systeem-, risico- of trendanalyse (daarna). Zonder een van beide is niet na te gaan waarom juist deze archiefbescheiden blijven.',
  severity: [
    { from: 'concept', severity: 'error' },
    { from: 'concept', regime: 'archiefwet-2026', severity: 'warning' },
  ],
  basis: [
    archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 1°' }),
    practice('praktijk: waarderingsmethodiek sinds de kamerbrief van 17 december 2010'),
  ],
  unsettled: unsettled2026,
  *check(context) {
    for (const category of liveCategories(context)) {
      for (const [index, { waarde, criteria, herkomst }] of category.waarderingen.entries()) {
        if (waarde !== 'B' || criteria.length > 0 || herkomst !== undefined) continue;
        yield { place: inCategory(context, category, 'waarderingen', index, 'waarde'), ...texts };
      }
    }
  },
  examples: [
    {
      naam: 'een B zonder meer',
      files: withCategory('waarderingen: [{ ‸waarde: B }]'),
      expect: [texts],
    },
    {
      naam: 'onder de Archiefwet 2026',
      files: {
        ...withLijst('regime: archiefwet-2026'),
        ...withCategory('waarderingen: [{ ‸waarde: B }]'),
      },
      expect: [{ ...texts, severity: 'warning' }],
    },
    {
      naam: 'een B met een criterium of een analyse',
      files: withCategory('waarderingen: [{ waarde: B, herkomst: trendanalyse }]'),
      expect: [],
    },
  ],
};
