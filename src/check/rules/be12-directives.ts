import { quote } from '../wording.ts';
import { withText } from '../examples/base.ts';
import {
  attributesOf,
  choices,
  containerDirectives,
  shownName,
  textDirectives,
} from '../../markdown/directives/find.ts';
import type { Attribute } from '../../markdown/directives/spec.ts';
import { defined } from '../../diagnostics/defined.ts';
import type { Rule, Words } from '../rule.ts';

export const directives: Rule<
  | 'directive-unknown'
  | 'directive-wordless'
  | 'attribute-missing'
  | 'label-unwanted'
  | 'heading-name'
  | 'braces-unread'
  | 'attribute-idle'
> = {
  code: 'BE12',
  title: 'Onbekende aanduiding of onbekend blok',
  help: 'Aanduidingen als `:wet[…]` en blokken als `:::tabel` maken van tekst iets waarnaar de website kan verwijzen. Een woord dat Inzage niet kent, doet niets.',
  severity: 'error',
  messages: {
    'directive-unknown': ({ form, name }) =>
      form === 'textDirective' ? unknownText(name) : unknownBlock(form, name),
    'directive-wordless': ({ written, name }) => ({
      found: `\`${written}\` zonder woorden`,
      expected: `woorden tussen vierkante haken: \`:${name}[woorden]\``,
      repair: `Zet achter \`:${name}\` tussen \`[\` en \`]\` de woorden die in de zin horen.`,
    }),
    'attribute-missing': ({ directive, attribute }) => {
      const { help, required } = defined(
        attributesIn('text', directive).get(attribute),
        'a required attribute',
      );
      return {
        found: `\`:${directive}\` zonder ${required?.what ?? attribute}`,
        expected: required?.expected ?? `\`{${attribute}=…}\``,
        repair: `Zet achter de woorden \`{${attribute}=…}\` met ${help}.`,
      };
    },
    'label-unwanted': ({ name }) => ({
      found: `woorden tussen haken achter \`:::${name}\``,
      expected: `\`:::${name}\` alleen op een regel: de titel van het kader staat vast`,
      repair: 'Zet de woorden op een eigen regel in het kader.',
    }),
    'heading-name': ({ name }) => ({
      found: `de naam \`${name}\` bij een kop`,
      expected: 'kleine letters, cijfers, punten en koppeltekens, zoals `{#oorlogstaken}`',
      repair: 'Verbeter de naam tussen `{#` en `}`.',
    }),
    'braces-unread': ({ braces, directive }) => ({
      found: `\`${quote(braces)}\` achter \`${directive}\`, dat zo niet te lezen is`,
      expected:
        'woorden als `naar=naam`, met een spatie ertussen; een waarde met een spatie tussen aanhalingstekens',
      repair: 'Verbeter wat tussen `{` en `}` staat.',
    }),
    'attribute-idle': ({ directive, form, written, name }) => {
      const attributes = attributesIn(form, directive);
      const known = attributes.get(name);
      const where = `tussen de accolades van \`${form === 'text' ? ':' : ':::'}${directive}\``;
      return {
        found: known ? `\`${quote(written)}\` ${where}, dat niets doet` : `\`${name}\` ${where}`,
        expected: expectedOf(name, attributes),
        repair: known ? repairOf(name, known) : 'Verbeter het woord tussen `{` en `}`, of haal het weg.',
      };
    },
  },
  examples: [
    {
      naam: 'een aanduiding die niet bestaat',
      files: withText('Het ‸:bergip[neerslag] telt.'),
      expect: [
        {
          found: 'onbekende aanduiding `:bergip`',
          expected: '`:begrip`, of een van `:wet`, `:actor`, `:bron`, `:taal`, `:gegeven`',
          repair: 'Kies een aanduiding uit content/README.md of laat de dubbele punt weg.',
        },
      ],
    },
    {
      naam: 'anderstalige woorden zonder taal',
      files: withText('Een ‸:taal[sine qua non] dus.'),
      expect: [
        {
          found: '`:taal` zonder taal',
          expected: 'een taalcode, zoals `{lang=en}`',
          repair: 'Zet achter de woorden `{lang=…}` met de code van de taal: en, fr, de, la.',
        },
      ],
    },
    {
      naam: 'een blok dat niet bestaat',
      files: withText('‸:::waarschuwing\nPas op.\n:::'),
      expect: [
        {
          found: 'onbekend blok `:::waarschuwing`',
          expected: '`:::tabel` of `:::let-op`',
          repair: 'Kies een blok uit content/README.md.',
        },
      ],
    },
    {
      naam: 'een naam met hoofdletters bij een kop',
      files: withText('‸## Taken {#Taken in oorlog}\n\nTekst.'),
      expect: [
        {
          found: 'de naam `Taken in oorlog` bij een kop',
          expected: 'kleine letters, cijfers, punten en koppeltekens, zoals `{#oorlogstaken}`',
          repair: 'Verbeter de naam tussen `{#` en `}`.',
        },
      ],
    },
    {
      naam: 'een woord tussen de accolades dat niets doet',
      files: withText('Zie ‸:wet[artikel 5]{naar=archiefwet-1995 artikl=5}.'),
      expect: [
        {
          found: '`artikl` tussen de accolades van `:wet`',
          expected: '`artikel`, of `naar`, `lid`',
          repair: 'Verbeter het woord tussen `{` en `}`, of haal het weg.',
        },
      ],
    },
    {
      naam: 'een aanduiding zonder woorden',
      files: withText('Een ‸:begrip{naar=neerslag} en ‸:wet[]{naar=archiefwet-1995}.'),
      expect: [
        {
          found: '`:begrip{naar=neerslag}` zonder woorden',
          expected: 'woorden tussen vierkante haken: `:begrip[woorden]`',
          repair: 'Zet achter `:begrip` tussen `[` en `]` de woorden die in de zin horen.',
        },
        {
          found: '`:wet[]{naar=archiefwet-1995}` zonder woorden',
          expected: 'woorden tussen vierkante haken: `:wet[woorden]`',
          repair: 'Zet achter `:wet` tussen `[` en `]` de woorden die in de zin horen.',
        },
      ],
    },
    {
      naam: 'accolades en haken achter een kader',
      files: withText('‸:::let-op{breed}\nPas op.\n:::\n\n:::let-op‸[Pas op]\nVoor dit.\n:::'),
      expect: [
        {
          found: '`breed` tussen de accolades van `:::let-op`',
          expected: 'geen woorden tussen accolades',
          repair: 'Verbeter het woord tussen `{` en `}`, of haal het weg.',
        },
        {
          found: 'woorden tussen haken achter `:::let-op`',
          expected: '`:::let-op` alleen op een regel: de titel van het kader staat vast',
          repair: 'Zet de woorden op een eigen regel in het kader.',
        },
      ],
    },
    {
      naam: 'twee namen voor een tabel, en een woord dat er niet bij hoort',
      files: withText('‸‸:::tabel[T]{#a id=b #c}\n| a |\n|---|\n| b |\n:::'),
      expect: ['#a', 'id=b'].map((found) => ({
        found: `\`${found}\` tussen de accolades van \`:::tabel\`, dat niets doet`,
        expected: '`#naam`, `liggend`',
        repair: 'Geef `#naam` één keer, met een waarde.',
      })),
    },
    {
      naam: 'een tabel die niet liggend moet zijn',
      files: withText('‸:::tabel[T]{liggend=nee}\n| a |\n|---|\n| b |\n:::'),
      expect: [
        {
          found: '`liggend=nee` tussen de accolades van `:::tabel`, dat niets doet',
          expected: '`#naam`, `liggend`',
          repair: 'Schrijf alleen `liggend` voor een liggende pagina, of haal het weg voor een staande.',
        },
      ],
    },
    {
      naam: 'bekende aanduidingen, en een dubbele punt die gewone tekst is',
      files: withText(
        'Een :taal[sine qua non]{lang=la}, artikel 3:16, om 10:30[^1] en Awb:artikel.\n\n:::let-op\nPas op.\n:::\n\n[^1]: De noot.',
      ),
      expect: [],
    },
  ],
};

