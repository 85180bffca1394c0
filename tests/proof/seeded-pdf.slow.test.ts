import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chapter, textPath, withCategory, withLijst } from '../../src/check/examples/base.ts';
import { explainFault } from '../../src/proof/fault.ts';
import { fullValuations } from '../export/odd-lists.ts';
import { listWithText } from '../print/small-list.ts';
import { places, proveSeeded, withCss } from './print-seeded.ts';
import type { Seed } from './print-seeded.ts';

const plate = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30"/></svg>`;

/** Lines of the file are counted from its front matter: the text begins on line 7. */
const list = listWithText(
  `De eerste alinea noemt wat er in deze lijst staat.[^noot]

De tweede alinea verwijst naar [](#sturing) en naar het GWR.

:::tabel[Wat er is]{#tabel-stukken}
| Stuk      | Soort      |
| --------- | ---------- |
| Jaarplan  | een plan   |
| Dagboek   | een relaas |
:::

![Een zwart vlak](vlak.svg "Het vlak")

1. Het eerste punt van de opsomming.
2. Het tweede punt van de opsomming.

[^noot]: De noot zegt waar dat op berust.`,
  { 'hoofdstukken/1-toelichting/vlak.svg': plate },
);

const motley = listWithText(
  `Letters q\u0303, e\u0301 en o\u0302\u0323, ﬀ ĳ ½ № ™ … ② en שלום, مرحبا, Ωμέγα, Привет.

Lange\u00adwoord\u00adaf\u00adbreking\u00adop\u00adregel\u00adeinde en nog een lange\u00adwoord\u00adaf\u00adbreking\u00adop\u00adregel\u00adeinde.

Zie https://example.com/een/heel/lange/url/die/niet/op/een/regel/past?x=1&y=2#z, www.inzage.nl, mail a@b.nl of bel
[ons](tel:+31201234567). **Vet *cursief ~~weg~~*** en \`code\`.

1. a
   1. b
      - c
        1. d

   vervolg van a
2. e

   | T | U |
   | - | - |
   | v |   |

> Citaat
> > dieper

- [ ] taak
- [x] gedaan

\`\`\`
regel   1
  regel 2
\`\`\`

:::let-op
Pas op.
:::

Met harde\\
breuk en [](#sturing) en [woorden](#sturing).[^a][^b] Nog eens.[^a]

[^a]: Noot met een noot.[^b]

    - lijst in noot

[^b]: Noot die verwijst naar [](#sturing).`,
  withCategory(
    'waarderingen: [{ waarde: V, termijn: P7Y, grondslag: [{ regeling: archiefwet-1995, artikel: "5", minimum: P7Y }, { regeling: archiefwet-1995 }], toelichting: Daarna weg. }]',
  ),
);

const tower = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="900"><rect width="60" height="900"/></svg>`;
const sentence = 'Een kop die steeds maar doorgaat. ';

/** Pictures higher than a page, wherever a picture can stand. */
const towers = listWithText(
  `![Toren](toren.svg "Een toren")

In een zin ![toren in een zin](toren.svg).

| ${sentence.repeat(30)} | Kop |
|---|---|
| ![toren in een rij](toren.svg) ${sentence} | Kort |

