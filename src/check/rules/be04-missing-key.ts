import { expectation } from '../expectation.ts';
import { typed } from '../typed-value.ts';
import { act, acts } from '../examples/acts.ts';
import { withCategory } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const missingKey: Rule<'key-missing' | 'category-key-missing'> = {
  code: 'BE04',
  title: 'Sleutel ontbreekt',
  help: 'Zonder deze sleutel is het gegeven niet compleet: de lijst kan niet worden gemaakt.',
  severity: 'error',
  messages: {
    'key-missing': ({ name, key, issue, wanted }) => ({
      found: `geen sleutel \`${name}\``,
      expected: expectation(issue, wanted),
      repair:
        wanted.keys.length === 0
          ? `Voeg \`${key}:\` toe.`
          : `Voeg toe, met uw eigen waarden: \`${typed(key, wanted.example)}\`.`,
    }),
    'category-key-missing': ({ place, keys, soort }, { locate }) => ({
      place: locate(place, ['nummer']),
      found: `geen sleutel ${eitherOf(keys)}`,
      expected: `${eitherOf(keys)} bij elke categorie van een lijst met \`soort: ${soort}\``,
      repair: `Voeg \`${keys[0] ?? ''}:\` toe.`,
    }),
  },
  examples: [
    {
      naam: 'een categorie zonder titel',
      files: withCategory('titel', '‸nummer: "1.1"'),
      expect: [
        {
          found: 'geen sleutel `titel`',
          expected: '`titel` bij elke categorie van een lijst met `soort: processen`',
          repair: 'Voeg `titel:` toe.',
        },
      ],
    },
    {
      naam: 'een handeling zonder omschrijving en zonder titel, en een met alleen een omschrijving',
      files: {
        ...acts(),
        ...act('minister', '72', '‸nummer: "72"', 'titel'),
        ...act('dienst', '73', 'titel', 'omschrijving: Het opstellen van plannen.'),
      },
      expect: [
        {
          found: 'geen sleutel `omschrijving` of `titel`',
          expected: '`omschrijving` of `titel` bij elke categorie van een lijst met `soort: handelingen`',
          repair: 'Voeg `omschrijving:` toe.',
        },
      ],
    },
    {
      naam: 'de tweede waardering zonder waarde',
      files: withCategory('waarderingen:\n  - waarde: B\n  - ‸termijn: P5Y'),
      expect: [
        {
          found: 'geen sleutel `waarderingen[2].waarde`',
          expected: 'een van `B`, `V`, `N`',
          repair: 'Voeg `waarde:` toe.',
        },
      ],
    },
    {
      naam: 'alleen wat niet verplicht is, is weggelaten',
      files: withCategory('grondslag', 'bron: [jaarverslag]', 'actoren'),
      expect: [],
    },
  ],
};

function eitherOf(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(' of ');
}
