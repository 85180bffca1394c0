import type { Category } from '../../document/document.ts';
import { isNumberedByActor } from '../../document/list-kinds.ts';
import { nearest } from '../../document/nearest.ts';
import { act, acts } from '../examples/acts.ts';
import { withCategory } from '../examples/base.ts';
import { practice } from '../legal-basis.ts';
import type { Message, Context, Rule } from '../rule.ts';
import { meant, valueFix } from '../meant.ts';

const expected = 'het nummer van een categorie die nog geldt';
const nameAnother = 'Noem het nummer waarin deze categorie is opgegaan.';

export const lapsedNumber: Rule = {
  code: 'SL12',
  title: 'Vervallen nummer zonder geldige opvolger',
  help: 'Een nummer dat eenmaal is gepubliceerd, blijft bestaan. Vervalt het, dan wijst het naar het nummer waar de archiefbescheiden nu onder vallen. Wie zoekt, moet daar in één stap terechtkomen.',
  severity: 'error',
  basis: [practice('praktijk: vervallen nummers in de selectielijst gemeenten (VNG)')],
  *check(context) {
    const { categorieen, lijst } = context.document;
    const ofOneGroup = isNumberedByActor(lijst);
    const lists = Map.groupBy(categorieen, ({ processId }) => (ofOneGroup ? processId : ''));
    for (const [group, categories] of lists) {
      // Whose numbers they are is not known: of that another rule speaks.
      if (ofOneGroup && group === '') continue;
      const byNumber = new Map(categories.map((category) => [category.nummer, category]));
      for (const category of byNumber.values()) yield* checkSuccessor(category, byNumber, context);
    }
  },
  examples: [
    {
      naam: 'een opvolger die niet bestaat',
      files: lapsed('1.2', '‸opvolger: "1.11"'),
      expect: [{ found: 'opvolger `1.11`, die niet bestaat', expected, repair: 'Bedoelde u `1.1`?' }],
    },
    {
      naam: 'een opvolger die zelf is vervallen',
      files: { ...lapsed('1.2', '‸opvolger: "1.3"'), ...lapsed('1.3', 'opvolger: "1.1"') },
      expect: [
        { found: 'opvolger `1.3`, die zelf is vervallen', expected, repair: 'Verwijs meteen naar `1.1`.' },
      ],
    },
    {
      naam: 'een rij van opvolgers',
      files: {
        ...lapsed('1.2', '‸opvolger: "1.3"'),
        ...lapsed('1.3', '‸opvolger: "1.4"'),
        ...lapsed('1.4', 'opvolger: "1.1"'),
      },
      expect: ['1.3', '1.4'].map((number) => ({
        found: `opvolger \`${number}\`, die zelf is vervallen`,
        expected,
        repair: 'Verwijs meteen naar `1.1`.',
      })),
    },
    {
      naam: 'twee nummers die naar elkaar wijzen',
      files: { ...lapsed('1.2', '‸opvolger: "1.3"'), ...lapsed('1.3', '‸opvolger: "1.2"') },
      expect: ['1.3', '1.2'].map((number) => ({
        found: `opvolger \`${number}\`, die zelf is vervallen`,
        expected,
        repair: nameAnother,
      })),
    },
    {
      naam: 'een vervallen handeling waarvan niet is gezegd wiens zij is',
      files: {
        ...acts(),
        ...act(
          'dienst',
          '72',
          '‸nummer: "72"',
          'actoren',
          'waarderingen',
          'vervallen: { reden: Weg, opvolger: "71" }',
        ),
      },
      expect: [
        {
          code: 'BE04',
          found: 'geen sleutel `actoren`',
          expected: '`actoren` bij elke categorie van een lijst met `soort: handelingen`',
          repair: 'Voeg `actoren:` toe.',
        },
      ],
    },
    { naam: 'een opvolger die geldt', files: lapsed('1.2', 'opvolger: "1.1"'), expect: [] },
    {
      naam: 'een opvolger die niet te lezen is',
      files: { ...lapsed('1.2', 'opvolger: "1.1"'), ...withCategory('‸soort: proces') },
      expect: [
        {
          code: 'BE05',
          found: '`soort` met waarde `proces`',
          expected: 'een van `handeling`, `werkproces`, `categorie`, `resultaat`',
          repair: 'Bedoelde u `werkproces`?',
        },
      ],
    },
  ],
};

function* checkSuccessor(
  { vervallen, source }: Category,
  byNumber: ReadonlyMap<string, Category>,
  { locate, refused }: Context,
): Generator<Message> {
  const opvolger = vervallen?.opvolger;
  if (opvolger === undefined || refused.has(`categorie-${opvolger}`)) return;
  const place = locate(source, ['vervallen', 'opvolger']);
  const successor = byNumber.get(opvolger);
  if (!successor) {
    const live = [...byNumber.values()].filter((category) => !category.vervallen);
    const suggestions = nearest(
      opvolger,
      live.map(({ nummer }) => nummer),
    );
    yield {
      place,
      found: `opvolger \`${opvolger}\`, die niet bestaat`,
      expected,
      ...meant(opvolger, suggestions, nameAnother, (guess) => valueFix(opvolger, guess)),
    };
  } else if (successor.vervallen) {
    const end = endOf(successor, byNumber);
    yield {
      place,
      found: `opvolger \`${opvolger}\`, die zelf is vervallen`,
      expected,
      repair: end ? `Verwijs meteen naar \`${end}\`.` : nameAnother,
      ...(end !== undefined && { fix: valueFix(opvolger, end) }),
    };
  }
}

/** The live category a chain of lapsed numbers ends at, if it ends. */
function endOf(start: Category, byNumber: ReadonlyMap<string, Category>): string | undefined {
  const seen = new Set<Category>();
  let current: Category | undefined = start;
  while (current?.vervallen && !seen.has(current)) {
    seen.add(current);
    current = current.vervallen.opvolger === undefined ? undefined : byNumber.get(current.vervallen.opvolger);
  }
  return current?.vervallen ? undefined : current?.nummer;
}

function lapsed(number: string, successor: string): Record<string, string> {
  return {
    [`categorieen/${number}.md`]: `---
nummer: "${number}"
titel: Vervallen
soort: werkproces
proces: sturing
herkomst: reconstructie
vervallen:
  reden: Samengevoegd.
  ${successor}
---

Dit nummer geldt niet meer.
`,
  };
}
