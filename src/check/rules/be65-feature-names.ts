import type { Category } from '../../document/document.ts';
import { categoryRowFields, fieldLabel } from '../../document/fields.ts';
import { textsFor } from '../../document/list-kinds.ts';
import { featureName } from '../../document/own-fields.ts';
import { withoutAccents } from '../../i18n/letters.ts';
import { withCategory } from '../examples/base.ts';
import { category } from '../examples/stages.ts';
import { meant, valueFix } from '../meant.ts';
import { inCategory } from '../places.ts';
import type { Context, Message, Rule } from '../rule.ts';
import { quote } from '../wording.ts';

const twice = {
  severity: 'error',
  expected: 'elk kenmerk één keer, met al zijn waarden',
  repair: 'Zet de waarden bij elkaar onder één naam.',
} as const;
const twiceRelated = 'hier staat het kenmerk voor het eerst';
const spelled = 'één schrijfwijze in de hele lijst: elke naam is een eigen rij, kolom en filter';
const spelledChoice = 'één schrijfwijze in de hele lijst: elke waarde is een keuze van een filter';
const taken = 'een naam die nog geen rij of kolom heeft';
const rename = 'Geef het kenmerk een andere naam.';

export const featureNames: Rule = {
  code: 'BE65',
  title: 'Naam of waarde van een kenmerk die verwart',
  help: 'Elk taakgebied en elke waarde van een kenmerk is een keuze van een filter: twee schrijfwijzen van hetzelfde worden twee keuzes. Elke naam onder `kenmerken` wordt een eigen rij, een kolom van de tabellen en een filter. Verschillen twee namen alleen in hoofdletters of accenten, dan staat hetzelfde gegeven in twee kolommen. Heet een kenmerk zoals een vaste rij, dan ziet een lezer twee rijen met dezelfde naam. In één categorie kan een kenmerk maar één keer staan.',
  severity: 'warning',
  sometimes: 'error',
  *check(context) {
    const usual = usualSpellings(context);
    const labels = labelsOf(context);
    yield* valuesOtherwise(context);
    for (const one of context.document.categorieen) {
      const seen = new Map<string, number>();
      for (const [index, { naam }] of one.kenmerken.entries()) {
        const name = featureName(naam);
        const first = seen.get(name);
        if (first !== undefined) yield twiceIn(context, one, { name, index, first });
        else yield* confused(context, one, { naam, index, usual, labels });
        seen.set(name, first ?? index);
      }
    }
  },
  examples: [
    {
      naam: 'namen die alleen in hoofdletters of accenten verschillen',
      files: {
        ...withCategory('kenmerken: [{ naam: Categorieën, waarden: [a] }]'),
        ...category('1.2', 'kenmerken: [{ naam: Categorieën, waarden: [b] }]'),
        ...category('1.3', 'kenmerken: [{ ‸naam: categorieen, waarden: [a] }]'),
      },
      expect: [
        {
          found: 'het kenmerk `categorieen`, dat elders `Categorieën` heet',
          expected: spelled,
          repair: 'Bedoelde u `Categorieën`?',
        },
      ],
    },
    {
      naam: 'de naam van een vaste rij, en van een kolom van het overzicht',
      files: withCategory(
        'kenmerken: [{ ‸naam: waardering, waarden: [hoog] }, { ‸naam: Termijn, waarden: [lang] }]',
      ),
      expect: [
        {
          found: 'het kenmerk `waardering`, zoals een vaste rij of kolom heet',
          expected: taken,
          repair: `Schrijf het bij de sleutel \`waarderingen\`. ${rename}`,
        },
        {
          found: 'het kenmerk `Termijn`, zoals een vaste rij of kolom heet',
          expected: taken,
          repair: rename,
        },
      ],
    },
    {
      naam: 'taakgebieden en waarden die alleen in hoofdletters verschillen',
      files: {
        ...withCategory('taakgebieden: [Bouwen en wonen]', 'kenmerken: [{ naam: Schaal, waarden: [A] }]'),
        ...category(
          '1.2',
          'taakgebieden: [Bouwen en wonen]',
          'kenmerken: [{ naam: Domein, waarden: [Bestuur] }]',
        ),
        ...category(
          '1.3',
          'taakgebieden: [Milieu, ‸Bouwen en Wonen]',
          'kenmerken: [{ naam: Domein, waarden: [‸bestuur] }, { naam: Schaal, waarden: [a] }]',
        ),
      },
      expect: [
        {
          found: 'het taakgebied `Bouwen en Wonen`, elders `Bouwen en wonen`',
          expected: spelledChoice,
          repair: 'Bedoelde u `Bouwen en wonen`?',
        },
        {
          found: 'bij het kenmerk `Domein` de waarde `bestuur`, elders `Bestuur`',
          expected: spelledChoice,
          repair: 'Bedoelde u `Bestuur`?',
        },
      ],
    },
    {
      naam: 'twee keer hetzelfde kenmerk bij een categorie',
      files: withCategory(
        'kenmerken: [{ †naam: Domein, waarden: [Bestuur] }, { ‸naam: " Domein", waarden: [Beheer] }]',
      ),
      expect: [
        { found: 'het kenmerk `Domein`, dat deze categorie al heeft', ...twice, related: twiceRelated },
      ],
    },
    {
      naam: 'namen die in een teken of een woord verschillen, en lange namen',
      files: {
        ...withCategory(
          `kenmerken: [{ naam: C, waarden: [a] }, { naam: C++, waarden: [a] }, { naam: "=1+1 <b>", waarden: [a] }, { naam: ${'Langenaam'.repeat(40)}, waarden: [a] }]`,
        ),
        ...category('1.2', 'kenmerken: [{ naam: "C  ", waarden: [b] }]'),
      },
      expect: [],
    },
  ],
};

