import type { Rule } from '../rule.ts';

const term = '---\nterm: neerslag\n---\n\n';

const units = { characters: 'tekens', lines: 'regels', bars: 'tekens `|`' };

export const tooMuch: Rule<
  | 'text-too-long'
  | 'signs-too-many'
  | 'quotes-too-many'
  | 'items-behind-items'
  | 'underlined-too-many'
  | 'yaml-too-long'
> = {
  code: 'BE61',
  title: 'Meer tekst of opmaak dan te verwerken is',
  help: 'Een hoofdstuk of een register past ruim in één bestand. Duizenden sterretjes of haken in één alinea staan er niet met opzet: meestal is er iets per ongeluk herhaald of geplakt. De tekst van het bestand is verder niet beoordeeld.',
  severity: 'error',
  messages: {
    'text-too-long': ({ most, of }) => ({
      found: `een bestand met meer dan ${String(most)} ${units[of]}`,
      expected: `ten hoogste ${String(most)} ${units[of]} in één bestand`,
      repair: 'Verdeel de tekst over meer bestanden; een lange tabel kan ook een register zijn.',
    }),
    'signs-too-many': () => ({
      found: 'meer tekens als `*`, `_`, `[` en `` ` `` dan in een tekst voor mensen staan',
      expected: 'alinea’s met ten hoogste een paar honderd links en vet of cursief gezette woorden',
      repair:
        'Haal weg wat hier per ongeluk is herhaald; is de tekst zo bedoeld, verdeel hem dan over meer alinea’s of bestanden.',
    }),
    'quotes-too-many': ({ quotes }) => ({
      found: `een bestand met ${String(quotes)} citaten in een tekst van zo veel regels`,
      expected: 'een paar honderd citaten in één bestand',
      repair: 'Verdeel de tekst over meer bestanden, of haal de tekens `>` weg die geen citaat zijn.',
    }),
    'items-behind-items': ({ items }) => ({
      found: `een bestand met ${String(items)} onderdelen die beginnen achter het teken van een ander, in een tekst van zo veel regels`,
      expected: 'een lijst in een lijst op een regel van haar eigen',
      repair:
        'Haal van elke regel de tekens weg die geen onderdeel beginnen, of verdeel de tekst over meer bestanden.',
    }),
    'underlined-too-many': ({ headings }) => ({
      found: `een bestand met ${String(headings)} koppen met een streep eronder, in een tekst van zo veel regels`,
      expected: 'koppen met `#` ervoor, of een paar honderd met een streep',
      repair: 'Zet `#` voor de koppen en haal de strepen weg, of verdeel de tekst over meer bestanden.',
    }),
    'yaml-too-long': ({ most }) => ({
      found: `gegevens met meer dan ${String(most)} dubbele punten, komma’s en regels`,
      expected: `ten hoogste ${String(most)} in één bestand: ruim tienduizend onderdelen`,
      repair: 'Haal weg wat er niet in hoort.',
    }),
  },
  examples: [
    {
      naam: 'twintigduizend links in één alinea',
      files: {
        'begrippen/neerslag.md': `${term}${'[a](#lijst) '.repeat(1690)}[a‸](#lijst) ${'[a](#lijst) '.repeat(18_309)}\n`,
      },
      expect: [
        {
          found: 'meer tekens als `*`, `_`, `[` en `` ` `` dan in een tekst voor mensen staan',
          expected: 'alinea’s met ten hoogste een paar honderd links en vet of cursief gezette woorden',
          repair:
            'Haal weg wat hier per ongeluk is herhaald; is de tekst zo bedoeld, verdeel hem dan over meer alinea’s of bestanden.',
        },
      ],
    },
    {
      naam: 'vijftienduizend regels',
      files: { 'begrippen/neerslag.md': `${term}${'a\n\n'.repeat(15_000)}‸a\n` },
      expect: [
        {
          found: 'een bestand met meer dan 15000 regels',
          expected: 'ten hoogste 15000 regels in één bestand',
          repair: 'Verdeel de tekst over meer bestanden; een lange tabel kan ook een register zijn.',
        },
      ],
    },
    {
      naam: 'honderdduizend woorden als lijst in een register',
      files: { 'afkortingen.yaml': `[${'a, '.repeat(100_000)}a‸, a]\n` },
      expect: [
        {
          found: 'gegevens met meer dan 100000 dubbele punten, komma’s en regels',
          expected: 'ten hoogste 100000 in één bestand: ruim tienduizend onderdelen',
          repair: 'Haal weg wat er niet in hoort.',
        },
      ],
    },
    {
      naam: 'een alinea met driehonderd links naast vette en cursieve woorden',
      files: {
        'begrippen/neerslag.md': `${term}${'Zie [de wet](https://example.org/wet), **vet** of *cursief*. '.repeat(300)}\n`,
      },
      expect: [],
    },
  ],
};
