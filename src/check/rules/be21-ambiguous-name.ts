import { kindOfList } from '../../document/list-kinds.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = 'een naam die maar bij één stuk hoort';
const repair = 'Geef de kop die u bedoelt een eigen naam met `{#naam}` en verwijs daarnaar.';
const related = 'een van de stukken met deze naam';

/** How one of several acts with a number is named. */
function withActor(name: string): string {
  return `Zet de actor ervoor: \`#${name.replace('-', '-<actor>-')}\`, met de korte naam van de actor.`;
}

export const ambiguousName: Rule<'name-ambiguous'> = {
  code: 'BE21',
  title: 'Verwijzing die op meer dan één stuk past',
  help: 'De naam hoort bij meer koppen of bestanden. Welke is bedoeld, kan alleen de schrijver zeggen.',
  severity: 'error',
  messages: {
    'name-ambiguous': ({ name, places }, { document }) => {
      const [first] = places;
      const isNumber = name.startsWith('categorie-');
      const ofActors = kindOfList(document.lijst).arrangedBy === 'actoren';
      // Of a number that is used twice, SL10 tells, unless each actor has numbers of its own.
      if (!first || (isNumber && !ofActors)) return null;
      return {
        found: `verwijzing naar \`#${name}\`, de naam van ${places.length} stukken`,
        expected,
        repair: isNumber ? withActor(name) : repair,
        related: { ...first, message: related },
      };
    },
  },
  examples: [
    {
      naam: 'twee koppen met dezelfde woorden',
      files: withText('†## Taken\n\nTekst.\n\n## Taken\n\nZie ‸[](#taken).'),
      expect: [{ found: 'verwijzing naar `#taken`, de naam van 2 stukken', expected, repair, related }],
    },
    {
      naam: 'een van beide heeft een eigen naam',
      files: withText('## Taken {#vrede}\n\nTekst.\n\n## Taken\n\nZie [](#vrede) en [](#taken).'),
      expect: [],
    },
  ],
};
