import type { Category } from '../../document/document.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';
import { outcome, sameActs } from '../same-act.ts';

const texts = {
  expected: 'een verschil dat zo is bedoeld',
  repair: 'Niets, als de toelichting zegt waarom de actoren verschillen.',
};

export const outcomesPerActor: Rule = {
  code: 'SL26',
  title: 'Handeling die per actor anders is gewaardeerd',
  help: 'In een lijst per actor mag dezelfde handeling bij de een worden bewaard en bij de ander worden vernietigd. Deze melding zet de uitkomsten naast elkaar, om na te gaan of het verschil is bedoeld.',
  severity: 'info',
  basis: [practice('praktijk: basisselectiedocumenten')],
  *check(context) {
    const acts = liveCategories(context).filter(({ soort }) => soort === 'handeling');
    for (const group of sameActs(acts)) {
      const [first] = group;
      if (!first || new Set(group.map(outcome)).size === 1 || !areApart(group)) continue;
      const table = group
        .map((one) => `\`${one.nummer}\` ${outcome(one)} (${one.actoren.join(', ')})`)
        .join('; ');
      yield { place: inCategory(context, first, 'omschrijving'), found: `één handeling: ${table}`, ...texts };
    }
  },
  examples: [
    {
      naam: 'dezelfde handeling bij twee actoren',
      files: {
        ...category('1.2', 'soort: handeling', '‸omschrijving: Het maken van plannen.'),
        ...category(
          '1.3',
          'soort: handeling',
          'omschrijving: Het maken van plannen.',
          'actoren: [minister]',
          'waarderingen: [V 5 jaar]',
        ),
      },
      expect: [{ found: 'één handeling: `1.2` B (dienst); `1.3` V 5 jaar (minister)', ...texts }],
    },
    {
      naam: 'dezelfde handeling met dezelfde uitkomst',
      files: {
        ...category('1.2', 'soort: handeling', 'omschrijving: Plannen.'),
        ...category('1.3', 'soort: handeling', 'omschrijving: Plannen.', 'actoren: [minister]'),
      },
      expect: [],
    },
  ],
};

/** Each actor has the act once; an actor with two of them is for another rule. */
function areApart(group: readonly Category[]): boolean {
  const actors = group.flatMap(({ actoren }) => actoren);
  return actors.length > 0 && new Set(actors).size === actors.length;
}
