import { categoryKey } from '../../document/category-key.ts';
import { kindOfList } from '../../document/list-kinds.ts';
import type { Category } from '../../document/document.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { categoriesRefused, inCategory, inList } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

const gap = {
  severity: 'info',
  expected: 'nummers die op elkaar volgen, of een gat dat zo is bedoeld',
  repair: 'Niets, als het nummer nooit is gebruikt; anders zet u het terug met `vervallen`.',
} as const;
const vanished = {
  expected: 'elk nummer van de eerdere versie, zo nodig met `vervallen`',
  repair: 'Zet het nummer terug, met `vervallen: { reden: …, opvolger: "…" }`.',
};

export const vanishedNumber: Rule = {
  code: 'SL11',
  title: 'Nummer dat ontbreekt of is verdwenen',
  help: 'Een gat in de nummering is geen fout: nummers kunnen uit een ouder onderzoek komen. Maar een nummer dat eenmaal is gepubliceerd, verdwijnt niet: wie het in een archiefsysteem of een besluit tegenkomt, moet kunnen vinden wat ervan is geworden. Dat controleert Inzage als u met `--vorige` een eerdere versie meegeeft.',
  severity: 'error',
  basis: [practice('praktijk: vervallen nummers in de selectielijst gemeenten (VNG)')],
  *check(context) {
    // A category that could not be read may be the one that is missed.
    if (categoriesRefused(context)) return;
    if (kindOfList(context.document.lijst).isCounted) yield* gaps(context);
    const keys = new Set(context.document.categorieen.map(categoryKey));
    for (const category of context.earlier?.categorieen ?? []) {
      const key = categoryKey(category);
      if (keys.has(key)) continue;
      const found = `geen categorie \`${key}\` (${category.titel}), die er in versie ${context.earlier?.lijst.versie ?? ''} was`;
      yield { place: inList(context, 'versie'), found, ...vanished };
    }
  },
  examples: [
    {
      naam: 'een gat in de nummers',
      files: { ...category('1.2'), ...category('1.5', '‸nummer: "1.5"') },
      expect: [{ found: '`1.5` na `1.2`: `1.3` en `1.4` zijn er niet', ...gap }],
    },
    {
      naam: 'een nummer dat in de eerdere versie stond',
      files: {},
      earlier: category('1.2'),
      expect: [
        {
          found: 'geen categorie `1.2` (Categorie 1.2), die er in versie 0.1 was',
          ...vanished,
          at: { file: 'lijst.yaml', line: 5, column: 1 },
        },
      ],
    },
    {
      naam: 'een nummer dat is vervallen, en een nieuw nummer',
      files: {
        ...category('1.2', 'waarderingen', 'vervallen: { reden: Samengevoegd., opvolger: "1.1" }'),
        ...category('1.3'),
      },
      earlier: category('1.2'),
      expect: [],
    },
  ],
};

function* gaps(context: Context): Generator<Message> {
  const last = new Map<string, Category>();
  for (const category of context.document.categorieen) {
    const { group, count } = split(category.nummer);
    const before = last.get(group);
    last.set(group, category);
    const from = before ? split(before.nummer).count : count - 1;
    const missing = Array.from({ length: Math.max(0, count - from - 1) }, (_, index) => from + 1 + index);
    if (missing.length === 0 || !before) continue;
    const names = missing.map((number) => `\`${group}${String(number)}\``);
    const words = names.length === 1 ? `${names[0] ?? ''} is` : `${listed(names)} zijn`;
    yield {
      place: inCategory(context, category, 'nummer'),
      found: `\`${category.nummer}\` na \`${before.nummer}\`: ${words} er niet`,
      ...gap,
    };
  }
}

/** `1.10` → group `1.`, 10; letters belong to the number before them: `5.a` and `5a` → group ``, 5. */
function split(nummer: string): { group: string; count: number } {
  const [, group = '', count = ''] =
    /^((?:[A-Za-z]+\.?)?(?:\d+[a-z]*\.)*?)(\d+)(?:\.?[a-z]+)?$/.exec(nummer) ?? [];
  return { group, count: Number(count) };
}

function listed(names: readonly string[]): string {
  if (names.length > 4) return `${names[0] ?? ''} tot en met ${names.at(-1) ?? ''}`;
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}
