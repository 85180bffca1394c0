import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const names = { list: 'een lijst', paragraph: 'een alinea', other: 'tekst' };

export const indentation: Rule<
  'item-indent' | 'indent-below-list' | 'list-beside-list' | 'line-indented' | 'code-by-indent'
> = {
  code: 'BE47',
  title: 'Inspringen dat niets doet',
  help: 'Wat onder een onderdeel van een lijst valt, springt zo ver in als de woorden van dat onderdeel: onder `- ` twee spaties, onder `1. ` drie, onder `10. ` vier. Met minder komt het los van de lijst te staan. Een regel met vier of meer spaties die nergens bij hoort, wordt letterlijk getoond, zonder opmaak en verwijzingen.',
  severity: 'error',
  messages: {
    'item-indent': ({ indent, first, below }) => ({
      found: `een onderdeel met ${spaces(indent)} ervoor, in een lijst waarvan het eerste er ${String(first)} heeft`,
      expected: 'onderdelen van één lijst die even ver zijn ingesprongen',
      repair: `Spring het onderdeel ${spaces(below)} in als het onder het vorige valt, en anders ${spaces(first)}.`,
    }),
    'indent-below-list': ({ what, indent, expected }) => ({
      found: `${names[what]} met ${spaces(indent)} ervoor: te weinig om bij het onderdeel erboven te horen`,
      expected: `${spaces(expected)}, of geen`,
      repair: `Spring elke regel hiervan ${spaces(expected)} in als dit bij het onderdeel erboven hoort; haal anders de spaties weg.`,
    }),
    'list-beside-list': ({ expected }) => ({
      found:
        'een lijst direct onder een andere, zonder inspringing: daardoor staat zij ernaast en niet eronder',
      expected: `${spaces(expected)} ervoor, of een lege regel tussen de lijsten`,
      repair: `Spring elk onderdeel ${spaces(expected)} in als het onder het onderdeel erboven valt; zet anders een lege regel tussen de lijsten.`,
    }),
    'line-indented': () => ({
      found: 'een ver ingesprongen regel die toch achter de regel erboven aan komt',
      expected: 'een regel zonder die spaties of tab ervoor, of een lege regel erboven',
      repair:
        'Haal de spaties of de tab weg als de zin doorloopt; begint hier iets nieuws, zet er dan een lege regel boven.',
    }),
    'code-by-indent': ({ expected }) => ({
      found:
        'een regel die met een tab of vier of meer spaties is ingesprongen: daardoor wordt hij letterlijk getoond, zonder opmaak',
      expected:
        expected === null
          ? 'tekst aan het begin van de regel'
          : `tekst die ${spaces(expected)} is ingesprongen`,
      repair:
        expected === null
          ? 'Haal de spaties of de tab weg; moet de tekst letterlijk zo staan, zet dan een regel ``` erboven en eronder.'
          : `Spring de regel ${spaces(expected)} in als hij bij het onderdeel erboven hoort; haal anders de spaties of de tab weg.`,
    }),
  },
  examples: [
    {
      naam: 'een lijst onder een nummer met te weinig spaties',
      files: withText('1. De minister:\n  ‸- meldt;\n  - weegt.\n2. De dienst.'),
      expect: [
        {
          found: 'een lijst met 2 spaties ervoor: te weinig om bij het onderdeel erboven te horen',
          expected: '3 spaties, of geen',
          repair:
            'Spring elke regel hiervan 3 spaties in als dit bij het onderdeel erboven hoort; haal anders de spaties weg.',
        },
      ],
    },
    {
      naam: 'een alinea onder onderdeel 10',
      files: withText('9. Negen.\n10. Tien.\n\n   ‸Nog iets over tien.\n\n11. Elf.'),
      expect: [
        {
          found: 'een alinea met 3 spaties ervoor: te weinig om bij het onderdeel erboven te horen',
          expected: '4 spaties, of geen',
          repair:
            'Spring elke regel hiervan 4 spaties in als dit bij het onderdeel erboven hoort; haal anders de spaties weg.',
        },
      ],
    },
    {
      naam: 'onderdelen van één lijst die niet even ver inspringen',
      files: withText('- melden\n ‸- wegen\n- besluiten'),
      expect: [
        {
          found: 'een onderdeel met 1 spatie ervoor, in een lijst waarvan het eerste er 0 heeft',
          expected: 'onderdelen van één lijst die even ver zijn ingesprongen',
          repair: 'Spring het onderdeel 2 spaties in als het onder het vorige valt, en anders 0 spaties.',
        },
      ],
    },
    {
      naam: 'een alinea met een tab ervoor',
      files: withText('Een alinea.\n\n‸\tEen tweede, ingesprongen.'),
      expect: [
        {
          found:
            'een regel die met een tab of vier of meer spaties is ingesprongen: daardoor wordt hij letterlijk getoond, zonder opmaak',
          expected: 'tekst aan het begin van de regel',
          repair:
            'Haal de spaties of de tab weg; moet de tekst letterlijk zo staan, zet dan een regel ``` erboven en eronder.',
        },
      ],
    },
    {
      naam: 'letters onder een nummer zonder spaties ervoor',
      files: withText('1. De minister:\n‸a. meldt;\nb. weegt.\n2. De dienst.'),
      expect: [
        {
          found:
            'een lijst direct onder een andere, zonder inspringing: daardoor staat zij ernaast en niet eronder',
          expected: '3 spaties ervoor, of een lege regel tussen de lijsten',
          repair:
            'Spring elk onderdeel 3 spaties in als het onder het onderdeel erboven valt; zet anders een lege regel tussen de lijsten.',
        },
      ],
    },
    {
      naam: 'een ver ingesprongen regel in een alinea',
      files: withText('De minister besluit\n    ‸en de dienst voert uit.'),
      expect: [
        {
          found: 'een ver ingesprongen regel die toch achter de regel erboven aan komt',
          expected: 'een regel zonder die spaties of tab ervoor, of een lege regel erboven',
          repair:
            'Haal de spaties of de tab weg als de zin doorloopt; begint hier iets nieuws, zet er dan een lege regel boven.',
        },
      ],
    },
    {
      naam: 'lijsten in lijsten, nummers die onder elkaar eindigen, en letterlijke tekst',
      files: withText(
        ' 9. De minister:\n    a. meldt:\n       1° het belang;\n       2° de termijn;\n\n       en meer;\n    b. weegt.\n10. De dienst.\n\n    Een tweede alinea.\n\n```\n    letterlijk\n```',
      ),
      expect: [],
    },
  ],
};

function spaces(count: number): string {
  return count === 1 ? '1 spatie' : `${String(count)} spaties`;
}
