/** Small lists with what real ones seldom have: what an export could stumble over. */
import { base, chapter, textPath, withImage } from '../../src/check/examples/base.ts';
import type { Loaded } from '../../src/source/load.ts';
import { listOf } from '../document/list.ts';
import { listOfKind } from '../kind-list.ts';

const markup = `Een *nadruk*, **vet**, ~~weg~~, \`code \\\` met | streep\` en _ten_dele_ 5 * 3 * 2.
Regel twee: Awb:artikel 3:16, dubbel::punt, [haken], {accolades}, \\<hoeken>, &amp; en &eacute;, 100% C\\:\\\\map.

\\# geen kop

1\\. geen lijst

\\- ook niet

- los

- item

  tweede alinea

3. drie
4. vier

   - binnen

     > citaat
     > met twee regels

1994. Instelling
1998. Samenvoeging
2002. Wet

a) een
c) drie

   1°. diep
   3°. dieper

      Tweede alinea.

<!-- scheiding -->

a) opnieuw
b) en verder

y. voorlaatste
z. laatste
aa. daarna

a\\. Jansen zei dat, en b.\\
b. de Vries ook

* * *

~~~
const a = '\`\`\`';
~~~

    ingesprongen

Harde\\
regel en <https://example.nl/a_b> en www.example.nl, zie [de site](https://example.nl/?a=1&b=2#c).

Weg<!-- opmerking -->halen, en *a*<!-- x -->*b*.

<!-- hele regel -->

- lijst een

<!-- scheiding -->

- lijst twee`;

const references = `Zie [](#kop-met-naam), [de *kop*](#kop-met-naam), [](#categorie-1.10), [](#tabel-een), [](#figuur-een).

:wet[artikel 5]{naar=archiefwet-1995 artikel="5, \\"lid\\"" lid=1}, :taal[quid pro quo]{lang=la}, GWR.

:::tabel[Een *bijschrift* met GWR]{#tabel-een liggend}
| a \\| b | c |
|:--|--:|
| \`x \\| y\` | :taal[*mot*]{lang=fr} |
|  | [](#kop-met-naam) |
:::

:::let-op
Pas op[^noot].

- in een kader
:::

![Beeld "met" haken [x]](beeld.svg "Onder *schrift*") {#figuur-een}

Een plaatje in de zin: ![klein](beeld.svg).

## Kop met een *woord* {#kop-met-naam}

Tekst[^noot] en[^2]. Over :begrip[neerslag] en :actor[de dienst]{naar=dienst}.

### Dieper & GWR

Nog iets.

## Kop met een woord

[^noot]: De noot[^binnen].

    Tweede alinea.

[^2]: - lijst in noot
[^binnen]: Binnenin.`;

function categoryFile(nummer: string, record: string, body: string): Record<string, string> {
  return {
    [`categorieen/${nummer}-naam.md`]: `---\nnummer: "${nummer}"\nsoort: handeling\nproces: sturing\nherkomst: reconstructie\n${record}---\n\n${body}\n`,
  };
}

const hostile = {
  ...categoryFile(
    '1.2',
    `titel: '=HYPERLINK("http://kwaad.example","klik")'\nomschrijving: "+1\\n-2, \\"drie\\" 🙂 \\u00e9\\ttab"\nopmerking: "@som; | streep"\nproduct: ["-a", "b,c", "\\tx"]\nvoorbeelden: ["\\tregel"]\nwaarderingen: [{ waarde: V, termijn: P6W, ruw: "-V 6  weken" }]\n`,
    '"Aanhaling", komma; =1+1\n\n| a | b |\n|---|---|\n| =1 | 2 |',
  ),
  ...categoryFile(
    '1.10',
    'titel: 🙂 ‘Aanhaling’ & <b>\nperiode: { van: "1899-12-31", tot: "1996-04", ruw: "1899–" }\nwaarderingen: [{ waarde: B, criteria: [1, 2] }, { waarde: V, termijn: P1Y6M, minimum: true, periode: { van: "1996-05-01" }, aangrijpingspunt: { code: anders, tekst: "iets: anders" } }, { waarde: V, termijn: direct }]\n',
    '',
  ),
  ...categoryFile('5.a', 'titel: Leeg\nvervallen: { reden: "Weg", opvolger: "1.10" }\n', 'Weg.'),
};

