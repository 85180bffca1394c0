import { categoryKey } from '../../document/category-key.ts';
import type { Category } from '../../document/document.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';
import { meet, outcome, sameActs } from '../same-act.ts';

const repair = 'Maak er één categorie van, of zeg in de omschrijving waarin zij verschillen.';
const related = 'de andere categorie met deze omschrijving';

export const contradiction: Rule = {
  code: 'SL25',
  title: 'Dezelfde handeling met een andere uitkomst',
  help: 'Twee categorieën met dezelfde omschrijving, een actor gemeen en dezelfde jaren zeggen iets anders over dezelfde archiefbescheiden. Wie de lijst toepast, kan dan kiezen.',
  severity: 'warning',
  basis: [practice('praktijk: toets op samenhang bij de kwaliteitstoets van een lijst')],
  *check(context) {
    for (const group of sameActs(liveCategories(context))) {
      for (const [index, category] of group.entries()) {
        const other = group
          .slice(0, index)
          .find(
            (one) => sameName(one, category) && meet(one, category) && outcome(one) !== outcome(category),
          );
        if (!other) continue;
        yield {
          place: inCategory(context, category, 'omschrijving'),
          found: `dezelfde omschrijving als categorie \`${categoryKey(other)}\`, met ${outcome(category)}`,
          expected: `dezelfde uitkomst: ${outcome(other)}`,
          repair,
          related: { ...inCategory(context, other, 'omschrijving'), message: related },
        };
      }
    }
  },
  examples: [
    {
      naam: 'dezelfde omschrijving, de ene bewaard en de andere vernietigd',
      files: {
        ...category('1.2', 'titel: Plannen', '†omschrijving: Het maken van plannen.'),
        ...category(
          '1.3',
          'titel: Plannen',
          '‸omschrijving: Het maken van plannen',
          'waarderingen: [V 5 jaar]',
        ),
      },
      expect: [
        {
          found: 'dezelfde omschrijving als categorie `1.2`, met V 5 jaar',
          expected: 'dezelfde uitkomst: B',
          repair,
          related,
        },
      ],
    },
    {
      naam: 'dezelfde omschrijving bij een andere naam',
      files: {
        ...category('1.2', 'titel: Jaarplannen', 'omschrijving: Het maken van plannen.'),
        ...category(
          '1.3',
          'titel: Weekplannen',
          'omschrijving: Het maken van plannen.',
          'waarderingen: [V 5 jaar]',
        ),
      },
      expect: [],
    },
    {
      naam: 'dezelfde omschrijving in andere jaren',
      files: {
        ...category(
          '1.2',
          'titel: Plannen',
          'omschrijving: Plannen.',
          'periode: { van: "1950", tot: "1960" }',
        ),
        ...category(
          '1.3',
          'titel: Plannen',
          'omschrijving: Plannen.',
          'periode: { van: "1961" }',
          'waarderingen: [V 5 jaar]',
        ),
      },
      expect: [],
    },
  ],
};

/** What has another name is something else: many lists describe several kinds of records alike. */
function sameName(one: Category, other: Category): boolean {
  return one.titel.trim().toLowerCase() === other.titel.trim().toLowerCase();
}