/** The labels of rows and columns that every list can have, as they compare, each with its key; empty without one. */
function labelsOf({ document }: Context): ReadonlyMap<string, string> {
  const t = textsFor(document.lijst);
  const keys = [...categoryRowFields.map(({ key }) => key), 'nummer', 'titel', 'proces'] as const;
  return new Map([
    ...[t('overzicht.termijn'), t('categorie.pagina')].map((label) => [withoutAccents(label), ''] as const),
    ...keys.map((key) => [withoutAccents(fieldLabel(key, t)), key] as const),
  ]);
}

/** The spelling that is used most of names of features that are alike. */
function usualSpellings({ document }: Context): ReadonlyMap<string, string> {
  return usualOf(
    document.categorieen.flatMap(({ kenmerken }) => kenmerken.map(({ naam }) => featureName(naam))),
  );
}

/** The spelling that is used most of names that are alike, the first of those used as much. */
function usualOf(names: readonly string[]): ReadonlyMap<string, string> {
  const counts = Map.groupBy(names, (name) => name);
  const byCount = [...counts].sort(([, one], [, other]) => other.length - one.length);
  const usual = new Map<string, string>();
  for (const [name] of byCount) if (!usual.has(withoutAccents(name))) usual.set(withoutAccents(name), name);
  return usual;
}

/** A value that readers can filter by. */
interface Choice {
  /** What it is a value of, as the message says it. */
  readonly of: string;
  readonly value: string;
  readonly at: readonly (string | number)[];
  readonly category: Category;
}

/** A shorter value may be a code, in which a capital tells: `A` and `a`. */
const shortestWord = 4;

function* valuesOtherwise(context: Context): Generator<Message> {
  const choices = context.document.categorieen
    .flatMap(choicesOf)
    .filter(({ value }) => value.length >= shortestWord);
  for (const ofOne of Map.groupBy(choices, (choice) => choice.of).values()) {
    const usual = usualOf(ofOne.map(({ value }) => value));
    for (const { of, value, at, category } of ofOne) {
      const common = usual.get(withoutAccents(value)) ?? value;
      if (common === value) continue;
      yield {
        place: inCategory(context, category, ...at),
        found: `${of} \`${quote(value)}\`, elders \`${quote(common)}\``,
        expected: spelledChoice,
        ...meant(value, [common], spelledChoice, (wanted) => valueFix(value, wanted)),
      };
    }
  }
}

function choicesOf(category: Category): Choice[] {
  return [
    ...category.taakgebieden.map((value, index) => ({
      of: 'het taakgebied',
      value,
      at: ['taakgebieden', index],
      category,
    })),
    ...category.kenmerken.flatMap(({ naam, waarden }, index) =>
      waarden.map((value, which) => ({
        of: `bij het kenmerk \`${quote(featureName(naam))}\` de waarde`,
        value,
        at: ['kenmerken', index, 'waarden', which],
        category,
      })),
    ),
  ];
}

function twiceIn(
  context: Context,
  one: Category,
  { name, index, first }: { readonly name: string; readonly index: number; readonly first: number },
): Message {
  const related = { ...inCategory(context, one, 'kenmerken', first, 'naam'), message: twiceRelated };
  return {
    place: inCategory(context, one, 'kenmerken', index, 'naam'),
    found: `het kenmerk \`${quote(name)}\`, dat deze categorie al heeft`,
    ...twice,
    related,
  };
}

interface Named {
  readonly naam: string;
  readonly index: number;
  readonly usual: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
}

function* confused(
  context: Context,
  one: Category,
  { naam, index, usual, labels }: Named,
): Generator<Message> {
  const name = featureName(naam);
  const place = inCategory(context, one, 'kenmerken', index, 'naam');
  const common = usual.get(withoutAccents(name)) ?? name;
  const key = labels.get(withoutAccents(name));
  if (key !== undefined)
    yield {
      place,
      found: `het kenmerk \`${quote(name)}\`, zoals een vaste rij of kolom heet`,
      expected: taken,
      repair: key === '' ? rename : `Schrijf het bij de sleutel \`${key}\`. ${rename}`,
    };
  else if (common !== name)
    yield {
      place,
      found: `het kenmerk \`${quote(name)}\`, dat elders \`${quote(common)}\` heet`,
      expected: spelled,
      ...meant(naam, [common], rename, (wanted) => valueFix(naam, wanted)),
    };
}