/** Categories whose valuations have all that they can have. */
export const fullValuations = {
  ...categoryFile(
    '1.2',
    'titel: Grenzen en gevallen\nwaarderingen: [{ waarde: V, termijn: P1Y, maximum: true, voorwaarde: mits betaald }, { waarde: B, criteria: [1], voor: het eindproduct, behoudens: folders }]\n',
    'Tekst.',
  ),
  ...categoryFile(
    '1.3',
    'titel: De laatste telt\nwaarderingen: [{ waarde: V, laatste: true, alternatieven: [{ termijn: P75Y, aangrijpingspunt: { code: geboorte, tekst: geboorte } }, { termijn: P10Y, voorwaarde: toekenning, aangrijpingspunt: { code: einde-dienstverband, tekst: dat het dienstverband is beëindigd } }, { termijn: P20Y }] }]\n',
    'Tekst.',
  ),
  ...categoryFile(
    '1.4',
    'titel: Uitzonderingen\nwaarderingen: [{ waarde: V, termijn: P7Y, aangrijpingspunt: { code: anders, tekst: dat het toestel is verkocht }, behoudens: [{ wat: bonnen, waarde: V, termijn: P10Y }, { wat: handleidingen, waarde: V, termijn: direct, aangrijpingspunt: { code: overlijden, tekst: dat de eigenaar is overleden } }, { wat: evaluaties, waarde: B, criteria: [1, 2] }, { wat: folders }] }]\n',
    'Tekst.',
  ),
};

const registers = ['afkortingen', 'actoren', 'regelgeving', 'bronnen', 'concordantie'].map(
  (name) => `${name}.yaml`,
);

/** Lists by what is odd about them. */
export const oddLists: ReadonlyMap<string, Loaded> = new Map([
  ['the smallest list', listOf()],
  ['registers that are not there', listOf(Object.fromEntries(registers.map((path) => [path, null])))],
  ['registers without rows', listOf(Object.fromEntries(registers.map((path) => [path, ''])))],
  ['every kind of markup', listOf({ [textPath]: chapter(`'Inleiding: "x" # y'`, `${markup}\n\nGWR.`) })],
  [
    'references, notes, tables and figures',
    listOf({
      ...hostile,
      [textPath]: chapter('Inleiding', references),
      ...withImage('beeld.svg'),
    }),
  ],
  ['valuations with all that they can have', listOf(fullValuations)],
  ['the same act below several actors', listOfKind('handelingen')],
  ['quotes, formulas, emoji and line ends', listOf(hostile)],
  [
    'addresses with spaces, quotes and other letters',
    listOf({
      [textPath]: chapter(
        'Inleiding',
        'Zie [a](<https://münchen.example/een "titel"?<b>#c>), <https://example.org/één> en https://ö.example/ü.',
      ),
      'bronnen.yaml':
        '- { id: kst-1, titel: Kamerstuk, soort: web, url: "https://ü.example/a \\"b\\" <c>" }\n',
    }),
  ],
  [
    'files that go on where another ended',
    listOf({
      'hoofdstukken/1-toelichting/2-lang/index.md': chapter('Lang', 'A.\n\n## Een\n\nB.'),
      'hoofdstukken/1-toelichting/2-lang/1-vervolg.md':
        '---\nherkomst: ontwerp\nontwerpPagina: 111\nnieuwePagina: true\n---\n\nC.\n\n## Twee\n\nD.\n',
      'hoofdstukken/1-toelichting/2-lang/2-kop-eerst.md':
        '---\nherkomst: reconstructie\nnieuwePagina: true\n---\n\n## Drie\n\nE.\n\n### Vier\n\nF.\n',
      'hoofdstukken/1-toelichting/2-lang/3-met-titel.md': chapter('Vijf', 'G.\n\n## Zes\n\nH.'),
      'hoofdstukken/1-toelichting/3-slot.md': '---\nherkomst: reconstructie\n---\n\nI.\n',
    }),
  ],
  [
    'abbreviations that differ in capitals or signs alone',
    listOf({
      'afkortingen.yaml':
        '- { kort: Wob, voluit: wet }\n- { kort: AWB, voluit: wandelbond }\n- { kort: Awb, voluit: "wet: algemeen" }\n- { kort: GWR, voluit: x, taal: en }\n- { kort: A&B, voluit: eerst }\n- { kort: A/B, voluit: daarna }\n',
    }),
  ],
]);

/** A list of this size, for counts and times. */
export function listOfSize(categories: number): Loaded {
  const numbers = Array.from({ length: categories }, (_, index) => `7.${index + 1}`);
  return listOf(
    Object.assign(
      { ...base },
      ...numbers.map((nummer) =>
        categoryFile(
          nummer,
          `titel: Categorie ${nummer}\nwaarderingen: [{ waarde: V, termijn: P5Y }]\n`,
          'Tekst.',
        ),
      ),
    ) as Record<string, string>,
  );
}
