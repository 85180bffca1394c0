import type { Valuation } from '../../document/document.ts';
import { withCategory, withLijst } from '../examples/base.ts';
import { laidOpen } from '../examples/stages.ts';
import { archiefbesluit, practice } from '../legal-basis.ts';
import { categoriesRefused, inCategory, inList } from '../places.ts';
import { hasReached } from '../severity.ts';
import type { Message, Context, Rule } from '../rule.ts';
import { anyOf } from '../wording.ts';

/** The general criteria of the PIVOT method are 1 to 6. */
const lastGeneral = 6;
const unknownRepair = 'Verbeter het nummer, of voeg het criterium toe aan `lijst.yaml`.';
const numbering = {
  expected: 'algemene criteria met nummer 1 tot en met 6, eigen criteria vanaf 7',
  repair: 'Geef het criterium een ander nummer, of verbeter `herkomst`.',
};
const unused = {
  severity: 'info',
  expected: 'criteria waarnaar ten minste één waardering verwijst',
  repair: 'Niets, als de lijst alle algemene criteria noemt; haal een eigen criterium weg.',
} as const;

export const unknownCriterion: Rule = {
  code: 'SL15',
  title: 'Selectiecriterium dat onbekend is, verkeerd genummerd of ongebruikt',
  help: 'Een waardering B noemt de criteria waarop zij berust: nummers uit `selectiecriteria` in `lijst.yaml`. Een nummer dat daar niet staat, verantwoordt niets. De algemene criteria hebben de nummers 1 tot en met 6; wat een lijst daaraan toevoegt, begint bij 7.',
  severity: 'error',
  basis: [
    archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 1°' }),
    practice('praktijk: de algemene selectiecriteria van PIVOT'),
  ],
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    yield* unknown(context);
    yield* misnumbered(context);
    yield* unusedCriteria(context);
  },
  examples: [
    {
      naam: 'een nummer dat niet in lijst.yaml staat',
      files: withCategory(
        'waarderingen:\n  - { waarde: B, criteria: [1, ‸7], behoudens: [{ wat: kopieën, waarde: B, criteria: [‸8] }] }',
      ),
      expect: [
        { found: 'onbekend selectiecriterium `7`', expected: '`1`', repair: unknownRepair },
        { found: 'onbekend selectiecriterium `8`', expected: '`1`', repair: unknownRepair },
      ],
    },
    {
      naam: 'een eigen criterium met een algemeen nummer',
      files: withLijst(
        'selectiecriteria:\n  - { nummer: 1, tekst: Beleid., herkomst: algemeen }\n  - { ‸nummer: 2, tekst: Eigen., herkomst: specifiek }',
      ),
      expect: [{ found: 'criterium `2` met herkomst `specifiek`', ...numbering }],
    },
    {
      naam: 'een criterium dat nergens wordt gebruikt, als het ontwerp ter inzage ligt',
      files: laidOpen(
        'selectiecriteria:\n  - { nummer: 1, tekst: Beleid., herkomst: algemeen }\n  - { ‸nummer: 7, tekst: Eigen., herkomst: specifiek }',
      ),
      expect: [{ found: 'criterium `7`, dat nergens wordt gebruikt', ...unused }],
    },
    { naam: 'een nummer dat in lijst.yaml staat', files: {}, expect: [] },
  ],
};

function* unknown(context: Context): Generator<Message> {
  const { lijst, categorieen } = context.document;
  const known = lijst.selectiecriteria.map(({ nummer }) => nummer);
  const expected =
    known.length > 0 ? anyOf(known.map(String)) : 'een nummer bij `selectiecriteria` in `lijst.yaml`';
  for (const category of categorieen) {
    for (const [index, valuation] of category.waarderingen.entries()) {
      for (const { number, path } of cited(valuation)) {
        if (known.includes(number)) continue;
        yield {
          place: inCategory(context, category, 'waarderingen', index, ...path),
          found: `onbekend selectiecriterium \`${number}\``,
          expected,
          repair: unknownRepair,
        };
      }
    }
  }
}

function* misnumbered(context: Context): Generator<Message> {
  for (const [index, { nummer, herkomst }] of context.document.lijst.selectiecriteria.entries()) {
    if ((herkomst === 'specifiek') === nummer > lastGeneral) continue;
    const place = inList(context, 'selectiecriteria', index, 'nummer');
    yield { place, found: `criterium \`${nummer}\` met herkomst \`${herkomst}\``, ...numbering };
  }
}

function* unusedCriteria(context: Context): Generator<Message> {
  const { lijst, categorieen } = context.document;
  if (!hasReached(lijst.status, 'ter-inzage') || categoriesRefused(context)) return;
  const used = new Set(
    categorieen.flatMap(({ waarderingen }) =>
      waarderingen.flatMap((one) => cited(one).map(({ number }) => number)),
    ),
  );
  for (const [index, { nummer }] of lijst.selectiecriteria.entries()) {
    if (used.has(nummer)) continue;
    const place = inList(context, 'selectiecriteria', index, 'nummer');
    yield { place, found: `criterium \`${nummer}\`, dat nergens wordt gebruikt`, ...unused };
  }
}

/** The criteria that a valuation and its exceptions cite, each with its place in the valuation. */
function cited({ criteria, behoudens }: Valuation): { number: number; path: (string | number)[] }[] {
  return [
    ...criteria.map((number, item) => ({ number, path: ['criteria', item] })),
    ...behoudens.flatMap((exception, index) =>
      exception.criteria.map((number, item) => ({ number, path: ['behoudens', index, 'criteria', item] })),
    ),
  ];
}
