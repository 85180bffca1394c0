import { withLijst } from '../examples/base.ts';
import { practice, woo } from '../legal-basis.ts';
import { inList } from '../places.ts';
import { actions, categories, publisherPattern } from '../woo-index.ts';
import type { Message, Context, Rule } from '../rule.ts';

const repairMissing = 'Voeg de sleutel toe bij `diwoo`, of haal `diwoo` weg.';
const repairUnknown = 'Kies het adres uit de waardelijst op standaarden.overheid.nl.';
const publisher = 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1018';
const concept = 'https://identifier.overheid.nl/tooi/def/thes/kern/';

export const wooIndex: Rule = {
  code: 'SL52',
  title: 'Gegevens voor de Woo-index die niet volledig zijn',
  help: 'De Woo-index neemt een document alleen op als bekend is wie het publiceert, onder welke informatiecategorie, wanneer het is gemaakt en wat ermee is gedaan. De waarden komen uit gesloten lijsten. Welke informatiecategorie bij een ontwerp hoort, kiest de organisatie zelf.',
  severity: 'error',
  basis: [
    woo({ artikel: '3.3' }),
    practice('DiWoo-metadata 0.9.8', 'https://standaarden.overheid.nl/diwoo/metadata'),
  ],
  unsettled:
    'Of `creatiedatum` in versie 0.9.8 van DiWoo nog verplicht is, is niet nagegaan; Inzage vraagt erom, zoals versie 0.9.1.',
  *check(context) {
    if (context.refused.has('lijst.yaml') || !context.document.lijst.diwoo) return;
    yield* missingKeys(context);
    yield* unknownValues(context);
  },
  examples: [
    {
      naam: 'geen handeling, en een categorie die niet bestaat',
      files: withLijst(
        `‸diwoo:\n  publisher: ${publisher}\n  ‸informatiecategorie: ${concept}c_12345678\n  creatiedatum: 2015-03-04`,
      ),
      expect: [
        { found: '`diwoo` zonder `handelingen`', expected: '`handelingen`', repair: repairMissing },
        {
          found: `\`${concept}c_12345678\``,
          expected: 'een informatiecategorie uit de waardelijst',
          repair: repairUnknown,
        },
      ],
    },
    {
      naam: 'een uitgever en een handeling die niet bestaan',
      files: withLijst(
        `diwoo:\n  ‸publisher: https://example.org\n  informatiecategorie: ${concept}c_759721e2\n  creatiedatum: 2015-03-04\n  handelingen:\n    - { ‸soort: "${concept}c_00000000", datum: 2015-03-04 }`,
      ),
      expect: [
        {
          found: '`https://example.org`',
          expected: `een adres als \`${publisher}\``,
          repair: repairUnknown,
        },
        {
          found: `\`${concept}c_00000000\``,
          expected: 'een soort handeling uit de waardelijst',
          repair: repairUnknown,
        },
      ],
    },
    {
      naam: 'volledig',
      files: withLijst(
        `diwoo:\n  publisher: ${publisher}\n  informatiecategorie: ${concept}c_759721e2\n  creatiedatum: 2015-03-04\n  handelingen: [{ soort: "${concept}c_dfcee535", datum: 2015-03-04 }]`,
      ),
      expect: [],
    },
  ],
};

function* missingKeys(context: Context): Generator<Message> {
  const {
    publisher: who,
    informatiecategorie,
    creatiedatum,
    handelingen,
  } = context.document.lijst.diwoo ?? {};
  const given = {
    publisher: who,
    informatiecategorie,
    creatiedatum,
    handelingen: handelingen?.length === 0 ? undefined : handelingen,
  };
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) continue;
    const place = inList(context, 'diwoo');
    yield { place, found: `\`diwoo\` zonder \`${key}\``, expected: `\`${key}\``, repair: repairMissing };
  }
}

function* unknownValues(context: Context): Generator<Message> {
  const { publisher: who, informatiecategorie, handelingen = [] } = context.document.lijst.diwoo ?? {};
  if (who !== undefined && !publisherPattern.test(who)) {
    const place = inList(context, 'diwoo', 'publisher');
    yield { place, found: `\`${who}\``, expected: `een adres als \`${publisher}\``, repair: repairUnknown };
  }
  if (informatiecategorie !== undefined && !categories.has(informatiecategorie)) {
    const place = inList(context, 'diwoo', 'informatiecategorie');
    const expected = 'een informatiecategorie uit de waardelijst';
    yield { place, found: `\`${informatiecategorie}\``, expected, repair: repairUnknown };
  }
  for (const [index, { soort }] of handelingen.entries()) {
    if (actions.has(soort)) continue;
    const place = inList(context, 'diwoo', 'handelingen', index, 'soort');
    yield {
      place,
      found: `\`${soort}\``,
      expected: 'een soort handeling uit de waardelijst',
      repair: repairUnknown,
    };
  }
}
