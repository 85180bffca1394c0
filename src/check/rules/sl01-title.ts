import { withLijst } from '../examples/base.ts';
import { archiefbesluit, practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

const expectedTitle = 'dezelfde titel als bij `titel`: `Selectielijst Proefdienst`';
const repair = 'Schrijf overal dezelfde titel; `titel` in `lijst.yaml` is de bron.';

export const title: Rule = {
  code: 'SL01',
  title: 'Titel die niet overal dezelfde is',
  help: 'De titel is het eerste wat een selectielijst moet bevatten. Onder die titel wordt zij bekendgemaakt, gevonden en aangehaald. Noemt de kennisgeving, de Woo-index, de omslag of de PDF een andere titel, dan lijken het verschillende lijsten.',
  severity: 'error',
  basis: [
    archiefbesluit({ artikel: '5', lid: 1, onder: 'a' }),
    practice('praktijk: een lijst die onder drie titels was gepubliceerd'),
  ],
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    const { titel } = context.document.lijst;
    const expected = `dezelfde titel als bij \`titel\`: \`${titel}\``;
    for (const { found, place, text } of titles(context)) {
      if (text !== titel) yield { place, found: `titel \`${text}\` ${found}`, expected, repair };
    }
  },
  examples: [
    {
      naam: 'een andere titel in de Woo-index',
      files: withLijst(
        'diwoo:\n  publisher: https://identifier.overheid.nl/tooi/id/ministerie/mnre1018\n  informatiecategorie: https://identifier.overheid.nl/tooi/def/thes/kern/c_759721e2\n  creatiedatum: 2015-03-04\n  handelingen: [{ soort: "https://identifier.overheid.nl/tooi/def/thes/kern/c_dfcee535", datum: 2015-03-04 }]\n  ‸officieleTitel: Lijst Proefdienst',
      ),
      expect: [
        {
          found: 'titel `Lijst Proefdienst` in de gegevens voor de Woo-index',
          expected: expectedTitle,
          repair,
        },
      ],
    },
    {
      naam: 'een andere titel in de PDF die is gemaakt',
      files: { ...withLijst('titel: Selectielijst Proefdienst') },
      built: {
        titles: [
          { where: 'op de voorpagina van de website', text: 'Selectielijst Proefdienst' },
          { where: 'in de eigenschappen van de PDF', text: 'Lijst' },
        ],
        statuses: [],
        pdf: null,
      },
      expect: [
        {
          found: 'titel `Lijst` in de eigenschappen van de PDF',
          expected: expectedTitle,
          repair,
          at: { file: 'lijst.yaml', line: 1, column: 1 },
        },
      ],
    },
    { naam: 'nergens een andere titel', files: {}, expect: [] },
  ],
};

interface Titled extends Pick<Message, 'found' | 'place'> {
  readonly text: string;
}

function titles(context: Context): Titled[] {
  const { inzage, diwoo } = context.document.lijst;
  const notice = inzage?.kennisgeving?.titel;
  const record = diwoo?.officieleTitel;
  return [
    ...(notice === undefined
      ? []
      : [
          {
            text: notice,
            found: 'in de kennisgeving',
            place: inList(context, 'inzage', 'kennisgeving', 'titel'),
          },
        ]),
    ...(record === undefined
      ? []
      : [
          {
            text: record,
            found: 'in de gegevens voor de Woo-index',
            place: inList(context, 'diwoo', 'officieleTitel'),
          },
        ]),
    ...(context.built?.titles ?? []).map(({ where, text }) => ({
      text,
      found: where,
      place: inList(context, 'titel'),
    })),
  ];
}
