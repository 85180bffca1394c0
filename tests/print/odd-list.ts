/** One list in which every kind of block is longer than its line, and lines end at whatever a line can end at. */
import { base, chapter } from '../../src/check/examples/base.ts';
import type { Loaded } from '../../src/source/load.ts';
import { listWithText } from './small-list.ts';

const long =
  'Het beleid van de dienst over de archiefbescheiden en over wat daarmee gebeurt staat hier in een zin die over de regel loopt';
const address =
  'https://www.voorbeeld.nl/een/heel/lang/adres/dat-niet-op-een-regel-past/en-dat-dus-ergens-breekt/index.html';
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';

const lines = `${long}[^a], **${long}** *${long}*, \`${long}\` en ~~${long}~~ GWR. **Vet** *schuin*
en een regeleinde in de bron, twee  spaties   en\teen tab.

Een regel die ophoudt\\
tweede  
derde **vet**\\
*schuin* en\\
**${long}**\\
\`code\`\\
:taal[quid pro quo ${long}]{lang=la} slot.

De terinzagelegging-van-het-ontwerp-van-de-selectielijst-en-de-daarbij-behorende-toelichting, de archief-, documentatie-
en informatievoorziening met een streep – en nog een — streep/schuine/streep/lange/reeks/woorden/zonder/spatie/die/breekt.

${'Langwoordzonderspaties'.repeat(9)} en ${address} en [een link van veel woorden ${long}](${address}).

Vaste spaties: artikel\u00a01, eerste\u00a0lid, van\u00a0de\u00a0wet\u00a0en\u00a0nog\u00a0veel\u00a0meer\u00a0dat\u00a0aaneen\u00a0staat
en “aanhalingstekens ‘binnen’ aanhalingstekens” (haakjes) 100\u00a0% ${long}.

Een plaatje ![in de regel](b.svg) in de zin, en een ![aan een](b.svg)woord.`;

const blocks = `- een ${long}
  1. eerste ${long}

     nader ${long}
  2. tweede ${long}
     - diep ${long}
- twee ${long}

  > Citaat in een lijst ${long}
- drie\\
  na de afbreking ${long}

9. negen ${long}
10. tien ${long}

> Een citaat ${long}[^b]
>
> Tweede alinea ${long}

:::let-op
Een waarschuwing ${long}

- met een lijst ${long}
:::

\`\`\`
code eerste regel
tweede met\ttab
lange regel ${long}

na een lege regel
\`\`\`

## Een kop die zo lang is dat hij over de regel loopt met een [link](#sturing) en een noot[^c] erin

### Nog een kop met **vet** en \`code\` die over de regel loopt omdat hij lang genoeg is`;

const tables = `:::tabel[${long} en nog eens ${long}]{#tabel-een}
| Een kolom met een lange naam | ${long} | Rechts | Midden |
|:---|---|---:|:---:|
| ${long} | **${long}** *${long}* | 1 000 ${long} | ${long} |
| [${long}](${address}) | ${address} | 12 | \`${long}\` |
| leeg | | | |
| [](#sturing) en ${long} [](#tabel-een) | GWR :wet[artikel 3 van ${long}]{naar=archiefwet-1995 artikel=3} | a[^d] | ![beeld](b.svg) beeld |
:::

:::tabel[Liggend ${long}]{#tabel-liggend liggend}
| Naam | ${long} |
|---|---|
| ${long} ${long} | ${long} |
:::

![Een rechthoek](b.svg "Het vlak ${long} ${long}") {#figuur-vlak}

[^a]: Ruil ${long}, zie [](#tabel-een).
[^b]: Uit het hoofd ${long}

    Tweede alinea ${long}

    - met een lijst ${long}
[^c]: In een kop ${long}
[^d]: In een cel ${long}
`;

const registers = [
  'begrippen',
  'afkortingen',
  'actoren',
  'regelgeving',
  'bronnen',
  'concordantie',
  'categorieen',
];
const folder = 'hoofdstukken/1-toelichting';

const files: Readonly<Record<string, string>> = {
  [`${folder}/b.svg`]: picture,
  [`${folder}/2-vervolg.md`]: chapter(
    `Vervolg ${long}`,
    'Slot[^a] en nog[^a] een keer[^a].\n\n[^a]: Vaak aangehaald.',
  ),
  'lijst.yaml': (base['lijst.yaml'] ?? '')
    .replace('Selectielijst Proefdienst', `Selectielijst ${long}\nvolledigeTitel: ${long} ${long}`)
    .replace(
      'organisatie: Proefdienst',
      `organisatie: Proefdienst ${long}\n  toelichting: ["${long} ${long}"]`,
    ),
  'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', long, 'soort: bijlagen'),
  ...Object.fromEntries(
    registers.map((name, index) => [
      `hoofdstukken/3-bijlagen/${index + 1}-${name}.md`,
      chapter(`Bijlage ${name} ${long}`, long, `soort: bijlage\noverzicht: ${name}`),
    ]),
  ),
  'begrippen/neerslag.md': `---\nterm: neerslag\nsynoniemen: [stukken, "${long}"]\nzieOok: [zorg]\n---\n\nWat blijft ${long}[^n].\n\nTweede ${long}\n\n- lijst ${long}\n\n  los ${long}\n- b\n\n[^n]: Een noot ${long}\n`,
  'begrippen/zorg.md': '---\nterm: zorg\n---\n\nKort.\n',
  'actoren.yaml': `- { id: minister, naam: "Minister ${long}", soort: minister, toelichting: "${long} ${long}" }\n- { id: dienst, naam: Proefdienst, afkorting: PD, soort: dienst, onderZorgVan: minister, opvolger: minister, toelichting: "${long}" }\n`,
  'afkortingen.yaml': `- { kort: GWR, voluit: Generiek Waarderingsmodel Rijksoverheid ${long} }\n- { kort: ABC, voluit: "a long expansion in English that goes on over the end of the line of the page", taal: en }\n`,
  'bronnen.yaml': `- { id: jaarverslag, titel: "Jaarverslag ${long}", soort: rapport, uitgever: "${long}", url: "${address}" }\n`,
  'regelgeving.yaml': `- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet, bwbId: BWBR0007376, titel: "${long} ${long}" }\n- { id: kaal, citeertitel: "Kaal ${long}", soort: wet }\n`,
  'concordantie.yaml': `- { oudLijst: "Oude lijst ${long}", oudNummer: "7", oudeWaardering: "V 10", relatie: gelijk, nieuwNummer: "1.1", reden: "${long} ${long}" }\n`,
  'categorieen/1.1-plannen.md': `---
nummer: "1.1"
titel: Plannen ${long}
soort: werkproces
proces: sturing
herkomst: reconstructie
omschrijving: "${long} ${long}"
actoren: [dienst, minister]
periode: { van: "1945", tot: "1999" }
grondslag: [{ regeling: archiefwet-1995, artikel: "3" }, { regeling: kaal, artikel: "12" }]
product: ["${long}", nota]
voorbeelden: ["${long}"]
opmerking: "${long}"
uitzonderingen: [hotspot]
waarderingen:
  - { waarde: B, criteria: [1], herkomst: systeemanalyse, toelichting: "${long}", periode: { van: "1945", tot: "1960" } }
  - { waarde: V, termijn: P10Y, herkomst: risicoanalyse, toelichting: "${long}", periode: { van: "1961", tot: "1999" } }
---

Het plan ${long}[^k].

- met een lijst ${long}

[^k]: Noot ${long}
`,
};

/** The list, loaded. */
export function oddList(): Loaded {
  return listWithText([lines, blocks, tables].join('\n\n'), files);
}
