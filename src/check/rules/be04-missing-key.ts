import { expectation } from '../expectation.ts';
import { typed } from '../typed-value.ts';
import { act, acts } from '../examples/acts.ts';
import { category } from '../examples/stages.ts';
import { withCategory, withLijst } from '../examples/base.ts';
import { listStart } from '../../document/list-entries.ts';
import { listKindNames, usualKind } from '../../document/list-kinds.ts';
import { isAskedByKind } from '../../document/schema/asked-of-list.ts';
import type { Rule } from '../rule.ts';

const kindWords = {
  expected: `wat voor lijst dit is: ${listKindNames.map((name) => `\`${name}\``).join(', ')}; de inhoud is nog niet beoordeeld`,
  repair: `Voeg de soort toe die past, zoals \`soort: ${usualKind}\`; content/README.md zegt wat elke soort is.`,
};

export const missingKey: Rule<'key-missing' | 'category-key-missing' | 'kind-not-named'> = {
  code: 'BE04',
  title: 'Sleutel ontbreekt',
  help: 'Zonder deze sleutel is het gegeven niet compleet: de lijst kan niet worden gemaakt.',
  severity: 'error',
  messages: {
    'key-missing': ({ place, name, key, issue, wanted }, { soort }) =>
      soort === null && place.file === listStart.file && isAskedByKind(name)
        ? null
        : {
            found: `geen sleutel \`${name}\``,
            expected: expectation(issue, wanted),
            repair:
              wanted.keys.length === 0
                ? `Voeg \`${key}:\` toe.`
                : `Voeg toe, met uw eigen waarden: \`${typed(key, wanted.example)}\`.`,
          },
    'category-key-missing': ({ place, keys, soort }, { locate, soort: named }) =>
      named === null
        ? null
        : {
            place: locate(place, ['nummer']),
            found: `geen sleutel ${eitherOf(keys)}`,
            expected: `${eitherOf(keys)} bij elke categorie van een lijst met \`soort: ${soort}\``,
            repair: `Voeg \`${keys[0] ?? ''}:\` toe.`,
          },
    'kind-not-named': () => ({ found: 'geen sleutel `soort`', ...kindWords }),
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
      naam: 'een lijst die niet zegt wat zij is: wat in de ene soort fout is, is het in een andere niet',
      files: {
        ...withLijst('soort', 'periode', 'regime'),
        ...category('2', 'titel', 'grondslag', 'omschrijving: Notulen', 'waarderingen: [B]'),
      },
      expect: [{ at: listStart, found: 'geen sleutel `soort`', ...kindWords }],
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