function unknownText(name: string): Words {
  const names = [...textDirectives.keys()].map((known) => `:${known}`);
  return {
    found: `onbekende aanduiding \`:${name}\``,
    expected: choices(`:${name}`, names, (some) => `een van ${some.join(', ')}`),
    repair: 'Kies een aanduiding uit content/README.md of laat de dubbele punt weg.',
  };
}

function unknownBlock(form: 'leafDirective' | 'containerDirective', name: string): Words {
  const names = [...containerDirectives.keys()].map((known) => `:::${known}`);
  return {
    found: `onbekend blok \`${form === 'containerDirective' ? ':::' : '::'}${name}\``,
    expected: choices(`:::${name}`, names, (some) => some.join(' of ')),
    repair: 'Kies een blok uit content/README.md.',
  };
}

function attributesIn(form: 'text' | 'container', directive: string): ReadonlyMap<string, Attribute> {
  const spec = (form === 'text' ? textDirectives : containerDirectives).get(directive);
  return new Map(spec && attributesOf(spec));
}

function expectedOf(name: string, attributes: ReadonlyMap<string, Attribute>): string {
  const names = Array.from(attributes, ([known, one]) => shownName(known, one));
  return choices(name, names, (some) => some.join(', ')) || 'geen woorden tussen accolades';
}

function repairOf(name: string, attribute: Attribute): string {
  return attribute.type === 'flag'
    ? `Schrijf alleen \`${name}\` ${attribute.help}, of haal het weg ${attribute.without ?? ''}.`
    : `Geef \`${shownName(name, attribute)}\` één keer, met een waarde.`;
}
