import { compareNaturally } from '../../document/natural-order.ts';
import { chapters } from '../../document/queries.ts';
import { chapter } from '../examples/base.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory } from '../places.ts';
import type { Rule } from '../rule.ts';

const expected = 'nummers die door de hele lijst oplopen: 1.2, 1.10, 5, 5.a, 19.1.24';
const repair = 'Zet de processen in de volgorde van hun nummers, of geef de categorie een ander proces.';

export const printedOrder: Rule = {
  code: 'SL13',
  title: 'Nummers die niet in volgorde worden afgedrukt',
  help: 'Categorieën staan bij hun proces, op nummer. Lopen de nummers van proces tot proces niet op, dan zoekt een lezer van de PDF op de verkeerde plaats.',
  severity: 'warning',
  basis: [practice('praktijk: selectielijsten van gemeenten en provincies')],
  *check(context) {
    const { categorieen } = context.document;
    const order = new Map(chapters(context.document).map(({ id }, index) => [id, index]));
    // Of a process that there is not, another rule speaks; where there is none at all, the order is that of the numbers.
    const placed = categorieen.filter(({ processId }) => order.size === 0 || order.has(processId));
    const printed = placed.sort((a, b) => (order.get(a.processId) ?? 0) - (order.get(b.processId) ?? 0));
    for (const [index, category] of printed.entries()) {
      const before = printed[index - 1];
      if (!before || compareNaturally(before.nummer, category.nummer) <= 0) continue;
      const found = `\`${category.nummer}\`, afgedrukt na \`${before.nummer}\``;
      yield { place: inCategory(context, category, 'nummer'), found, expected, repair };
    }
  },
  examples: [
    {
      naam: 'een proces met lagere nummers na een proces met hogere',
      files: {
        ...category('3', 'proces: beheer', '‸nummer: "3"'),
        ...category('4.a'),
        'hoofdstukken/2-lijst/2-beheer.md': chapter('Beheer', 'Beheer.', 'soort: proces'),
      },
      expect: [{ found: '`3`, afgedrukt na `4.a`', expected, repair }],
    },
    {
      naam: 'een proces dat er niet is: daarvan spreekt een andere regel, en van geen ander nummer deze',
      files: category('2', '‸proces: beheer'),
      expect: [
        {
          code: 'BE25',
          severity: 'error',
          found: 'onbekend proces `beheer`',
          expected: 'de bestandsnaam (zonder nummer) van een hoofdstuk met `soort: proces`',
          repair: 'Verbeter de naam, of maak het hoofdstuk van het proces.',
        },
      ],
    },
    {
      naam: 'nummers die oplopen zoals mensen tellen',
      files: {
        ...category('1.2'),
        ...category('1.3', 'proces: beheer'),
        'hoofdstukken/2-lijst/2-beheer.md': chapter('Beheer', 'Beheer.', 'soort: proces'),
      },
      expect: [],
    },
  ],
};
