import { fileOf, keyOf } from '../../document/registers.ts';
import { withCategory, withText } from '../examples/base.ts';
import { entriesOf, mentionAt, mentionsAt, unknownInText, unknownMentions } from '../mentions.ts';
import type { Kind } from '../mentions.ts';
import type { Rule } from '../rule.ts';

const kind = {
  file: fileOf('bronnen'),
  unknown: 'onbekende bron',
  expected: 'een `id` uit `bronnen.yaml`',
  expectedInText: 'een `id` of titel uit `bronnen.yaml`',
  repair: 'Verbeter de naam, of voeg de bron toe aan `bronnen.yaml`.',
} as const satisfies Kind;
const { expected, expectedInText: inText, repair } = kind;

export const unknownSource: Rule<'bronnen-unknown'> = {
  code: 'BE24',
  title: 'Onbekende bron',
  help: 'Een bron staat één keer in `bronnen.yaml`; tekst, categorieën en begrippen wijzen ernaar. Zo is elke vermelding volledig en gelijk.',
  severity: 'error',
  *check(context) {
    const { categorieen, begrippen } = context.document;
    const mentions = [
      ...categorieen.flatMap(({ source, bron }) => mentionsAt(context, source, ['bron'], bron)),
      ...begrippen.flatMap(({ source, bron }) =>
        mentionAt(context, source, ['bron'], bron && keyOf('bronnen', bron)),
      ),
    ];
    yield* unknownMentions(context, mentions, entriesOf(context, 'bronnen'), kind);
  },
  messages: {
    'bronnen-unknown': (finding, context) => unknownInText(finding, kind, context),
  },
  examples: [
    {
      naam: 'in een categorie, in een begrip en in de tekst',
      files: {
        ...withCategory('grondslag', 'bron: [jaarverslag, ‸pivot-61]'),
        ...withText('Volgens ‸:bron[het verslag]{naar=jaarverslga}.'),
        'begrippen/neerslag.md': '---\nterm: neerslag\n‸bron: jaarverslagen\n---\n\nWat blijft.\n',
      },
      expect: [
        { found: 'onbekende bron `jaarverslagen`', expected, repair: 'Bedoelde u `jaarverslag`?' },
        { found: 'onbekende bron `pivot-61`', expected, repair },
        { found: 'onbekende bron `jaarverslga`', expected: inText, repair: 'Bedoelde u `jaarverslag`?' },
      ],
    },
    {
      naam: 'bekende bronnen',
      files: {
        ...withCategory('grondslag', 'bron: [jaarverslag]'),
        ...withText('Volgens het :bron[Jaarverslag].'),
      },
      expect: [],
    },
  ],
};