:::tabel[Liggend]{liggend}
| ${sentence.repeat(20)} |
|---|
| ![toren op zijn kant](toren.svg) ${sentence} |
:::`,
  {
    'hoofdstukken/1-toelichting/toren.svg': tower,
    'hoofdstukken/3-bijlagen/toren.svg': tower,
    'hoofdstukken/3-bijlagen/index.md': chapter(
      'Bijlagen',
      'Hier.\n\n![Toren vooraf](toren.svg "Vooraf")',
      'soort: bijlagen',
    ),
    'hoofdstukken/3-bijlagen/1-alle.md': chapter('Alle', 'Alle.', 'soort: bijlage\noverzicht: categorieen'),
  },
);

async function faultsWith(...seeds: Seed[]): Promise<string[]> {
  const { faults } = await proveSeeded(list, (html) => {
    const seeded = seeds.reduce((text, seed) => seed(text), html);
    assert.notEqual(seeded, html, 'the fault is in the HTML');
    return seeded;
  });
  return places(faults);
}

describe('the proof of a PDF', () => {
  test('has nothing to say of a print as it should be', async () => {
    const { faults, counts } = await proveSeeded(list, (html) => html);
    assert.deepEqual(faults, []);
    assert.equal(counts.notes, 1);
    assert.equal(counts.images, 1);
    assert.ok(counts.numbers >= 7, `${counts.numbers} page numbers`);
  });

  test('has nothing to say of all that Markdown can hold and fonts can draw', async () => {
    const { faults } = await proveSeeded(motley, (html) => html);
    assert.deepEqual(faults.map(explainFault), []);
  });

  test('has nothing to say of heads that name the chapter, but of one that names another', async () => {
    const named = listWithText('Een alinea.', withLijst('kopregel: hoofdstuk'));
    const { faults } = await proveSeeded(named, (html) => html);
    assert.deepEqual(faults.map(explainFault), []);
    const other = await proveSeeded(named, (html) => html.replace('a 1 Inleiding', 'a 1 Uitleiding'));
    assert.deepEqual(places(other.faults), ['BW10 p. 5']);
  });

  test('knows every way in which a valuation is put into words', async () => {
    const full = listWithText('Een alinea.', fullValuations);
    const { faults } = await proveSeeded(full, (html) => html);
    assert.deepEqual(faults.map(explainFault), []);
    const other = await proveSeeded(full, (html) =>
      html.replaceAll('nadat het toestel is verkocht', 'nadat het toestel is gekocht'),
    );
    assert.deepEqual(places(other.faults), ['BW04 c1.4.w1 categorieen/1.4-naam.md:1 p. 5']);
  });

  test('names a paragraph that a style hides, in whatever way', async () => {
    const missing = [`BW01 1.a2 ${textPath}:9 p. 4`];
    assert.deepEqual(await faultsWith(withCss('[id="1.a2"] { display: none }')), missing);
    assert.deepEqual(await faultsWith(withCss('[id="1.a2"] { visibility: hidden }')), missing);
    const drawn = await faultsWith(withCss('[id="1.a2"] { color: transparent }'));
    assert.deepEqual(drawn, [`BW07 1.a2 ${textPath}:9 p. 4`]);
  });

  test('names a table row that a style hides', async () => {
    const found = await faultsWith(withCss('[id="1.t1.r2"] { display: none }'));
    assert.deepEqual(found, [`BW01 1.t1.r2 ${textPath}:15 p. 4`]);
  });

  test('names text that is cut off at the edge of the page', async () => {
    const found = await faultsWith(withCss('[id="1.a2"] { margin-inline-start: -80mm }'));
    // Words that are wholly outside are not in the file; of the one on the edge a part is.
    assert.deepEqual(found, [`BW04 1.a2 ${textPath}:9 p. 4`, `BW07 1.a2 ${textPath}:9 p. 4`]);
  });

  test('names text that is cut off in a cell', async () => {
    const cell = '[id="1.t1.r1"] td:first-child';
    const cut = 'display: block; inline-size: 3em; block-size: 11pt; overflow: hidden; white-space: nowrap';
    const found = await faultsWith(withCss(`${cell} { ${cut} }`));
    assert.deepEqual(found, [`BW07 1.t1.r1 ${textPath}:14 p. 4`]);
  });

  test('names the block with a letter that the font lacks', async () => {
    const strange = listWithText('Gewoon.\n\nHet teken \u6f22 staat in geen lettertype.');
    const { faults } = await proveSeeded(strange, (html) => html);
    assert.deepEqual(places(faults), [`BW08 1.a2 ${textPath}:9 p. 4`]);
    assert.equal(faults[0]?.found, '\ufffd');
  });

  test('names a note whose text is lost', async () => {
    const found = await faultsWith(withCss('[id="1.n1.a1"] { display: none !important }'));
    assert.deepEqual(found, [`BW01 1.n1.a1 ${textPath}:23 p. 4`]);
  });

  test('names one of two blocks that changed places', async () => {
    const paragraphs = /(<p id="1\.a1">.*?<\/p>)(\s*)(<p id="1\.a2">.*?<\/p>)/su;
    const swapped = await faultsWith((html) => html.replace(paragraphs, '$3$2$1'));
    assert.deepEqual(swapped, [`BW02 1.a1 ${textPath}:7 p. 4`]);
    const rows = /(<tr id="1\.t1\.r1">.*?<\/tr>)(\s*)(<tr id="1\.t1\.r2">.*?<\/tr>)/su;
    const rowsSwapped = await faultsWith((html) => html.replace(rows, '$3$2$1'));
    assert.deepEqual(rowsSwapped, [`BW02 1.t1.r1 ${textPath}:14 p. 4`]);
  });

  test('names a block that is printed twice, and tells of text without a source', async () => {
    const found = await faultsWith((html) => html.replace(/<p id="1\.a1">.*?<\/p>/su, '$&<p>Tussen.</p>$&'));
    assert.deepEqual(found, ['BW05 p. 4', `BW03 1.a1 ${textPath}:7 p. 4`]);
  });

  test('names a figure that is not drawn', async () => {
    const expected = [`BW13 1.f1 ${textPath}:18 p. 4`];
    assert.deepEqual(await faultsWith(withCss('figure img { display: none }')), expected);
    const empty = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"/>');
    const address = `data:image/svg+xml;base64,${empty.toString('base64')}`;
    const found = await faultsWith((html) => html.replace(/data:image\/svg\+xml;base64,[^"]*/u, address));
    assert.deepEqual(found, expected);
  });

  test('has nothing to say of pictures that are higher than a page: they are made smaller', async () => {
    const { faults, counts } = await proveSeeded(towers, (html) => html);
    assert.deepEqual(faults.map(explainFault), []);
    assert.equal(counts.images, 5);
  });

  test('names a figure that is cut in pieces', async () => {
    const tall = withCss('figure img { max-block-size: none; block-size: 300mm; object-fit: fill }');
    const found = await faultsWith(tall);
    assert.ok(found.includes(`BW13 1.f1 ${textPath}:18 p. 6`), found.join());
  });

  test('names the block with a page number that is off by one', async () => {
    // Chapter 1 stands on page 4, the process on page 5.
    const inContents = await faultsWith((html) => html.replace('data-page-of="p1"', 'data-page-of="1"'));
    assert.deepEqual(inContents, ['BW09 p1 hoofdstukken/2-lijst/1-sturing.md:1 p. 3']);
    const inText = await faultsWith((html) => html.replace(/(<p id="1\.a2">.*?data-page-of=")p1/su, '$11'));
    assert.deepEqual(inText, [`BW09 1.a2 ${textPath}:9 p. 4`]);
  });

  test('tells of a page number that is not printed', async () => {
    const found = await faultsWith((html) =>
      html.replace(
        /(<p id="1\.a2">.*?)<span data-mention[^>]*> \(p.*?(<\/a>)<span[^>]*>\)<\/span>/su,
        '$1$2',
      ),
    );
    assert.deepEqual(found, [`BW09 1.a2 ${textPath}:9 p. 4`]);
  });

  test('names every page with a foot that does not hold', async () => {
    const found = await faultsWith((html) => html.replace('counter(pages)', '"veel"'));
    assert.deepEqual(found, ['BW10 p. 2', 'BW10 p. 3', 'BW10 p. 4', 'BW10 p. 5']);
  });

  test('names the block with a link that leads elsewhere', async () => {
    const found = await faultsWith((html) => html.replace(/(<p id="1\.a2">.*?)href="#p1"/su, '$1href="#1"'));
    assert.deepEqual(found, [`BW12 1.a2 ${textPath}:9 p. 4`]);
  });

  test('names a row that is no row for a screen reader', async () => {
    const found = await faultsWith((html) =>
      html.replace('<tr id="1.t1.r1"', '<tr role="presentation" id="1.t1.r1"'),
    );
    // Its cells are no cells either: their words run together.
    assert.deepEqual(found, ['BW11 p. 4', `BW18 1.t1.r1 ${textPath}:14 p. 4`]);
  });

  test('puts the cells of a row together that runs over a page', async () => {
    const words = (word: string, times: number): string =>
      Array.from({ length: times }, (_, index) => `${word}${index}`).join(' ');
    const long = listWithText(
      `:::tabel[Lang]{#tabel-lang}\n| A | B | C |\n| --- | --- | --- |\n| ${words('aap', 400)} | ${words('noot', 900)} | kort |\n| na | z | w |\n:::`,
    );
    const sound = await proveSeeded(long, (html) => html);
    assert.deepEqual(sound.faults, []);
    const cut = await proveSeeded(long, (html) => html.replace(/ noot8\d\d.*?(?=<\/td>)/su, ''));
    assert.deepEqual(places(cut.faults).slice(0, 1), [`BW01 1.t1.r1 ${textPath}:10 p. 4`]);
  });
});
