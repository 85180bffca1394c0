import { show } from '../expectation.ts';
import { withCategory, withLijst } from '../examples/base.ts';
import { meantFirst } from '../meant.ts';
import type { Rule } from '../rule.ts';

export const unknownKey: Rule<'key-unknown'> = {
  code: 'BE03',
  title: 'Onbekende sleutel',
  help: 'Een sleutel die Inzage niet kent, zou stilletjes verdwijnen. Meestal is het een tikfout in een sleutel die wel bestaat.',
  severity: 'error',
  messages: {
    'key-unknown': ({ key, known, suggestions }) => ({
      found: `onbekende sleutel ${show(key)}`,
      expected:
        known.length > 0 ? `een van ${known.map((name) => `\`${name}\``).join(', ')}` : 'een bekende sleutel',
      ...meantFirst(
        key,
        suggestions,
        'Verwijder de sleutel of zoek de juiste naam op in content/README.md.',
        (name) => ({ kind: 'key', old: key, new: name }),
      ),
    }),
  },
  examples: [
    {
      naam: 'een tikfout diep in een waardering',
      files: withCategory('waarderingen:\n  - waarde: V\n    ‸termin: P5Y'),
      expect: [
        {
          found: 'onbekende sleutel `termin`',
          expected:
            'een van `waarde`, `criteria`, `herkomst`, `grondslag`, `termijn`, `alternatieven`, `laatste`, `minimum`, `maximum`, `verlenging`, `aangrijpingspunt`, `periode`, `actoren`, `voor`, `voorwaarde`, `behoudens`, `toelichting`, `ruw`',
          repair: 'Bedoelde u `termijn`?',
        },
      ],
    },
    {
      naam: 'een sleutel van een andere wijze van indienen',
      files: withLijst(
        'zienswijze:\n  verzendkenmerk: proef\n  wijzen:\n    - { soort: mondeling, telefoon: 070-1234567, ‸fax: 070-7654321 }',
      ),
      expect: [
        {
          found: 'onbekende sleutel `fax`',
          expected: 'een van `soort`, `telefoon`',
          repair: 'Verwijder de sleutel of zoek de juiste naam op in content/README.md.',
        },
      ],
    },
    {
      naam: 'de sleutel zoals hij hoort',
      files: withCategory('waarderingen:\n  - waarde: V\n    termijn: P5Y'),
      expect: [],
    },
  ],
};
