import { withCategory } from '../examples/base.ts';
import type { Rule } from '../rule.ts';
import { anyOf } from '../wording.ts';

export const unknownCriterion: Rule = {
  code: 'SL15',
  title: 'Onbekend selectiecriterium',
  help: 'Een waardering B noemt de criteria waarop zij berust: nummers uit `selectiecriteria` in `lijst.yaml`. Een nummer dat daar niet staat, verantwoordt niets.',
  severity: 'error',
  *check({ document, locate, refused }) {
    if (refused.has('lijst.yaml')) return;
    const known = document.lijst.selectiecriteria.map(({ nummer }) => nummer);
    for (const { waarderingen, source } of document.categories) {
      for (const [index, { criteria }] of waarderingen.entries()) {
        for (const [item, number] of criteria.entries()) {
          if (known.includes(number)) continue;
          yield {
            place: locate(source, ['waarderingen', index, 'criteria', item]),
            found: `onbekend selectiecriterium \`${number}\``,
            expected:
              known.length > 0
                ? anyOf(known.map(String))
                : 'een nummer bij `selectiecriteria` in `lijst.yaml`',
            repair: 'Verbeter het nummer, of voeg het criterium toe aan `lijst.yaml`.',
          };
        }
      }
    }
  },
  examples: [
    {
      naam: 'een nummer dat niet in lijst.yaml staat',
      files: withCategory(
        'waarderingen:\n  - { waarde: B, criteria: [1] }\n  - { waarde: B, criteria: [1, ‸7] }',
      ),
      expect: [
        {
          found: 'onbekend selectiecriterium `7`',
          expected: '`1`',
          repair: 'Verbeter het nummer, of voeg het criterium toe aan `lijst.yaml`.',
        },
      ],
    },
    { naam: 'een nummer dat in lijst.yaml staat', files: {}, expect: [] },
  ],
};
