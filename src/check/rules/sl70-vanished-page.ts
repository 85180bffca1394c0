import { chapterPath, deelPath } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';
import { madeChanges } from '../editions.ts';
import { chapter } from '../examples/base.ts';
import { adopted } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const expected = 'elke bladzijde van de eerdere versie, op haar eigen of op een ander adres';
const repair =
  'Zet het bestand terug met een zin die zegt waar de inhoud nu staat, of geef het hoofdstuk dat ervoor in de plaats komt de naam van het oude.';

export const vanishedPage: Rule = {
  code: 'SL70',
  title: 'Bladzijde die is verdwenen zonder opvolger',
  help: 'Wie de lijst heeft aangehaald, moet de plaats terugvinden. Een hoofdstuk dat een ander nummer, een andere titel of een andere plaats kreeg, heeft een opvolger: Inzage herkent het aan zijn naam, zijn titel of zijn tekst. Een hoofdstuk dat zonder meer verdwijnt, laat lezers op een dood adres staan. Dat ziet Inzage als u met `--vorige` een eerdere versie meegeeft.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [practice('praktijk: verwijzingen in besluiten en zienswijzen naar een eerdere uitgave')],
  *check(context) {
    const { earlier, document, refused } = context;
    if (!earlier) return;
    const pages = pagesOf(earlier);
    for (const { before, after } of madeChanges(earlier, document, refused)) {
      const page = after.length === 0 ? pages.get(before[0] ?? '') : undefined;
      if (page === undefined) continue;
      yield {
        place: inList(context, 'versie'),
        found: `niets op of in plaats van \`${page.path}\` (‘${page.title}’), dat er in versie ${earlier.lijst.versie} was`,
        expected,
        repair,
      };
    }
  },
  examples: [
    {
      naam: 'een hoofdstuk dat is weggehaald',
      files: adopted('‸versie: "0.2"'),
      earlier: {
        ...adopted(),
        'hoofdstukken/1-toelichting/6-vervreemding.md': chapter('Vervreemding', 'Wat is overgedragen.'),
      },
      expect: [
        {
          found:
            'niets op of in plaats van `/toelichting/vervreemding/` (‘Vervreemding’), dat er in versie 0.1 was',
          expected,
          repair,
        },
      ],
    },
    {
      naam: 'een hoofdstuk met een ander bestand, en dezelfde tekst',
      files: {
        ...adopted('versie: "0.2"'),
        'hoofdstukken/1-toelichting/6-overdracht.md': chapter('Overdracht', 'Wat is overgedragen.'),
      },
      earlier: {
        ...adopted(),
        'hoofdstukken/1-toelichting/6-vervreemding.md': chapter('Vervreemding', 'Wat is overgedragen.'),
      },
      expect: [],
    },
  ],
};

/** The pages of text of an edition, by the id of the section that each shows. */
function pagesOf({
  delen,
}: Document): ReadonlyMap<string, { readonly path: string; readonly title: string }> {
  return new Map(
    delen.flatMap((deel) => [
      [deel.id, { path: deelPath(deel), title: deel.titleText }] as const,
      ...deel.children.map(
        (one) => [one.id, { path: chapterPath(deel, one), title: one.titleText }] as const,
      ),
    ]),
  );
}
