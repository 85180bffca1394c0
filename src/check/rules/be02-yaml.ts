import { numberOf } from '../../diagnostics/invisible.ts';
import type { FindingOf } from '../../source/findings.ts';
import { chapter, withCategory, withText } from '../examples/base.ts';
import { wordsFix } from '../meant.ts';
import type { Rule } from '../rule.ts';

const expected = 'geldige YAML';

const lookAround = 'Kijk naar inspringing, aanhalingstekens en dubbele punten op deze regel en die erboven.';
const writeOut = 'Schrijf de waarde uit, of zet haar tussen aanhalingstekens.';

/** What the library calls a fault, and what is grammar to YAML and mostly was meant as text, for an editor. */
const faults: Readonly<
  Partial<Record<FindingOf<'yaml-unreadable'>['why'], { readonly found: string; readonly repair?: string }>>
> = {
  BAD_ALIAS: { found: 'een verwijzing met `*` zonder naam' },
  BAD_COLLECTION_TYPE: { found: 'een lijst en sleutels staan door elkaar' },
  BAD_DQ_ESCAPE: { found: 'na `\\` staat een teken dat daar niet mag staan' },
  BAD_INDENT: { found: 'de inspringing klopt niet' },
  BAD_SCALAR_START: {
    found: 'een tekst begint met een teken dat in YAML iets anders betekent',
    repair: 'Zet de tekst tussen aanhalingstekens.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'er staan twee dubbele punten op één regel',
    repair: 'Zet een waarde waarin een dubbele punt voorkomt tussen aanhalingstekens.',
  },
  BLOCK_IN_FLOW: { found: 'een lijst met `-` staat tussen haken' },
  DUPLICATE_KEY: { found: 'een sleutel komt twee keer voor', repair: 'Verwijder een van beide sleutels.' },
  MISSING_CHAR: { found: 'er ontbreekt een teken, zoals een aanhalingsteken of haak' },
  MULTILINE_IMPLICIT_KEY: { found: 'een sleutel loopt door over de regel' },
  MULTIPLE_DOCS: {
    found: 'er staat een tweede reeks gegevens na `---`',
    repair: 'Verwijder de regel `---` en laat de gegevens één geheel zijn.',
  },
  TAB_AS_INDENT: {
    found: 'er is ingesprongen met een tab',
    repair: 'Spring in met spaties, twee per niveau.',
  },
  UNEXPECTED_TOKEN: { found: 'er staat een teken dat hier niet hoort' },
  'open-quote': {
    found: 'hier begint een aanhalingsteken dat niet wordt gesloten',
    repair:
      'Zet achter de waarde hetzelfde aanhalingsteken. Hoort het bij het woord, zoals in `\'s Rijks`, zet dan de hele waarde tussen twee `"`.',
  },
  'too-deep': { found: 'de gegevens zitten te diep in elkaar' },
  alias: { found: 'een waarde begint met `*`', repair: writeOut },
  anchor: { found: 'een waarde begint met `&`', repair: writeOut },
  tag: { found: 'een waarde begint met `!`', repair: writeOut },
  'explicit-key-ind': {
    found: 'een regel begint met `?`',
    repair: 'Schrijf de sleutel, een dubbele punt en de waarde.',
  },
  'directive-line': {
    found: 'een regel begint met `%`',
    repair: 'Verwijder de regel, of zet de tekst tussen aanhalingstekens.',
  },
  'doc-end': {
    found: 'er staat een regel met `...`',
    repair: 'Verwijder de regel en laat de gegevens één geheel zijn.',
  },
};

/** By how much, and which way. */
function shift(columns: number): string {
  const count = Math.abs(columns);
  return `${count} ${count === 1 ? 'spatie' : 'spaties'} naar ${columns > 0 ? 'rechts' : 'links'}`;
}

