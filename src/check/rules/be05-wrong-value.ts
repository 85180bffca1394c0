import { expectation, show, suggestion } from '../expectation.ts';
import { repairOf } from '../value-repair.ts';
import { withCategory, withLijst } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const wrongValue: Rule<'value-wrong' | 'number-misread' | 'record-no-keys' | 'register-no-list'> = {
  code: 'BE05',
  title: 'Waarde past niet bij de sleutel',
  help: 'Elke sleutel neemt een bepaald soort waarde: een tekst, een getal, een dag, of een woord uit een vaste lijst. Nummers en versies staan tussen aanhalingstekens, anders wordt `1.10` gelijk aan `1.1`.',
  severity: 'error',
  messages: {
    'value-wrong': ({ name, key, value, issue, wanted }) => ({
      found: value === null ? `\`${name}\` zonder waarde` : `\`${name}\` met waarde ${show(value)}`,
      expected: expectation(issue, wanted),
      ...(suggestion(issue, value) ??
        repairOf({ issue, name, key, value, wanted }) ?? {
          repair: `Verbeter de waarde van \`${name}\`.`,
        }),
    }),
    'number-misread': ({ name, written, value }) => ({
      found: `\`${name}\` met waarde \`${written}\`, die als \`${String(value)}\` wordt gelezen`,
      expected: 'een getal in gewone cijfers',
      repair: `Schrijf het getal zoals het is bedoeld, zoals \`${String(value)}\`.`,
    }),
    'record-no-keys': ({ input }) => ({
      found:
        input === null || input === undefined ? 'geen gegevens' : `gegevens zonder sleutels: ${show(input)}`,
      expected: 'een groep sleutels, elk met een waarde',
      repair: 'Schrijf op elke regel een sleutel, een dubbele punt en de waarde; zie content/README.md.',
    }),
    'register-no-list': () => ({
      found: 'een bestand dat geen lijst is',
      expected: 'een lijst, met `-` voor elk onderdeel',
      repair: 'Begin elk onderdeel op een nieuwe regel met `- `.',
    }),
  },
  examples: [
    {
      naam: 'een nummer zonder aanhalingstekens',
      files: withCategory('‸nummer: 1.10'),
      expect: [
        {
          found: '`nummer` met waarde `1.1`',
          expected: 'een tekst (zet getallen tussen aanhalingstekens)',
          repair:
            'Zet de waarde tussen aanhalingstekens, precies zoals zij moet worden gelezen: `nummer: "…"`.',
        },
      ],
    },
    {
      naam: 'een termijn in woorden, in de eerste waardering',
      files: withCategory('waarderingen:\n  - waarde: V\n    ‸termijn: twintig jaar'),
      expect: [
        {
          found: '`waarderingen[1].termijn` met waarde `twintig jaar`',
          expected: 'een duur als `P20Y`, `P6M` of `P6W`, of het woord `direct`',
          repair: 'Verbeter de waarde van `waarderingen[1].termijn`.',
        },
      ],
    },
    {
      naam: 'een nummer met tekens die daar niet mogen, een deel van een code, en een periode in woorden',
      files: withCategory(
        '‸nummer: "5 (b)"',
        '‸periode: 1995-heden',
        'waarderingen:\n  - { waarde: V, termijn: P5Y, aangrijpingspunt: { ‸code: vervallen, tekst: het verval } }',
      ),
      expect: [
        {
          found: '`nummer` met waarde `5 (b)`',
          expected:
            'een nummer tussen aanhalingstekens, van cijfers, punten en letters zonder spatie ertussen, zoals `"1.10"`, `"5.a"`, `"5b"`, `"III.4"` of `"14-1"`',
          repair: 'Schrijf `nummer: 5b`.',
        },
        {
          found: '`waarderingen[1].aangrijpingspunt.code` met waarde `vervallen`',
          expected:
            'een van `afgehandeld`, `afsluiten-dossier`, `einde-relatie`, `einde-dienstverband`, `geboorte`, `overlijden`, `vervallen-geldigheid`, `ingangsdatum-besluit`, `vervaldatum-besluit`, `vast-te-leggen-datum`, `bestaansduur-procesobject`, `ingeschatte-bestaansduur-procesobject`, `samengevoegd-met-bewaartermijn`, `hoofdzaak`, `gerelateerde-zaak`, `eigenschap`, `anders`',
          repair: 'Bedoelde u `vervallen-geldigheid`?',
        },
        {
          found: '`periode` met waarde `1995-heden`',
          expected: 'de sleutel `van`, en naar keuze `tot` en `ruw`',
          repair: 'Schrijf `periode: { van: "1995" }`.',
        },
      ],
    },
    {
      naam: 'een hele waardering waar de letter hoort',
      files: withCategory(
        'waarderingen:\n  - { ‸waarde: V10, voor: a }\n  - { ‸waarde: B 1, voor: b }\n  - { ‸waarde: V 5 jaar na afloop, voor: c }',
      ),
      expect: [
        {
          found: '`waarderingen[1].waarde` met waarde `V10`',
          expected: 'alleen de letter `B`, `V` of `N`; een termijn of criteria hebben een eigen sleutel',
          repair: 'Schrijf `waarde: V` en daaronder `termijn: P10Y`.',
        },
        {
          found: '`waarderingen[2].waarde` met waarde `B 1`',
          expected: 'alleen de letter `B`, `V` of `N`; een termijn of criteria hebben een eigen sleutel',
          repair: 'Schrijf `waarde: B` en daaronder `criteria: [1]`.',
        },
        {
          found: '`waarderingen[3].waarde` met waarde `V 5 jaar na afloop`',
          expected: 'alleen de letter `B`, `V` of `N`; een termijn of criteria hebben een eigen sleutel',
          repair: 'Schrijf de waardering als tekst: `- V 5 jaar na afloop`.',
        },
      ],
    },
    {
      naam: 'een komma die een waardering in tweeën deelt',
      files: withCategory('‸waarderingen: [B, 1]'),
      expect: [
        {
          found: '`waarderingen` met waarde `["B",1]`',
          expected:
            'elke waardering als één tekst: tussen `[` en `]` begint een komma een nieuwe, tenzij er aanhalingstekens om staan',
          repair: 'Schrijf `waarderingen: ["B, 1"]`.',
        },
      ],
    },
    {
      naam: 'een woord dat bijna in de lijst staat, en een wijze van indienen die niet bestaat',
      files: withLijst(
        '‸status: vastgestelt',
        'zienswijze:\n  verzendkenmerk: proef\n  wijzen:\n    - { ‸soort: digital, url: "https://example.org" }',
      ),
      expect: [
        {
          found: '`status` met waarde `vastgestelt`',
          expected:
            'een van `concept`, `ter-inzage`, `verwerking`, `vastgesteld`, `gewijzigd`, `afgesloten`, `ingetrokken`',
          repair: 'Bedoelde u `vastgesteld`?',
        },
        {
          found: '`zienswijze.wijzen[1].soort` met waarde `digital`',
          expected: 'een van `schriftelijk`, `digitaal`, `mondeling`',
          repair: 'Bedoelde u `digitaal`?',
        },
      ],
    },
    {
      naam: 'een licentie zonder webadres, en een criterium met nummer nul',
      files: {
        ...withLijst('‸licentie: CC0'),
        ...withCategory('waarderingen:\n  - waarde: B\n    criteria: [‸0]'),
      },
      expect: [
        {
          found: '`waarderingen[1].criteria[1]` met waarde `0`',
          expected: 'meer dan 0',
          repair: 'Verbeter de waarde van `waarderingen[1].criteria[1]`.',
        },
        {
          found: '`licentie` met waarde `CC0`',
          expected: 'een volledig webadres dat met https:// begint',
          repair: 'Verbeter de waarde van `licentie`.',
        },
      ],
    },
    {
      naam: 'webadressen in een register die nergens heen gaan',
      files: {
        'bronnen.yaml': ['https:foo', 'https://exa mple.org/', 'www.example.org', 'mailto:a@example.org']
          .map((adres, index) => `- { id: b${String(index)}, titel: Bron, soort: web, ‸url: "${adres}" }\n`)
          .join(''),
      },
      expect: [
        {
          found: '`url` met waarde `https:foo`',
          expected: 'een volledig webadres: `https://`, met daarachter de naam van een website',
          repair: 'Schrijf `https://foo`.',
        },
        {
          found: '`url` met waarde `https://exa mple.org/`',
          expected: 'achter `https://` een bestaanbare naam van een website',
          repair: 'Verbeter `exa mple.org`, of haal het adres weg.',
        },
        {
          found: '`url` met waarde `www.example.org`',
          expected: 'een volledig webadres dat met https:// begint',
          repair: 'Schrijf het adres voluit: `https://www.example.org`.',
        },
        {
          found: '`url` met waarde `mailto:a@example.org`',
          expected: 'een volledig webadres dat met https:// begint',
          repair: 'Verbeter de waarde van `url`.',
        },
      ],
    },
    {
      naam: 'een telefoonnummer waar niemand heen kan bellen',
      files: withLijst(
        'zienswijze:\n  verzendkenmerk: proef\n  wijzen:\n    - { soort: mondeling, ‸telefoon: bel ons }',
      ),
      expect: [
        {
          found: '`zienswijze.wijzen[1].telefoon` met waarde `bel ons`',
          expected: 'een telefoonnummer: cijfers, met spaties of koppeltekens ertussen',
          repair: 'Verbeter de waarde van `zienswijze.wijzen[1].telefoon`.',
        },
      ],
    },
    {
      naam: 'dagen die geen kalender heeft',
      files: {
        ...withLijst('‸datum: 2026-02-30'),
        'regelgeving.yaml':
          '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet, ‸geldigVan: 31-04-2009 }\n',
      },
      expect: [
        {
          found: '`datum` met waarde `2026-02-30`',
          expected: 'een bestaande dag: februari 2026 heeft 28 dagen',
          repair: 'Verbeter de waarde van `datum`.',
        },
        {
          found: '`geldigVan` met waarde `31-04-2009`',
          expected: 'een jaar, maand of dag, zoals `"2015"`, `2015-03` of `2015-03-04`',
          repair: 'Verbeter de waarde van `geldigVan`.',
        },
      ],
    },
    {
      naam: 'een register dat geen lijst is, en gegevens die uit één woord bestaan',
      files: {
        'begrippen/neerslag.md': '---\n‸neerslag\n---\n\nTekst.\n',
        'concordantie.yaml': '‸oudNummer: "7"\n',
      },
      expect: [
        {
          found: 'gegevens zonder sleutels: `neerslag`',
          expected: 'een groep sleutels, elk met een waarde',
          repair: 'Schrijf op elke regel een sleutel, een dubbele punt en de waarde; zie content/README.md.',
        },
        {
          found: 'een bestand dat geen lijst is',
          expected: 'een lijst, met `-` voor elk onderdeel',
          repair: 'Begin elk onderdeel op een nieuwe regel met `- `.',
        },
      ],
    },
    {
      naam: 'waarden zoals het hoort',
      files: withCategory('nummer: "1.10"', 'waarderingen:\n  - waarde: V\n    termijn: P20Y'),
      expect: [],
    },
  ],
};
