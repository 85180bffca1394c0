import { shorten } from '../../diagnostics/shorten.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const texts = {
  expected: 'regels die samen één alinea zijn, of een lijst met `-`, `1.` of `a.`',
  repair:
    'Maak er een lijst van, met `- `, `1. ` of `a. ` en een lege regel erboven; of zet een lege regel tussen de regels, of de woorden achter die van de regel erboven.',
};

const asTable = {
  expected: 'een tabel: een lege regel erboven, en onder de kop een regel `|---|---|`',
  repair:
    'Zet een lege regel boven de tabel en onder haar eerste regel een regel `|---|---|`, met een deel voor elke kolom.',
};
const owners = { quote: 'het citaat', item: 'het onderdeel', note: 'de noot' };

export const runTogether: Rule<'line-attached' | 'line-run-on'> = {
  code: 'BE45',
  title: 'Regels die aan elkaar worden gezet',
  help: 'Regels zonder lege regel ertussen vormen één alinea: op de website en in de PDF lopen zij door. Wat met een rondje, een streepje, een datum of `(a)` begint, was meestal als aparte regel bedoeld. Zo’n teken kent Inzage niet; een lijst schrijft u met `- `, `1. `, `1° ` of `a. `. Een regel direct onder een onderdeel, een noot of een citaat hoort daar ook bij, tenzij er een lege regel tussen staat.',
  severity: 'error',
  messages: {
    'line-attached': ({ text, to, indent }) => ({
      found: `een regel die vastzit aan ${owners[to]} erboven: “${shorten(text, 40)}”`,
      expected: 'een lege regel ertussen, of een regel die er zichtbaar bij hoort',
      repair: `Zet er een lege regel boven als hier iets nieuws begint; hoort de regel bij ${owners[to]}, ${indent === null ? 'begin de regel met `> `' : `spring de regel ${String(indent)} spaties in`}.`,
    }),
    'line-run-on': ({ mark }) => ({
      found: `een regel die begint met ${named(mark.trim())} en achter de regel erboven aan wordt gezet`,
      ...(mark === '|' ? asTable : texts),
    }),
  },
  examples: [
    {
      naam: 'rondjes uit een tekstverwerker',
      files: withText('• melden\n‸• wegen\n• besluiten'),
      expect: [
        { found: 'een regel die begint met `•` en achter de regel erboven aan wordt gezet', ...texts },
      ],
    },
    {
      naam: 'streepjes onder een dubbele punt',
      files: withText('De minister doet dit:\n‸– melden'),
      expect: [
        { found: 'een regel die begint met `–` en achter de regel erboven aan wordt gezet', ...texts },
      ],
    },
    {
      naam: 'letters tussen haakjes, hoofdletters en Romeinse cijfers',
      files: withText('(a) melden\n‸(b) wegen\n\nA. Melden\n‸B. Wegen\n\ni. melden\n‸ii. wegen'),
      expect: [
        { found: 'een regel die begint met `(b)` en achter de regel erboven aan wordt gezet', ...texts },
        { found: 'een regel die begint met `B.` en achter de regel erboven aan wordt gezet', ...texts },
        { found: 'een regel die begint met `ii.` en achter de regel erboven aan wordt gezet', ...texts },
      ],
    },
    {
      naam: 'een tabel zonder streep onder de kop',
      files: withText('| Nummer | Criterium |\n‸| 1 | Beleid |'),
      expect: [
        {
          found: 'een regel die begint met `|` en achter de regel erboven aan wordt gezet',
          expected: 'een tabel: een lege regel erboven, en onder de kop een regel `|---|---|`',
          repair:
            'Zet een lege regel boven de tabel en onder haar eerste regel een regel `|---|---|`, met een deel voor elke kolom.',
        },
      ],
    },
    {
      naam: 'gewone tekst direct onder een lijst',
      files: withText('- melden\n- wegen\n‸Daarna volgt het besluit.'),
      expect: [
        {
          found: 'een regel die vastzit aan het onderdeel erboven: “Daarna volgt het besluit.”',
          expected: 'een lege regel ertussen, of een regel die er zichtbaar bij hoort',
          repair:
            'Zet er een lege regel boven als hier iets nieuws begint; hoort de regel bij het onderdeel, spring de regel 2 spaties in.',
        },
      ],
    },
    {
      naam: 'een zin over meer regels, met een streepje en een paragraafteken vooraan',
      files: withText(
        'Het besluit – en dat is nieuw\n– gaat over de zaken van\n§ 3 en van de heer\nA. de Vries, die er\n1994 dossiers over had.\n\n- een onderdeel van\n  twee regels',
      ),
      expect: [],
    },
  ],
};

/** The round of a word processor is a letter of a font that only it has. */
function named(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  return code >= 0xe000 && code <= 0xf8ff
    ? `een teken uit een tekstverwerker (U+${code.toString(16).toUpperCase()})`
    : `\`${mark}\``;
}