/** A text between quotes; the first may be there already, unless it is that of `'s Rijks`. */
function quoted(value: string): string {
  return /^(?:"|'(?![a-z] ))/.test(value) ? `${value}${value.charAt(0)}` : JSON.stringify(value);
}

const unreadable = 'YAML die niet te lezen is';

export const yaml: Rule<
  'yaml-unreadable' | 'yaml-bracket-open' | 'yaml-space-odd' | 'yaml-space-missing' | 'yaml-indentation'
> = {
  code: 'BE02',
  title: 'YAML is niet te lezen',
  help: 'De gegevens bovenaan een bestand en de registers zijn YAML. Klopt de schrijfwijze niet, dan is niet te zeggen wat er staat. Verwijzingen naar het bestand worden dan niet beoordeeld.',
  severity: 'error',
  messages: {
    'yaml-unreadable': ({ why, value }) => {
      const { found = 'de schrijfwijze klopt niet', repair = lookAround } = faults[why] ?? {};
      return {
        found: `${unreadable}: ${found}`,
        expected,
        repair,
        ...(why === 'TAB_AS_INDENT' && { fix: { kind: 'spaces' } }),
        ...(value !== undefined && { fix: wordsFix(value, quoted(value)) }),
      };
    },
    'yaml-bracket-open': ({ sign, closing, rest }) => ({
      found: `${unreadable}: hier begint \`${sign}\`, en de \`${closing}\` die erbij hoort, ontbreekt`,
      expected,
      repair: `Zet \`${closing}\` achter wat ertussen hoort.`,
      ...(rest !== undefined && {
        fix: wordsFix(rest, `${rest}${rest.startsWith('{') ? ' ' : ''}${closing}`),
      }),
    }),
    'yaml-space-odd': ({ code, words }) => ({
      found: `${unreadable}: een teken dat geen gewone spatie is (${numberOf(code)}${code === 0xa0 ? ', een vaste spatie' : ''})`,
      expected: 'een gewone spatie',
      repair: 'Vervang het teken door een spatie; het komt mee uit een tekstverwerker of van een website.',
      fix: { kind: 'all', words },
    }),
    'yaml-space-missing': ({ key }) => ({
      found: `${unreadable}: geen spatie achter \`${key}:\``,
      expected: 'een spatie tussen de dubbele punt en de waarde',
      repair: 'Zet een spatie achter de dubbele punt.',
      fix: wordsFix(`${key}:`, `${key}: `),
    }),
    'yaml-indentation': ({ key, column, above }) => ({
      found: `${unreadable}: \`${key}\` begint in kolom ${column}, en \`${above.key}\` op regel ${above.line} in kolom ${above.column}`,
      expected: 'sleutels die bij elkaar horen, in dezelfde kolom',
      repair: `Zet \`${key}\` ${shift(above.column - column)}, of verplaats regel ${above.line} als die verkeerd staat.`,
    }),
  },
  examples: [
    {
      naam: 'een sleutel die twee keer voorkomt',
      files: {
        'actoren.yaml': '- id: minister\n  naam: Minister\n  ‸naam: Minister van Proef\n  soort: minister\n',
      },
      expect: [
        {
          found: 'YAML die niet te lezen is: een sleutel komt twee keer voor',
          expected,
          repair: 'Verwijder een van beide sleutels.',
        },
      ],
    },
    {
      naam: 'een dubbele punt in een waarde zonder aanhalingstekens',
      files: { 'begrippen/neerslag.md': '---\nterm: ‸neerslag: wat blijft\n---\n\nTekst.\n' },
      expect: [
        {
          found: 'YAML die niet te lezen is: er staan twee dubbele punten op één regel',
          expected,
          repair: 'Zet een waarde waarin een dubbele punt voorkomt tussen aanhalingstekens.',
        },
      ],
    },
    {
      naam: 'sleutels die niet onder elkaar staan',
      files: {
        ...withCategory('waarderingen:\n  - waarde: V\n   ‸termijn: P5Y'),
        'actoren.yaml': '- id: minister\n  naam: Minister\n   ‸soort: minister\n',
      },
      expect: [
        {
          found: 'YAML die niet te lezen is: `soort` begint in kolom 4, en `naam` op regel 2 in kolom 3',
          expected: 'sleutels die bij elkaar horen, in dezelfde kolom',
          repair: 'Zet `soort` 1 spatie naar links, of verplaats regel 2 als die verkeerd staat.',
        },
        {
          found: 'YAML die niet te lezen is: `termijn` begint in kolom 4, en `waarde` op regel 10 in kolom 5',
          expected: 'sleutels die bij elkaar horen, in dezelfde kolom',
          repair: 'Zet `termijn` 1 spatie naar rechts, of verplaats regel 10 als die verkeerd staat.',
        },
      ],
    },
    {
      naam: 'een aanhalingsteken dat open blijft',
      files: { 'begrippen/neerslag.md': "---\nterm: ‸'neerslag\nvormen: [neerslagen]\n---\n\nTekst.\n" },
      expect: [
        {
          found: 'YAML die niet te lezen is: hier begint een aanhalingsteken dat niet wordt gesloten',
          expected,
          repair: faults['open-quote']?.repair ?? '',
        },
      ],
    },
    {
      naam: 'een haak die open blijft',
      files: {
        'bronnen.yaml': '- ‸{ id: jaarverslag, titel: Jaarverslag, soort: rapport\n',
        ...withCategory('actoren: ‸[dienst'),
      },
      expect: [
        {
          found: 'YAML die niet te lezen is: hier begint `{`, en de `}` die erbij hoort, ontbreekt',
          expected,
          repair: 'Zet `}` achter wat ertussen hoort.',
        },
        {
          found: 'YAML die niet te lezen is: hier begint `[`, en de `]` die erbij hoort, ontbreekt',
          expected,
          repair: 'Zet `]` achter wat ertussen hoort.',
        },
      ],
    },
    {
      naam: 'geen spatie, of een andere dan een gewone',
      files: {
        'begrippen/neerslag.md': '---\n‸term:neerslag\nvormen: [neerslagen]\n---\n\nTekst.\n',
        'bronnen.yaml': '- id: jaarverslag\n  titel:‸\u00a0Jaarverslag\n  soort: rapport\n',
        'afkortingen.yaml': '- kort: GWR\n‸\u00a0\u00a0voluit: Generiek Waarderingsmodel\n',
      },
      expect: [
        {
          found: 'YAML die niet te lezen is: een teken dat geen gewone spatie is (U+00A0, een vaste spatie)',
          expected: 'een gewone spatie',
          repair:
            'Vervang het teken door een spatie; het komt mee uit een tekstverwerker of van een website.',
        },
        {
          found: 'YAML die niet te lezen is: geen spatie achter `term:`',
          expected: 'een spatie tussen de dubbele punt en de waarde',
          repair: 'Zet een spatie achter de dubbele punt.',
        },
        {
          found: 'YAML die niet te lezen is: een teken dat geen gewone spatie is (U+00A0, een vaste spatie)',
          expected: 'een gewone spatie',
          repair:
            'Vervang het teken door een spatie; het komt mee uit een tekstverwerker of van een website.',
        },
      ],
    },
    {
      naam: 'een tab als inspringing, en een waarde die met een sterretje begint',
      files: {
        'begrippen/neerslag.md': '---\nterm: ‸*neerslag* van een handeling\n---\n\nTekst.\n',
        'bronnen.yaml': '- id: jaarverslag\n‸\ttitel: Jaarverslag\n  soort: rapport\n',
      },
      expect: [
        {
          found: 'YAML die niet te lezen is: een waarde begint met `*`',
          expected,
          repair: 'Schrijf de waarde uit, of zet haar tussen aanhalingstekens.',
        },
        {
          found: 'YAML die niet te lezen is: er is ingesprongen met een tab',
          expected,
          repair: 'Spring in met spaties, twee per niveau.',
        },
      ],
    },
    {
      naam: 'een dubbele punt tussen aanhalingstekens',
      files: {
        ...withText('Zie [](#een-stuk).'),
        'hoofdstukken/1-toelichting/2-een-stuk.md': chapter('"Een: stuk"', 'Tekst.'),
      },
      expect: [],
    },
  ],
};
