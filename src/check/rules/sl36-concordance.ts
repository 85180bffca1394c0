import type { Document } from '../../document/document.ts';
import { category, laidOpen } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
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
    for (const row of context.document.concordantie) yield* checkRow(row, context);
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
  const rooted = new Set(context.document.concordantie.map(({ nieuwNummer }) => nieuwNummer));
  for (const category of liveCategories(context)) {
    if (rooted.has(category.nummer)) continue;
    const found = `categorie \`${category.nummer}\` zonder herkomst`;
    yield { place: inCategory(context, category, 'nummer'), found, ...fresh };
  }
}
