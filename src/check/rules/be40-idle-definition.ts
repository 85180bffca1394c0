import { quote } from '../wording.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const idleDefinition: Rule<'definition-idle' | 'definition-second'> = {
  code: 'BE40',
  title: 'Regel die een adres geeft aan niets',
  help: 'Een regel die begint met een naam tussen vierkante haken en een dubbele punt, leest Markdown als het adres van een link. De regel zelf is niet te zien. Verwijst er niets naar, of heeft die naam al een adres, dan valt hij weg.',
  severity: 'error',
  messages: {
    'definition-idle': ({ written, name }) => ({
      found: `\`${quote(written)}\`: dat leest Markdown als het adres bij \`[${name}]\`, en niets verwijst ernaar`,
      expected: `gewone tekst, of een verwijzing \`[woorden][${name}]\` in hetzelfde bestand`,
      repair: `Schrijf \`\\[${name}]:\` als het gewone tekst is; haal de regel anders weg of verwijs ernaar.`,
    }),
    'definition-second': ({ written, name }) => ({
      found: `\`${quote(written)}\`, terwijl \`[${name}]\` eerder al een adres heeft`,
      expected: 'één adres voor elke naam',
      repair: 'Haal een van de twee regels weg, of geef deze een andere naam.',
    }),
  },
  examples: [
    {
      naam: 'een woord tussen haken aan het begin van een regel',
      files: withText('‸[Toelichting]: geen'),
      expect: [
        {
          found:
            '`[Toelichting]: geen`: dat leest Markdown als het adres bij `[Toelichting]`, en niets verwijst ernaar',
          expected: 'gewone tekst, of een verwijzing `[woorden][Toelichting]` in hetzelfde bestand',
          repair:
            'Schrijf `\\[Toelichting]:` als het gewone tekst is; haal de regel anders weg of verwijs ernaar.',
        },
      ],
    },
    {
      naam: 'twee adressen voor een naam',
      files: withText(
        'Zie [de site][na].\n\n[na]: https://www.nationaalarchief.nl\n‸[NA]: https://example.org',
      ),
      expect: [
        {
          found: '`[NA]: https://example.org`, terwijl `[NA]` eerder al een adres heeft',
          expected: 'één adres voor elke naam',
          repair: 'Haal een van de twee regels weg, of geef deze een andere naam.',
        },
      ],
    },
    {
      naam: 'een adres dat wordt gebruikt, en gewone tekst',
      files: withText('Zie [de site][na].\n\n[na]: https://www.nationaalarchief.nl\n\n\\[Toelichting]: geen'),
      expect: [],
    },
  ],
};
