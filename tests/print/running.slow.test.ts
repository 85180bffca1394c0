import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { base, chapter, textPath } from '../../src/check/examples/base.ts';
import { printSmall } from './print-small.ts';
import { smallList } from './small-list.ts';
import type { SmallEdition } from './print-small.ts';
import { readTags } from './tags.ts';

const long =
  'Een hoofdstuk met een titel die zo lang is dat hij in de kopregel niet op een enkele regel past';
const listTitle =
  'Generieke selectielijst voor de archiefbescheiden van de Proefdienst en zijn taakvoorgangers';
const body = `Dit volgt het GWR.

:::tabel[Breed]{#tabel-breed liggend}
| Naam | Inhoud |
|---|---|
| een | twee |
:::

Hierna staat de pagina weer overeind.`;

/** A list with one chapter that has a page on its side, and one with a long title. */
function files(more: string, titel: string): Record<string, string> {
  return {
    'lijst.yaml': `${(base['lijst.yaml'] ?? '').replace('Selectielijst Proefdienst', titel)}${more}`,
    [textPath]: chapter('\'Een "begin" \\ </style>\'', body),
    'hoofdstukken/1-toelichting/2-lang.md': chapter(long, 'Kort.'),
  };
}

/** The lines above the text of each page. */
function heads({ read }: SmallEdition): string[][] {
  // The text of a page on its side begins 23 mm below the edge, of the others at least 27.
  return read.pages.map(({ lines, width, height }) =>
    lines.filter(({ y }) => y > height - (width > height ? 65 : 76)).map(({ text }) => text),
  );
}

describe('a running head that names the chapter', () => {
  const fixed = 'Versie 0.1 concept | Selectielijst Proefdienst | maart 2015';
  let edition: SmallEdition;

  before(async () => {
    edition = await printSmall(smallList(files('kopregel: hoofdstuk\n', 'Selectielijst Proefdienst')));
  });

  test('does so on every page of the chapter, those on their side too, and on no other', () => {
    const { pages } = edition.pageMap;
    const [first = 0, second = 0, process = 0] = [pages['1'], pages['2'], pages.p1];
    const named = heads(edition).map(([head, ...more]) => [head, more.join(' ')]);
    const wanted = named.map((_, index) => {
      const page = index + 1;
      if (page === 1) return [undefined, ''];
      if (page === second) return [fixed, `2 ${long}`];
      if (page >= process) return [fixed, 'Proces 1: Sturing'];
      return [fixed, page >= first && page < second ? '1 Een "begin" \\ </style>' : ''];
    });
    const titleless = named.map(([head, more]) => [head, more]);
    assert.deepEqual(titleless, wanted);
    assert.ok(edition.read.pages.slice(first - 1, second - 1).some(({ width, height }) => width > height));
  });

  test('is part of no tag', async () => {
    const { artifacts } = await readTags(edition.pdf);
    const page = edition.pageMap.pages['2'];
    const head = artifacts.filter((one) => one.page === page && one.kind === 'Header');
    assert.deepEqual(
      head.map(({ words }) => words.replace(/\s/gu, '')),
      [`${fixed} 2 ${long}`.replace(/\s/gu, '')],
    );
  });
});

describe('a running head that is too long for a line', () => {
  test('goes on on the next, within the page and above the text', async () => {
    const edition = await printSmall(
      smallList(files('kopregel: hoofdstuk\nkenmerk: BS2015-00123456\n', listTitle)),
    );
    for (const { number, width, lines, height } of edition.read.pages.slice(1)) {
      const head = lines.filter(({ y }) => y > height - 88);
      const text = head.map((line) => line.text).join(' ');
      assert.ok(text.includes(`| ${listTitle} | BS2015-00123456 | maart 2015`), `${number}: ${text}`);
      assert.ok(
        head.every(({ end }) => end < width - 36),
        `${number}: ${text}`,
      );
    }
    const page = edition.read.pages[(edition.pageMap.pages['2'] ?? 0) - 1];
    const text = page?.lines.map((line) => line.text).join(' ') ?? '';
    assert.ok(text.includes(`maart 2015 2 ${long} 2 Een hoofdstuk`), text);
  });

  test('leaves no single word on its last line', async () => {
    const titel = 'Selectielijst van het ministerie van Waterstaat 2020';
    const edition = await printSmall(smallList(files('', titel)));
    const page = edition.read.pages[2];
    const head = page?.lines.filter(({ y }) => y > page.height - 76).map(({ text }) => text) ?? [];
    assert.equal(head.length, 2, head.join(' / '));
    assert.ok((head[1] ?? '').split(' ').length > 2, head.join(' / '));
  });
});
