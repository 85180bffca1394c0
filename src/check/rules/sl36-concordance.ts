import { categoryKey } from '../../document/category-key.ts';
import { tookOver } from '../../document/concordance.ts';
import type { Document } from '../../document/document.ts';
import { act, acts } from '../examples/acts.ts';
import { category, laidOpen } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { newNumberFaults } from '../new-number.ts';
import { categoriesRefused, inCategory, inList, liveCategories } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

type Row = Document['concordantie'][number];

const needs: Readonly<
  Record<Row['relatie'], readonly ('nieuwNummer' | 'naarLijst' | 'naarNummer' | 'reden')[]>
> = {
  gelijk: ['nieuwNummer'],
  gesplitst: ['nieuwNummer'],
  samengevoegd: ['nieuwNummer'],
  nieuw: ['nieuwNummer'],
  vervallen: ['reden'],
  'naar-andere-lijst': ['naarLijst', 'naarNummer'],
};
const rowRepair = 'Voeg de sleutel toe, of kies een andere `relatie`.';
const old = {
  expected: 'een regel in `concordantie.yaml` voor elk nummer van een ingetrokken lijst',
  repair: 'Voeg een regel toe die zegt waar het nummer is gebleven.',
};
const fresh = {
  expected: 'een regel in `concordantie.yaml` met dit `nieuwNummer`',
  repair: 'Voeg een regel toe: uit welk oud nummer het komt, of `relatie: nieuw`.',
};
const repeal =
  'intrekking:\n  - lijst: Oude lijst\n    omvang: gedeeltelijk\n    nummers: ["7", NUMMER]\n    per: 2016-01-01\n    staatscourant: { jaar: 2005, nummer: 247, datum: 2005-12-20 }';

const open = laidOpen('soort: handelingen');
const openActs = { ...open, ...acts(), 'lijst.yaml': open['lijst.yaml'] ?? '' };

