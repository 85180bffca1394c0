import { nearest } from '../../document/nearest.ts';
import { answered, withViews } from '../examples/views.ts';
import { practice } from '../legal-basis.ts';
import { categoriesRefused, chaptersRefused } from '../places.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../wording.ts';

const expected = 'het id van een blok van deze lijst, zoals `2.1.a3`';
const otherwise =
  'Neem het id over uit de kantlijn van de website; van een passage die verviel, het stuk waarin zij stond.';

export const unknownBlock: Rule = {
  code: 'SL62',
  title: 'Antwoord dat naar niets verwijst',
  help: 'Een antwoord zegt over welke passage het gaat en welke daardoor is gewijzigd. De website en de PDF verwijzen erheen, en van de passage terug: wat er niet is, is niet te volgen.',
  severity: 'error',
  basis: [practice('praktijk: een nota van beantwoording noemt de plaats van elke wijziging')],
  *check(context) {
    // What could not be read may be what is meant.
    if (categoriesRefused(context) || chaptersRefused(context)) return;
    const ids = context.document.blokken.map(({ id }) => id);
    const known = new Set(ids);
    for (const { onderdelen, source } of context.document.zienswijzen)
      for (const [index, { blok, wijzigingen }] of onderdelen.entries()) {
        const named = [
          ...(blok === undefined ? [] : [{ id: blok, path: ['blok'] }]),
          ...wijzigingen.map((id, at) => ({ id, path: ['wijzigingen', at] })),
        ];
        for (const { id, path } of named)
          if (!known.has(id))
            yield {
              place: context.locate(source, ['onderdelen', index, ...path]),
              found: `\`${id}\` bij \`${String(path[0])}\``,
              expected,
              repair: didYouMean(nearest(id, ids), otherwise),
            };
      }
  },
  examples: [
    {
      naam: 'een passage en een wijziging die er niet zijn',
      files: {
        ...withViews(),
        ...answered(
          'onderdelen:\n  - { onderdeel: 1, ‸blok: "1.a11", samenvatting: A., antwoord: B., besluit: deels, wijzigingen: ["1.a1", ‸elders] }',
        ),
      },
      expect: [
        { found: '`1.a11` bij `blok`', expected, repair: 'Bedoelde u `1.a1`, `2.a1` of `3.a1`?' },
        { found: '`elders` bij `wijzigingen`', expected, repair: otherwise },
      ],
    },
    { naam: 'een wijziging van een blok dat er is', files: withViews(), expect: [] },
  ],
};
