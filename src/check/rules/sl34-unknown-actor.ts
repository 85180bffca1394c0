import { act, acts } from '../examples/acts.ts';
import { withCategory, withLijst, withText } from '../examples/base.ts';
import { adopted } from '../examples/stages.ts';
import { archiefwet, practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import { entriesOf, mentionAt, mentionsAt, unknownInText, unknownMentions } from '../mentions.ts';
import type { Kind, Mention } from '../mentions.ts';
import { fileOf, keyOf } from '../../document/registers.ts';
import type { Message, Context, Rule } from '../rule.ts';
import { listStart } from '../../document/list-entries.ts';

const kind = {
  file: fileOf('actoren'),
  unknown: 'onbekende actor',
  expected: 'een `id` uit `actoren.yaml`',
  expectedInText: 'een `id`, naam of afkorting uit `actoren.yaml`',
  repair: 'Verbeter de naam, of voeg de actor toe aan `actoren.yaml`.',
} as const satisfies Kind;
const { expected, expectedInText: inText, repair } = kind;
const stranger = {
  expected: 'een zorgdrager van deze lijst, of een actor onder zijn zorg',
  repair: 'Zet bij de actor `onderZorgVan`, noem de zorgdrager bij `zorgdragers`, of noem een andere actor.',
};

export const unknownActor: Rule<'actoren-unknown'> = {
  code: 'SL34',
  title: 'Actor die onbekend is of niet onder een zorgdrager van deze lijst valt',
  help: 'Wie handelt, wie de zorg draagt en wie de lijst vaststelt, staan in `actoren.yaml`. Alleen dan is na te gaan onder wiens zorg archiefbescheiden vallen. Een lijst geldt voor de zorgdragers die zij noemt: een actor van een categorie is een van hen, of staat met `onderZorgVan` onder een van hen.',
  severity: 'error',
  basis: [
    archiefwet({ artikel: '5', lid: 1 }),
    practice('praktijk: actoren en zorgdragers in basisselectiedocumenten'),
  ],
  *check(context) {
    yield* unknownMentions(context, mentions(context), entriesOf(context, 'actoren'), kind);
    yield* strangers(context);
  },
  messages: {
    'actoren-unknown': (finding, context) => unknownInText(finding, kind, context),
  },
  examples: [
    {
      naam: 'in een categorie, in haar waardering en in de tekst',
      files: {
        ...withCategory(
          'actoren: [‸dients]',
          'waarderingen:\n  - waarde: B\n    criteria: [1]\n    voor: plannen\n    actoren: [dienst, ‸commissie]',
        ),
        ...withText('De ‸:actor[rijksarchivaris].'),
      },
      expect: [
        { found: 'onbekende actor `dients`', expected, repair: 'Bedoelde u `dienst`?' },
        { found: 'onbekende actor `commissie`', expected, repair },
        { found: 'onbekende actor `rijksarchivaris`', expected: inText, repair },
      ],
    },
    {
      naam: 'in lijst.yaml en in actoren.yaml zelf',
      files: {
        'actoren.yaml':
          '- { id: minister, naam: Minister, soort: minister, ‸opvolger: ministers }\n- { id: dienst, naam: Dienst, soort: dienst, ‸onderZorgVan: koning }\n',
        ...withLijst('zorgdragers: [minister, ‸x1]', 'vaststellers: [‸x2]', 'periode: { van: "1945" }'),
      },
      expect: [
        { found: 'onbekende actor `ministers`', expected, repair: 'Bedoelde u `minister`?' },
        { found: 'onbekende actor `koning`', expected, repair },
        ...['x1', 'x2'].map((name) => ({ found: `onbekende actor \`${name}\``, expected, repair })),
      ],
    },
    {
      naam: 'in het besluit van een vastgestelde lijst',
      files: adopted('besluiten: [{ ‸orgaan: koning, datum: 2015-09-01, kenmerk: K }]'),
      expect: [{ found: 'onbekende actor `koning`', expected, repair }],
    },
    {
      naam: 'in een register op één regel',
      files: {
        'actoren.yaml':
          '[{ id: minister, naam: M, soort: minister }, { id: dienst, naam: D, soort: dienst, onderZorgVan: minister, ‸opvolger: aivd }]\n',
      },
      expect: [{ found: 'onbekende actor `aivd`', expected, repair }],
    },
    {
      naam: 'van een handeling waarnaar een tekst en een vervallen nummer verwijzen',
      files: {
        ...acts(),
        ...act('dienst', '71', 'actoren: [‸dients]'),
        ...act('dienst', '72', 'nummer: "72"', 'waarderingen', 'vervallen: { reden: Weg, opvolger: "71" }'),
        ...withText('Zie [](#categorie-dienst-71).'),
      },
      expect: [{ found: 'onbekende actor `dients`', expected, repair: 'Bedoelde u `dienst`?' }],
    },
    {
      naam: 'een actor onder geen zorgdrager, en een onder een andere',
      files: {
        'actoren.yaml':
          '- { id: minister, naam: Minister, soort: minister }\n- { id: raad, naam: Raad, soort: college }\n- { id: griffie, naam: Griffie, soort: dienst, onderZorgVan: raad }\n- { id: afdeling, naam: Afdeling, soort: dienst, onderZorgVan: dienst }\n- { id: dienst, naam: Dienst, soort: dienst, onderZorgVan: minister }\n',
        ...withCategory('actoren: [‸raad, ‸griffie, afdeling, minister]'),
      },
      expect: [
        { found: 'actor `raad`, die niet onder een zorgdrager van deze lijst valt', ...stranger },
        { found: 'actor `griffie`, die niet onder een zorgdrager van deze lijst valt', ...stranger },
      ],
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
  if (context.refused.has(listStart.file)) return [];
  return [
    ...mentionsAt(context, listStart, ['zorgdragers'], zorgdragers),
    ...mentionsAt(context, listStart, ['vaststellers'], vaststellers),
    ...besluiten.flatMap(({ orgaan }, index) =>
      mentionAt(context, listStart, ['besluiten', index, 'orgaan'], orgaan),
    ),
  ];
}

function mentions(context: Context): Mention[] {
  const { categorieen, actoren } = context.document;
  return [
    ...mentionsInList(context),
    ...categorieen.flatMap(({ source, actoren, waarderingen }) => [
      ...mentionsAt(context, source, ['actoren'], actoren),
      ...waarderingen.flatMap((waardering, index) =>
        mentionsAt(context, source, ['waarderingen', index, 'actoren'], waardering.actoren),
      ),
    ]),
    ...actoren.flatMap(({ source, onderZorgVan, opvolger }) => [
      ...mentionsAt(context, source, ['onderZorgVan'], onderZorgVan),
      ...mentionAt(context, source, ['opvolger'], opvolger),
    ]),
  ];
}

/** Actors of categories whose records are nobody's care that the list names. */
function* strangers(context: Context): Generator<Message> {
  const { document, refused } = context;
  if (refused.has('lijst.yaml') || refused.has('actoren.yaml')) return;
  const carers = new Set(document.lijst.zorgdragers);
  const above = new Map(document.actoren.map((actor) => [keyOf('actoren', actor.id), actor.onderZorgVan]));
  // Under whom they are is not known while the name of one who cares is wrong.
  if ([...carers].some((carer) => !above.has(carer))) return;
  for (const category of liveCategories(context)) {
    for (const [index, actor] of category.actoren.entries()) {
      if (!above.has(actor) || isCaredFor(actor, above, carers)) continue;
      const place = inCategory(context, category, 'actoren', index);
      yield {
        place,
        found: `actor \`${actor}\`, die niet onder een zorgdrager van deze lijst valt`,
        ...stranger,
      };
    }
  }
}

/** Follows the actors up; whoever stands under someone unknown is left to the message about that name. */
function isCaredFor(
  actor: string,
  above: ReadonlyMap<string, readonly string[]>,
  carers: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>();
  const open = [actor];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    const next = above.get(current);
    if (carers.has(current) || next === undefined) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    open.push(...next);
  }
  return false;
}
