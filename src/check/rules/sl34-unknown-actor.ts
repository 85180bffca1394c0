import { withCategory, withLijst, withText } from '../examples/base.ts';
import { mentionAt, mentionsAt, unknownInText, unknownMentions } from '../mentions.ts';
import type { Kind, Mention } from '../mentions.ts';
import type { Context, Rule } from '../rule.ts';

const kind: Kind = {
  file: 'actoren.yaml',
  unknown: 'onbekende actor',
  expected: 'een `id`, naam of afkorting uit `actoren.yaml`',
  repair: 'Verbeter de naam, of voeg de actor toe aan `actoren.yaml`.',
};
const { expected, repair } = kind;
const list = { file: 'lijst.yaml', line: 1, column: 1 };

export const unknownActor: Rule = {
  code: 'SL34',
  title: 'Onbekende actor',
  help: 'Wie handelt, wie de zorg draagt en wie de lijst vaststelt, staan in `actoren.yaml`. Alleen dan is na te gaan onder wiens zorg archiefbescheiden vallen.',
  severity: 'error',
  *check(context) {
    const known = context.document.actors.map(({ id }) => id.replace(/^actor-/, ''));
    yield* unknownMentions(context, mentions(context), known, kind);
    yield* unknownInText(context, 'actor', kind);
  },
  examples: [
    {
      naam: 'in een categorie, in haar waardering en in de tekst',
      files: {
        ...withCategory(
          'actoren: [‸dients]',
          'waarderingen:\n  - waarde: B\n    actoren: [dienst, ‸commissie]',
        ),
        ...withText('De ‸:actor[rijksarchivaris].'),
      },
      expect: [
        { found: 'onbekende actor `dients`', expected, repair: 'Bedoelde u `dienst`?' },
        { found: 'onbekende actor `commissie`', expected, repair },
        { found: 'onbekende actor `rijksarchivaris`', expected, repair },
      ],
    },
    {
      naam: 'in lijst.yaml en in actoren.yaml zelf',
      files: {
        'actoren.yaml':
          '- { id: minister, naam: Minister, soort: minister, ‸opvolger: ministers }\n- { id: dienst, naam: Dienst, soort: dienst, ‸onderZorgVan: koning }\n',
        ...withLijst(
          'zorgdragers: [minister, ‸x1]',
          'vaststellers: [‸x2]',
          'besluiten: [{ ‸orgaan: x3, datum: 2015-03-04, kenmerk: K }]',
        ),
      },
      expect: [
        { found: 'onbekende actor `ministers`', expected, repair: 'Bedoelde u `minister`?' },
        { found: 'onbekende actor `koning`', expected, repair },
        ...['x1', 'x2', 'x3'].map((name) => ({ found: `onbekende actor \`${name}\``, expected, repair })),
      ],
    },
    {
      naam: 'in een register op één regel',
      files: {
        'actoren.yaml':
          '[{ id: minister, naam: M, soort: minister }, { id: dienst, naam: D, soort: dienst, ‸opvolger: aivd }]\n',
      },
      expect: [{ found: 'onbekende actor `aivd`', expected, repair }],
    },
    {
      naam: 'bekende actoren, in de tekst ook bij naam',
      files: withText('De :actor[Proefdienst] en :actor[hij]{naar=minister}.'),
      expect: [],
    },
    {
      naam: 'actoren.yaml is niet te lezen',
      files: { 'actoren.yaml': '- { id: minister, ‸id: dienst }\n' },
      expect: [
        {
          code: 'BE02',
          found: 'YAML die niet te lezen is: een sleutel komt twee keer voor',
          expected: 'geldige YAML',
          repair: 'Verwijder een van beide sleutels.',
        },
      ],
    },
  ],
};

/** What stands in for a list that cannot be read mentions an actor too, but nobody wrote that. */
function mentionsInList(context: Context): Mention[] {
  const { zorgdragers, vaststellers, besluiten } = context.document.lijst;
  if (context.refused.has(list.file)) return [];
  return [
    ...mentionsAt(context, list, ['zorgdragers'], zorgdragers),
    ...mentionsAt(context, list, ['vaststellers'], vaststellers),
    ...besluiten.flatMap(({ orgaan }, index) =>
      mentionAt(context, list, ['besluiten', index, 'orgaan'], orgaan),
    ),
  ];
}

function mentions(context: Context): Mention[] {
  const { categories, actors } = context.document;
  return [
    ...mentionsInList(context),
    ...categories.flatMap(({ source, actoren, waarderingen }) => [
      ...mentionsAt(context, source, ['actoren'], actoren),
      ...waarderingen.flatMap((waardering, index) =>
        mentionsAt(context, source, ['waarderingen', index, 'actoren'], waardering.actoren),
      ),
    ]),
    ...actors.flatMap(({ source, onderZorgVan, opvolger }) => [
      ...mentionAt(context, source, ['onderZorgVan'], onderZorgVan),
      ...mentionAt(context, source, ['opvolger'], opvolger),
    ]),
  ];
}
