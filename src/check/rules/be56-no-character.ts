import { numberOf } from '../../diagnostics/invisible.ts';
import { wordsFix } from '../meant.ts';
import type { CharacterSort } from '../../source/findings.ts';
import { withCategory, withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = 'letters, cijfers en tekens die te zien zijn';
const repair = 'Haal het weg, of typ het teken dat hier is bedoeld.';

/** How many characters of a row are named by their number. */
const mostNumbers = 3;

const sorts: Readonly<Record<CharacterSort, string>> = {
  lost: 'het teken voor een letter die verloren is gegaan',
  control: 'een stuurteken',
  half: 'de helft van een teken',
  private: 'een teken zonder vaste betekenis',
  noncharacter: 'een code die geen teken is',
  hidden: 'een teken dat niet te zien is',
};

export const noCharacter: Rule<'character-none'> = {
  code: 'BE56',
  title: 'Teken dat niet te zien is of geen teken is',
  help: 'Stuurtekens, halve tekens en tekens zonder vorm komen mee uit andere programma’s, of verbergen woorden die alleen een computer leest. Op de website en in de PDF is er niets van te zien.',
  severity: 'error',
  messages: {
    'character-none': ({ sort, codes }) => {
      const numbers = codes.slice(0, mostNumbers).map(numberOf).join(', ');
      const rest = codes.length > mostNumbers ? ` en nog ${String(codes.length - mostNumbers)}` : '';
      return {
        found: `${sorts[sort]} (${numbers}${rest})`,
        expected,
        repair: sort === 'lost' ? 'Zoek op welke letter hier stond en typ die.' : repair,
        // Any other may stand for something: a line end of a word processor, a sign of its fonts.
        ...(sort === 'hidden' && { fix: wordsFix(String.fromCodePoint(...codes), '') }),
      };
    },
  },
  examples: [
    {
      naam: 'een stuurteken, en verborgen letters',
      files: withText('De bel‸\u0007 en de lijst‸\u{e0068}\u{e0069}.'),
      expect: [
        { found: 'een stuurteken (U+0007)', expected, repair },
        { found: 'een teken dat niet te zien is (U+E0068, U+E0069)', expected, repair },
      ],
    },
    {
      naam: 'in de gegevens geschreven met een code',
      files: withCategory('titel: "Plan‸\\x07nen‸\\ud800‸\\u2063"'),
      expect: [
        { found: 'een stuurteken (U+0007)', expected, repair },
        { found: 'de helft van een teken (U+D800)', expected, repair },
        { found: 'een teken dat niet te zien is (U+2063)', expected, repair },
      ],
    },
    {
      naam: 'een letter die verloren is gegaan',
      files: withText('Een caf‸\ufffd.'),
      expect: [
        {
          found: 'het teken voor een letter die verloren is gegaan (U+FFFD)',
          expected,
          repair: 'Zoek op welke letter hier stond en typ die.',
        },
      ],
    },
    {
      naam: 'een teken in eigen beheer, en geschreven zoals in HTML',
      files: withText('Het teken ‸\ue000 en ‸&InvisibleTimes;.'),
      expect: [
        { found: 'een teken zonder vaste betekenis (U+E000)', expected, repair },
        { found: 'een teken dat niet te zien is (U+2062)', expected, repair },
      ],
    },
    {
      naam: 'tekens waarvan een schrift of een emoji niet zonder kan',
      files: withText('Het woord می\u200cخواهم, ☺\ufe0f en `&#7;`.'),
      expect: [],
    },
  ],
};
