import { escaped } from '../wording.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const lineStarts: Rule<
  | 'marker-lone'
  | 'list-below-text'
  | 'list-sign-lost'
  | 'quote-below-text'
  | 'quote-of-number'
  | 'heading-underlined'
  | 'heading-glued'
  | 'row-without-bars'
> = {
  code: 'BE46',
  title: 'Teken aan het begin van een regel dat iets anders betekent',
  help: 'Een regel die met `-`, `+`, `*`, `>` of `1.` begint, wordt een lijst of een citaat, en een streep onder tekst maakt daar een kop van. Het teken zelf valt dan weg. Staat zo’n regel direct onder lopende tekst, dan was dat waarschijnlijk niet de bedoeling. Een lijst krijgt een lege regel erboven; een gewoon teken krijgt `\\` ervoor.',
  severity: 'error',
  messages: {
    'marker-lone': ({ marker }) => ({
      found: `een alinea die begint met \`${marker}\`: daardoor wordt zij een lijst met één onderdeel`,
      expected: 'een lijst van twee of meer onderdelen, of een gewone alinea',
      repair: `Schrijf \`${escaped(marker)}\` als dit een gewone alinea is.`,
    }),
    'list-below-text': ({ sign, inItem }) => ({
      found: `een regel die begint met \`${sign}\`, direct onder lopende tekst: daardoor wordt hij een lijst`,
      expected: inItem
        ? 'een lijst van twee of meer onderdelen, of een gewone regel'
        : 'een lege regel boven een lijst',
      repair: `Zet een lege regel boven de lijst; is dit geen lijst, schrijf dan \`${escaped(sign)}\` of zet de woorden achter die van de regel erboven.`,
    }),
    'list-sign-lost': ({ sign }) => ({
      found: `een regel die begint met \`${sign}\`: daardoor wordt hij een lijst en valt het teken weg`,
      expected: 'een lijst met `-`, of een teken dat zichtbaar blijft',
      repair: `Begin de onderdelen van een lijst met \`- \`; hoort het teken bij de tekst, schrijf dan \`${escaped(sign)}\`.`,
    }),
    'quote-below-text': () => ({
      found: 'een regel die begint met `>`, direct onder lopende tekst: daardoor wordt hij een citaat',
      expected: 'een lege regel boven een citaat',
      repair: 'Zet een lege regel boven het citaat; betekent het teken “groter dan”, schrijf dan `\\>`.',
    }),
    'quote-of-number': () => ({
      found: 'een regel die begint met `>` en een getal: daardoor wordt hij een citaat',
      expected: 'een citaat, of een teken dat zichtbaar blijft',
      repair:
        'Verdeel een citaat dat met een getal begint over twee regels, elk met `>`; betekent het teken “groter dan”, schrijf dan `\\>`.',
    }),
    'heading-underlined': ({ sign }) => ({
      found: `een regel \`${sign.slice(0, 10)}\` direct onder tekst: daardoor wordt die tekst een kop`,
      expected: 'een kop met `##`, of een lege regel boven de streep',
      repair: 'Schrijf een kop als `## Kop`; is de streep een scheiding, zet er dan een lege regel boven.',
    }),
    'heading-glued': ({ signs }) => ({
      found: `een regel die begint met \`${signs}\` zonder spatie erachter: daardoor wordt hij geen kop`,
      expected: 'een kop met een spatie achter de hekjes, of een teken dat u zo bedoelt',
      repair: `Zet een spatie achter \`${signs}\`, en een lege regel boven en onder de kop; hoort het teken bij de tekst, schrijf dan \`\\#\`.`,
    }),
    'row-without-bars': () => ({
      found: 'een regel zonder `|` direct onder een tabel: daardoor wordt hij een rij van de tabel',
      expected: 'een lege regel onder de tabel, of een rij met `|`',
      repair: 'Zet een lege regel onder de tabel; is dit een rij, begin en eindig haar dan met `|`.',
    }),
  },
  examples: [
    {
      naam: 'een gedachtestreepje aan het begin van een regel',
      files: withText('Stukken van de dienst\n‸- en soms van anderen - blijven bewaard.'),
      expect: [
        {
          found: 'een regel die begint met `-`, direct onder lopende tekst: daardoor wordt hij een lijst',
          expected: 'een lege regel boven een lijst',
          repair:
            'Zet een lege regel boven de lijst; is dit geen lijst, schrijf dan `\\-` of zet de woorden achter die van de regel erboven.',
        },
      ],
    },
    {
      naam: 'groter dan',
      files: withText('De termijn is\n‸> 5 jaar.\n\nEen alinea.\n\n‸> 10 dossiers per jaar'),
      expect: [
        {
          found: 'een regel die begint met `>`, direct onder lopende tekst: daardoor wordt hij een citaat',
          expected: 'een lege regel boven een citaat',
          repair: 'Zet een lege regel boven het citaat; betekent het teken “groter dan”, schrijf dan `\\>`.',
        },
        {
          found: 'een regel die begint met `>` en een getal: daardoor wordt hij een citaat',
          expected: 'een citaat, of een teken dat zichtbaar blijft',
          repair:
            'Verdeel een citaat dat met een getal begint over twee regels, elk met `>`; betekent het teken “groter dan”, schrijf dan `\\>`.',
        },
      ],
    },
    {
      naam: 'een streep direct onder tekst',
      files: withText('Aldus vastgesteld.\n‸---\n\nDe bijlage volgt.'),
      expect: [
        {
          found: 'een regel `---` direct onder tekst: daardoor wordt die tekst een kop',
          expected: 'een kop met `##`, of een lege regel boven de streep',
          repair:
            'Schrijf een kop als `## Kop`; is de streep een scheiding, zet er dan een lege regel boven.',
        },
      ],
    },
    {
      naam: 'tekst direct onder een tabel',
      files: withText(':::tabel[Cellen]\n| a |\n|---|\n| 1 |\n‸Bron: de dienst.\n:::'),
      expect: [
        {
          found: 'een regel zonder `|` direct onder een tabel: daardoor wordt hij een rij van de tabel',
          expected: 'een lege regel onder de tabel, of een rij met `|`',
          repair: 'Zet een lege regel onder de tabel; is dit een rij, begin en eindig haar dan met `|`.',
        },
      ],
    },
    {
      naam: 'een noot met een sterretje, en een alinea die met een jaartal begint',
      files: withText('‸* Bron: de dienst.\n\n‸2017. Daarna kwam de wet.'),
      expect: [
        {
          found: 'een regel die begint met `*`: daardoor wordt hij een lijst en valt het teken weg',
          expected: 'een lijst met `-`, of een teken dat zichtbaar blijft',
          repair:
            'Begin de onderdelen van een lijst met `- `; hoort het teken bij de tekst, schrijf dan `\\*`.',
        },
        {
          found: 'een alinea die begint met `2017.`: daardoor wordt zij een lijst met één onderdeel',
          expected: 'een lijst van twee of meer onderdelen, of een gewone alinea',
          repair: 'Schrijf `2017\\.` als dit een gewone alinea is.',
        },
      ],
    },
    {
      naam: 'lijsten en citaten met een lege regel erboven, en tekens met een streep ervoor',
      files: withText(
        'De minister:\n\n- meldt;\n  - soms;\n  - altijd;\n- weegt.\n\n> Een citaat.\n\nDe termijn is\n\\> 5 jaar, bel\n+31 70 123 of\n#5.\n\n2017\\. Daarna.\n\n---\n\nSlot.',
      ),
      expect: [],
    },
  ],
};
