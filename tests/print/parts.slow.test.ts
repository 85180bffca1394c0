import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import { chapter } from '../../src/check/examples/base.ts';
import { printParts } from '../../src/print/html/page.ts';
import { printEdition } from '../../src/print/print.ts';
import type { Edition } from '../../src/print/print.ts';
import { rememberHere } from '../../src/print/remember.ts';
import type { Remember } from '../../src/print/remember.ts';
import type { Loaded } from '../../src/source/load.ts';
import { checkConformance, summarise } from './conformance/check.ts';
import { readPdf } from './pdf.ts';
import type { Pdf } from './pdf.ts';
import { listWithText } from './small-list.ts';
import { readTags, tagsOf } from './tags.ts';
import type { Tag } from './tags.ts';

const long = 'Een alinea die een paar regels vult, zodat er ook iets over een bladzijde loopt. '.repeat(4);
const folder = 'hoofdstukken/1-toelichting';
const listWith = (end: string): Loaded =>
  listWithText(
    `${long}Zie [](#vervolg) en [](#categorie-1.1)[^een].

:::tabel[Breed]{#tabel-breed liggend}
| Naam | Inhoud |
|---|---|
${Array.from({ length: 40 }, (_, index) => `| rij ${index} | ${long} |`).join('\n')}
:::

Het GWR.

[^een]: Zie [](#slot).
`,
    {
      [`${folder}/2-vervolg.md`]: chapter(
        'Vervolg',
        `${long}\n\n${long} Terug naar [](#tabel-breed)[^twee].\n\n[^twee]: Noot.`,
      ),
      [`${folder}/3-slot.md`]: chapter('Slot', `- Naar :begrip[neerslag]\n- en [](#inleiding)${end}`),
      'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Hier.', 'soort: bijlagen'),
      'hoofdstukken/3-bijlagen/1-begrippen.md': chapter(
        'Begrippen',
        'Alle.',
        'soort: bijlage\noverzicht: begrippen',
      ),
      'hoofdstukken/3-bijlagen/2-categorieen.md': chapter(
        'Categorieën',
        'Alle.',
        'soort: bijlage\noverzicht: categorieen',
      ),
    },
  );

const loaded = listWith('');

let whole: Edition;
/** After an edit of one chapter, with the others kept. */
let parted: Edition;
/** At once, one part after the other. */
let cold: Edition;
let count: number;
/** Parts that were printed after the edit. */
let printed: number;
let read: { readonly whole: Pdf; readonly parted: Pdf };

before(async () => {
  const parts = printParts(loaded, { size: 1 });
  count = parts.length;
  whole = await printEdition(loaded);
  const kept = rememberHere();
  const again: Remember = async (of, make) => {
    const made = await kept(of, async () => {
      if (of.includes('gedrukt')) printed += 1;
      return serialize(await make());
    });
    return deserialize(made) as Awaited<ReturnType<typeof make>>;
  };
  const earlier = listWith(', in het kort');
  await printEdition(earlier, { parts: printParts(earlier, { size: 1 }), remember: again, renderers: 3 });
  printed = 0;
  parted = await printEdition(loaded, { parts, remember: again, renderers: 3 });
  cold = await printEdition(loaded, { parts, renderers: 1 });
  read = { whole: await readPdf(whole.pdf), parted: await readPdf(parted.pdf) };
});

/** The tags with their words, languages and links, without the numbers of their IDs. */
async function shape(bytes: Uint8Array): Promise<unknown[]> {
  const { root, artifacts } = await readTags(bytes);
  const plain = ({ type, lang, alt, scope, headers, children }: Tag): unknown => [
    type,
    lang,
    alt,
    scope,
    headers.length,
    children.map((child) => ('type' in child ? child.type : child)),
  ];
  return [...Array.from(tagsOf(root), plain), artifacts];
}

describe('a list that is printed in parts', () => {
  test('after an edit is the same, to the byte, as printed at once, and only what was edited was printed', () => {
    const bytes = ({ pdf, chapters }: Edition): Uint8Array[] => [pdf, ...chapters.map((one) => one.pdf)];
    assert.deepEqual(bytes(parted), bytes(cold));
    assert.equal(printed, 1);
  });

  test('is in parts: the front, each chapter with what opens it', () => {
    assert.equal(count, 7);
  });

  test('has the pages it has in one piece, with the same text, numbers and size', () => {
    // The key is of the HTML, which is in other pieces.
    assert.deepEqual({ ...parted.pageMap, key: '' }, { ...whole.pageMap, key: '' });
    const pages = ({ pages: all }: Pdf): unknown[] =>
      all.map(({ width, height, lines }) => [
        width,
        height,
        lines.map(({ text, x, y }) => [text, Math.round(x), Math.round(y)]),
      ]);
    assert.deepEqual(pages(read.parted), pages(read.whole));
    assert.ok(
      read.parted.pages.some(({ width, height }) => width > height),
      'One page lies on its side.',
    );
    assert.equal(
      read.parted.pages.at(-1)?.lines.at(-1)?.text,
      `Pagina ${whole.pageMap.total} van ${whole.pageMap.total}`,
    );
  });

  test('leads every link to the same place, whichever part that is in', () => {
    const links = ({ pages }: Pdf): unknown[] =>
      pages.flatMap((page) =>
        page.links.map(({ target, url, words, bottom }) => [page.number, target, url, words, bottom]),
      );
    assert.deepEqual(links(read.parted), links(read.whole));
    assert.deepEqual([...read.parted.destinations].sort(), [...read.whole.destinations].sort());
    const spread = read.parted.pages.flatMap(({ number, links: all }) =>
      all.filter(({ target }) => target !== null && read.parted.destinations.get(target)?.page !== number),
    );
    assert.ok(spread.length > 10, `${spread.length} links lead to another page.`);
  });

  test('has the same bookmarks and labels', () => {
    assert.deepEqual(read.parted.outline, read.whole.outline);
    assert.deepEqual(read.parted.labels, read.whole.labels);
  });

  test('is tagged alike', async () => {
    assert.deepEqual(await shape(parted.pdf), await shape(whole.pdf));
  });

  test('gives chapters the same files', async () => {
    assert.deepEqual(
      parted.chapters.map(({ fileName, range }) => [fileName, range]),
      whole.chapters.map(({ fileName, range }) => [fileName, range]),
    );
    for (const [index, { pdf }] of parted.chapters.entries())
      assert.deepEqual(await shape(pdf), await shape(whole.chapters[index]?.pdf ?? pdf.slice(0, 0)));
  });

  test('conforms to PDF/UA-1 and PDF/A-2a', () => {
    for (const pdf of [parted.pdf, ...parted.chapters.map((file) => file.pdf)])
      assert.deepEqual(summarise(checkConformance(pdf)), []);
  });
});