export const concordance: Rule = {
  code: 'SL36',
  title: 'Concordantie die niet sluit',
  help: 'Van elk nummer van een ingetrokken lijst zegt de concordantie waar het is gebleven: in welk nummer, in welke andere lijst, of dat het is vervallen. En van elk nummer van deze lijst waar het vandaan komt, of dat het nieuw is.',
  severity: [
    { from: 'ter-inzage', severity: 'warning' },
    { from: 'vastgesteld', severity: 'error' },
  ],
  basis: [
    practice(
      'praktijk: omnummertabellen en concordansen, zoals bij de Kanselarij der Nederlandse Orden en de provincies',
    ),
  ],
  *check(context) {
    if (context.refused.has('concordantie.yaml')) return;
    for (const row of context.document.concordantie) {
      yield* checkRow(row, context);
      yield* newNumberFaults(row, context);
    }
    const { intrekking } = context.document.lijst;
    if (intrekking.length === 0) return;
    yield* lostNumbers(context);
    yield* rootlessNumbers(context);
  },
  examples: [
    {
      naam: 'een verhuizing zonder nummer, en een vervallen nummer zonder reden',
      files: {
        ...laidOpen(),
        'concordantie.yaml':
          '- { oudLijst: Oude lijst, oudNummer: "7", ‸relatie: naar-andere-lijst, naarLijst: Andere lijst }\n- { oudLijst: Oude lijst, oudNummer: "8", ‸relatie: vervallen }\n',
      },
      expect: [
        {
          found: '`naar-andere-lijst` bij nummer `7` zonder `naarNummer`',
          expected: '`naarNummer`',
          repair: rowRepair,
        },
        { found: '`vervallen` bij nummer `8` zonder `reden`', expected: '`reden`', repair: rowRepair },
      ],
    },
    {
      naam: 'een ingetrokken nummer dat nergens blijft, en een nummer dat nergens vandaan komt',
      files: { ...laidOpen(repeal.replace('NUMMER', '‸"8"')), ...category('1.2', '‸nummer: "1.2"') },
      expect: [
        { found: 'categorie `1.2` zonder herkomst', ...fresh },
        { found: 'nummer `8` van `Oude lijst` zonder bestemming', ...old },
      ],
    },
    {
      naam: 'een nieuw nummer dat er niet is',
      files: {
        ...laidOpen(),
        'concordantie.yaml':
          '- { oudLijst: Oude lijst, oudNummer: "7", relatie: gelijk, ‸nieuwNummer: "1.11" }\n',
      },
      expect: [
        {
          found: '`nieuwNummer` met waarde `1.11`, dat er niet is',
          expected: 'het nummer van een categorie van deze lijst',
          repair: 'Bedoelde u `1.1`?',
        },
      ],
    },
    {
      naam: 'een nummer dat bij meer actoren staat, en een actor waarbij het niet staat',
      files: {
        ...openActs,
        ...act('dienst', '72'),
        'concordantie.yaml': `${[
          'relatie: gelijk, ‸nieuwNummer: "71"',
          'relatie: gelijk, nieuwNummer: "71", ‸nieuweActor: dients',
          'relatie: gelijk, nieuwNummer: "72", ‸nieuweActor: minister',
        ]
          .map((row) => `- { oudLijst: Oude lijst, oudNummer: "7", ${row} }`)
          .join('\n')}\n`,
      },
      expect: [
        {
          found: '`nieuwNummer` met waarde `71`, dat bij meer actoren staat',
          expected: '`nieuweActor`: bij welke actor het nummer staat',
          repair: 'Bedoelde u `nieuweActor: minister` of `nieuweActor: dienst`?',
        },
        {
          found: 'nummer `71` bij `nieuweActor` met waarde `dients`, waar het niet staat',
          expected: 'een actor bij wie het nummer staat',
          repair: 'Bedoelde u `dienst`?',
        },
        {
          found: 'nummer `72` bij `nieuweActor` met waarde `minister`, waar het niet staat',
          expected: 'een actor bij wie het nummer staat',
          repair: 'Bedoelde u `dienst`?',
        },
      ],
    },
    {
      naam: 'een nummer met zijn actor, en een nummer dat maar bij één actor staat',
      files: {
        ...openActs,
        ...act('dienst', '72'),
        'concordantie.yaml':
          '- { oudLijst: Oude lijst, oudNummer: "7", relatie: gelijk, nieuwNummer: "71", nieuweActor: dienst }\n- { oudLijst: Oude lijst, oudNummer: "8", relatie: gelijk, nieuwNummer: "72" }\n',
      },
      expect: [],
    },
    {
      naam: 'een actor in een lijst waarin een nummer genoeg zegt',
      files: {
        ...laidOpen(),
        'concordantie.yaml':
          '- { oudLijst: Oude lijst, oudNummer: "7", relatie: gelijk, nieuwNummer: "1.1", ‸nieuweActor: dienst }\n',
      },
      expect: [
        {
          found: '`nieuweActor` in een lijst waarin een nummer maar één keer voorkomt',
          expected: '`nieuweActor` alleen bij `soort: handelingen`',
          repair: 'Haal `nieuweActor` weg.',
        },
      ],
    },
    { naam: 'alles heeft een plaats', files: laidOpen(repeal.replace(', NUMMER', '')), expect: [] },
  ],
};

function* checkRow(row: Row, { locate }: Context): Generator<Message> {
  const { relatie, oudNummer, source } = row;
  for (const key of needs[relatie]) {
    if (row[key] !== undefined) continue;
    const found = `\`${relatie}\` bij nummer \`${oudNummer}\` zonder \`${key}\``;
    yield { place: locate(source, ['relatie']), found, expected: `\`${key}\``, repair: rowRepair };
  }
}

function* lostNumbers(context: Context): Generator<Message> {
  const { lijst, concordantie: rows } = context.document;
  const placed = new Set(rows.map(({ oudLijst, oudNummer }) => `${oudLijst}\n${oudNummer}`));
  const lists = new Set(rows.map(({ oudLijst }) => oudLijst));
  for (const [index, { lijst: name, nummers }] of lijst.intrekking.entries()) {
    if (!lists.has(name))
      yield {
        place: inList(context, 'intrekking', index, 'lijst'),
        found: `\`${name}\` zonder concordantie`,
        ...old,
      };
    for (const [item, nummer] of nummers.entries()) {
      if (placed.has(`${name}\n${nummer}`)) continue;
      const place = inList(context, 'intrekking', index, 'nummers', item);
      yield { place, found: `nummer \`${nummer}\` van \`${name}\` zonder bestemming`, ...old };
    }
  }
}

function* rootlessNumbers(context: Context): Generator<Message> {
  if (categoriesRefused(context)) return;
  const { concordantie: rows } = context.document;
  for (const category of liveCategories(context)) {
    if (rows.some((row) => tookOver(category, row))) continue;
    const found = `categorie \`${categoryKey(category)}\` zonder herkomst`;
    yield { place: inCategory(context, category, 'nummer'), found, ...fresh };
  }
}
