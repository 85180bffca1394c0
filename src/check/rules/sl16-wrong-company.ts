import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const destroyed = {
  found: '`V` met een selectiecriterium',
  expected: 'criteria alleen bij `B`',
  repair: 'Haal `criteria` weg, of maak er een B van.',
};
const kept = {
  found: '`B` met een termijn',
  expected: 'een termijn alleen bij `V`',
  repair:
    'Haal `termijn` weg, of zet haar bij `behoudens`: `behoudens: [{ wat: …, waarde: V, termijn: P5Y }]`.',
};

export const wrongCompany: Rule = {
  code: 'SL16',
  title: 'V met een criterium, of B met een termijn',
  help: 'Een selectiecriterium zegt waarom iets blijft; een termijn zegt wanneer iets weg mag. Staan zij bij de verkeerde letter, dan is een van beide een vergissing. Wat van een B is uitgezonderd (`behoudens`), heeft zijn eigen waarde en termijn.',
  severity: 'warning',
  basis: [practice('praktijk: leeswijzers van basisselectiedocumenten')],
  *check(context) {
    for (const category of liveCategories(context)) {
      for (const [index, { waarde, criteria, termijn }] of category.waarderingen.entries()) {
        const at = (key: string) => inCategory(context, category, 'waarderingen', index, key);
        if (waarde === 'V' && criteria.length > 0) yield { place: at('criteria'), ...destroyed };
        if (waarde === 'B' && termijn !== undefined) yield { place: at('termijn'), ...kept };
      }
    }
  },
  examples: [
    {
      naam: 'een criterium bij V',
      files: category('1.2', 'waarderingen: [{ waarde: V, termijn: P5Y, ‸criteria: [1] }]'),
      expect: [destroyed],
    },
    {
      naam: 'een termijn bij B',
      files: category('1.2', 'waarderingen: [{ waarde: B, criteria: [1], ‸termijn: P5Y }]'),
      expect: [kept],
    },
    {
      naam: 'een B waarvan iets is uitgezonderd',
      files: category(
        '1.2',
        'waarderingen: [{ waarde: B, criteria: [1], behoudens: [{ wat: dubbele exemplaren, waarde: V, termijn: P5Y }] }]',
      ),
      expect: [],
    },
  ],
};
