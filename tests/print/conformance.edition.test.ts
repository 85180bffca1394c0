import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chapter } from '../../src/check/examples/base.ts';
import { printEdition } from '../../src/print/print.ts';
import type { Edition } from '../../src/print/print.ts';
import { realEdition } from '../edition.ts';
import { checkConformance, summarise } from './conformance/check.ts';
import { listWithText } from './small-list.ts';
import { saidOfList } from '../check/said.ts';

/** What is wrong with the files of an edition, by name. */
function faultsOf({ pdf, chapters }: Pick<Edition, 'pdf' | 'chapters'>): string[] {
  const faults: string[] = [];
  for (const file of [{ fileName: 'the whole', pdf }, ...chapters])
    for (const fault of summarise(checkConformance(file.pdf))) faults.push(`${file.fileName}: ${fault}`);
  return faults;
}

const words = 'Zoveel woorden dat zij een paar regels vullen en ergens over een bladzijde lopen. '.repeat(6);
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><defs><linearGradient id="g">
<stop stop-color="#fff" stop-opacity="0.2"/><stop offset="1"/></linearGradient></defs>
<rect width="40" height="20" fill="url(#g)"/><circle r="9" opacity="0.5"/><text y="9">Beeld</text></svg>`;
const folder = 'hoofdstukken/1-toelichting';
const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `| ${index} | ${words}[^n] |`).join('\n');

const odd: Readonly<Record<string, ReturnType<typeof listWithText>>> = {
  'lists in lists with tables, figures and notes': listWithText(
    `Het GWR.

- een

  - twee

    1. drie

       ${words}

       - vier[^n]
- | A | B |
  |---|---|
  | | \`code\` |

- ![Beeld](b.svg "Met schaduw") {#figuur-b}

> - citaat
>
> > dieper

:::let-op
| A |
|---|
| :taal[cell]{lang=en} |
:::

\`\`\`
  geen   opmaak
\`\`\`

---

[^n]: Noot

    | A | B |
    |---|---|
    | [](#figuur-b) | [mail](mailto:a@b.nl) |
`,
    { [`${folder}/b.svg`]: picture },
  ),
  'tables with heads and rows that are longer than a page': listWithText(
    `Het GWR.

| ${words} | ${words}[^n] |
|---|---|
${rows(12)}
| ${words.repeat(10)} | kort |

| Alleen | een kop |
|---|---|

| ${words.repeat(12)} | B |
|---|---|
${rows(3)}

[^n]: Noot.
`,
  ),
  'a deel whose text runs on to the page of its first chapter': listWithText('Het GWR.', {
    [`${folder}/index.md`]: chapter(
      'Toelichting',
      `${words}\n\n| A | B |\n|---|---|\n${rows(22).replaceAll('[^n]', '')}\n\n1. ${words}`,
      'soort: deel',
    ),
    'hoofdstukken/3-leeg/index.md': chapter('Leeg', 'Zonder hoofdstukken.', 'soort: deel'),
  }),
  'registers without entries': listWithText('Niets.', {
    'bronnen.yaml': '[]\n',
    'concordantie.yaml': '[]\n',
    'afkortingen.yaml': '[]\n',
    'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Hier.', 'soort: bijlagen'),
    ...Object.fromEntries(
      ['categorieen', 'begrippen', 'afkortingen', 'actoren', 'regelgeving', 'bronnen', 'concordantie'].map(
        (name, index) => [
          `hoofdstukken/3-bijlagen/${index + 1}-${name}.md`,
          chapter(`Bijlage ${index}`, 'Alle.', `soort: bijlage\noverzicht: ${name}`),
        ],
      ),
    ),
  }),
  'letters of many kinds and words that are too long': listWithText(
    `Het GWR: é, ﬁ, zacht\u00adafgebroken, vast\u00a0en\u202fsmal, →≤½, Ω, Кириллица, שלום, مرحبا. ${'Woord'.repeat(60)}

| ${'Nog'.repeat(60)} | ${'Meer'.repeat(60)} |
|---|---|
| https://voorbeeld.nl/${'pad/'.repeat(60)} | |

## ${'Kop'.repeat(60)}

[${'https://voorbeeld.nl/'.repeat(9)}](https://voorbeeld.nl/${'pad/'.repeat(90)}).`,
  ),
};

describe('every PDF conforms to PDF/UA-1 and PDF/A-2a', () => {
  test('for the official list: the whole and each chapter', async () => {
    const edition = await realEdition();
    assert.ok(edition.chapters.length > 10);
    assert.deepEqual(faultsOf(edition), []);
  });

  for (const [what, loaded] of Object.entries(odd)) {
    test(`for a list with ${what}`, async () => {
      assert.deepEqual(
        saidOfList(loaded).filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.deepEqual(faultsOf(await printEdition(loaded)), []);
    });
  }
});
