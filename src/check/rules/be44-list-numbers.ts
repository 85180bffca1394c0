import { escaped } from '../wording.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const listNumbers: Rule<'marker-repeated' | 'marker-zeros' | 'marker-jump'> = {
  code: 'BE44',
  title: 'Nummer of letter van een onderdeel',
  help: 'Nummers en letters van een lijst komen op de website en in de PDF zoals u ze typt, ook als u er een overslaat: `1994.`, `1998.`, of `a.`, `c.`. Twee onderdelen met hetzelfde nummer kan niemand uit elkaar houden, en een nul ervoor is niet te zien. Begint een regel midden in een zin toevallig met een jaartal en een punt, dan zou hij een onderdeel worden.',
  severity: 'error',
  messages: {
    'marker-repeated': ({ marker, of, everywhere, numbered }) => ({
      found: everywhere
        ? `een lijst waarin elk onderdeel \`${marker}\` heet`
        : `een tweede onderdeel \`${marker}\` in dezelfde lijst`,
      expected: `bij elk onderdeel een eigen ${of === 'number' ? 'nummer' : 'letter'}: zoals u het typt, komt het op de website en in de PDF`,
      repair: `Geef elk onderdeel ${of === 'number' ? 'het nummer dat' : 'de letter die'} er moet staan.`,
      ...(numbered && { fix: { kind: 'all', words: numbered } }),
    }),
    'marker-zeros': ({ marker, plain }) => ({
      found: `het nummer \`${marker}\`, met een nul ervoor`,
      expected: 'nummers zonder nul ervoor',
      repair: `Schrijf \`${plain[0]?.new ?? ''}\`: de nul zou op de website en in de PDF niet te zien zijn.`,
      fix: { kind: 'all', words: plain },
    }),
    'marker-jump': ({ marker, before }) => ({
      found: `onderdeel \`${marker}\` direct na \`${before}\``,
      expected: 'een volgend onderdeel, of een regel die bij de zin erboven hoort',
      repair: `Hoort de regel bij de zin erboven, schrijf dan \`${escaped(marker)}\` of zet de woorden achter die van de regel erboven; is het een onderdeel, zet er dan een lege regel boven.`,
    }),
  },
  examples: [
    {
      naam: 'elk onderdeel hetzelfde nummer',
      files: withText('De stappen:\n\n1. Melden.\n‸1. Wegen.\n1. Besluiten.'),
      expect: [
        {
          found: 'een lijst waarin elk onderdeel `1.` heet',
          expected:
            'bij elk onderdeel een eigen nummer: zoals u het typt, komt het op de website en in de PDF',
          repair: 'Geef elk onderdeel het nummer dat er moet staan.',
        },
      ],
    },
    {
      naam: 'twee keer dezelfde letter',
      files: withText('a. melden;\nb. wegen;\n‸b. besluiten.'),
      expect: [
        {
          found: 'een tweede onderdeel `b.` in dezelfde lijst',
          expected:
            'bij elk onderdeel een eigen letter: zoals u het typt, komt het op de website en in de PDF',
          repair: 'Geef elk onderdeel de letter die er moet staan.',
        },
      ],
    },
    {
      naam: 'twee keer de eerste letter, in een lijst van twee',
      files: withText('1. Wegen:\n\n   a. het belang;\n   ‸a. de kosten.\n\n2. Besluiten.'),
      expect: [
        {
          found: 'een lijst waarin elk onderdeel `a.` heet',
          expected:
            'bij elk onderdeel een eigen letter: zoals u het typt, komt het op de website en in de PDF',
          repair: 'Geef elk onderdeel de letter die er moet staan.',
        },
      ],
    },
    {
      naam: 'een nul voor het nummer',
      files: withText('‸01. Melden.\n02. Wegen.'),
      expect: [
        {
          found: 'het nummer `01.`, met een nul ervoor',
          expected: 'nummers zonder nul ervoor',
          repair: 'Schrijf `1.`: de nul zou op de website en in de PDF niet te zien zijn.',
        },
      ],
    },
    {
      naam: 'een zin waarvan een regel met een jaartal begint',
      files: withText('1. De dienst bestaat sinds\n‸1945. Daarvoor was er niets.\n2. Hij heet anders.'),
      expect: [
        {
          found: 'onderdeel `1945.` direct na `1.`',
          expected: 'een volgend onderdeel, of een regel die bij de zin erboven hoort',
          repair:
            'Hoort de regel bij de zin erboven, schrijf dan `1945\\.` of zet de woorden achter die van de regel erboven; is het een onderdeel, zet er dan een lege regel boven.',
        },
      ],
    },
    {
      naam: 'jaartallen, letters en een overgeslagen nummer',
      files: withText(
        '1994. Instelling.\n1998. Samenvoeging.\n2002. Wet.\n\nDe minister:\n\n1) weegt:\n\n   a. het belang;\n   c. de termijn;\n\n2) besluit.\n\nOok dit:\n\n1. een\n2. twee\n4. vier',
      ),
      expect: [],
    },
  ],
};
