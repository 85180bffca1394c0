import { fileOf } from '../../document/registers.ts';
import { withCategory, withLijst, withText } from '../examples/base.ts';
import { entriesOf, mentionAt, unknownInText, unknownMentions } from '../mentions.ts';
import type { Kind, Mention } from '../mentions.ts';
import type { Context, Rule } from '../rule.ts';
import { listStart } from '../../document/list-entries.ts';

const kind: Kind = {
  file: fileOf('regelgeving'),
  unknown: 'onbekende regeling',
  expected: 'een `id`, citeertitel of afkorting uit `regelgeving.yaml`',
  repair: 'Verbeter de naam, of voeg de regeling toe aan `regelgeving.yaml`.',
};
const { expected, repair } = kind;

export const unknownLegislation: Rule<'regelgeving-unknown'> = {
  code: 'BE22',
  title: 'Onbekende regeling',
  help: 'Een grondslag of een aanhaling met `:wet` wijst naar een regeling in `regelgeving.yaml`. Daar komen de link naar wetten.overheid.nl en de bijlage vandaan.',
  severity: 'error',
  *check(context) {
    yield* unknownMentions(context, mentions(context), entriesOf(context, 'regelgeving'), kind);
  },
  messages: {
    'regelgeving-unknown': (finding, context) => unknownInText(finding, kind, context),
  },
  examples: [
    {
      naam: 'in de grondslag van een categorie',
      files: withCategory('grondslag:\n  - ‸regeling: archifwet-1995\n  - ‸regeling: archiefwet-1996'),
      expect: [
        { found: 'onbekende regeling `archifwet-1995`', expected, repair: 'Bedoelde u `archiefwet-1995`?' },
        { found: 'onbekende regeling `archiefwet-1996`', expected, repair: 'Bedoelde u `archiefwet-1995`?' },
      ],
    },
    {
      naam: 'in de grondslag van een waardering',
      files: withCategory(
        'waarderingen:\n  - { waarde: B, criteria: [1], grondslag: [{ ‸regeling: woo, artikel: "3.3" }] }',
      ),
      expect: [{ found: 'onbekende regeling `woo`', expected, repair }],
    },
    {
      naam: 'in de eigen regel voor overbrenging',
      files: withLijst(
        'overbrenging: { grondslag: [{ ‸regeling: wiv, artikel: "44" }], jaren: 20, voorwaarde: de minister instemt }',
      ),
      expect: [{ found: 'onbekende regeling `wiv`', expected, repair }],
    },
    {
      naam: 'in de grondslag van een taak',
      files: withLijst('taken:\n  - id: toezicht\n    naam: Toezicht.\n    grondslag: { ‸regeling: woo }'),
      expect: [{ found: 'onbekende regeling `woo`', expected, repair }],
    },
    {
      naam: 'in de tekst, bij naam en met woorden',
      files: withText('Zie ‸:wet[de wet]{naar=archiefwet} en ‸:wet[Archiefwet 1962].'),
      expect: [
        { found: 'onbekende regeling `archiefwet`', expected, repair: 'Bedoelde u `archiefwet-1995`?' },
        { found: 'onbekende regeling `Archiefwet 1962`', expected, repair: 'Bedoelde u `archiefwet 1995`?' },
      ],
    },
    {
      naam: 'een regeling die in het register staat maar daar niet te lezen is',
      files: {
        ...withText('Zie :wet[de wet]{naar=awb}.'),
        'regelgeving.yaml':
          '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet }\n- { id: awb, citeertitel: Awb, ‸soort: wat }\n',
      },
      expect: [
        {
          code: 'BE05',
          found: '`soort` met waarde `wat`',
          expected: 'een van `wet`, `amvb`, `regeling`, `verdrag`, `besluit`',
          repair: 'Bedoelde u `wet`?',
        },
      ],
    },
    {
      naam: 'bekende regelingen',
      files: withText('Zie :wet[artikel 5]{naar=archiefwet-1995 artikel=5} en :wet[archiefwet  1995].'),
      expect: [],
    },
  ],
};

function mentions(context: Context): Mention[] {
  const { lijst, categorieen } = context.document;
  return [
    ...lijst.taken.flatMap(({ grondslag }, index) =>
      mentionAt(context, listStart, ['taken', index, 'grondslag', 'regeling'], grondslag?.regeling),
    ),
    ...(lijst.overbrenging?.grondslag ?? []).flatMap(({ regeling }, index) =>
      mentionAt(context, listStart, ['overbrenging', 'grondslag', index, 'regeling'], regeling),
    ),
    ...categorieen.flatMap(({ grondslag, waarderingen, source }) => [
      ...grondslag.flatMap(({ regeling }, index) =>
        mentionAt(context, source, ['grondslag', index, 'regeling'], regeling),
      ),
      ...waarderingen.flatMap((valuation, at) =>
        valuation.grondslag.flatMap(({ regeling }, index) =>
          mentionAt(context, source, ['waarderingen', at, 'grondslag', index, 'regeling'], regeling),
        ),
      ),
    ]),
  ];
}
