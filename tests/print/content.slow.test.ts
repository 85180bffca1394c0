import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { base, chapter, withCategory, withLijst, withText } from '../../src/check/examples/base.ts';
import { toListJson } from '../../src/export/json/list.ts';
import { resourcesOf } from '../../src/export/linked/resources.ts';
import { toTurtle } from '../../src/export/linked/turtle.ts';
import { publishedAt } from '../../src/export/publication.ts';
import { MissingResourceError } from '../../src/print/chromium/serve.ts';
import { printEdition } from '../../src/print/print.ts';
import type { PdfPage } from './pdf.ts';
import { printSmall } from './print-small.ts';
import { listWithText, smallList, withDamaged } from './small-list.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><rect width="10" height="5"/></svg>';

/** An annex with the sources. */
const annex = {
  'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Hier.', 'soort: bijlagen'),
  'hoofdstukken/3-bijlagen/1-bronnen.md': chapter('Bronnen', 'Alle.', 'soort: bijlage\noverzicht: bronnen'),
};

function figures({ tags }: PdfPage): { alt?: string }[] {
  const found: { alt?: string }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { role, alt, children } = node as { role?: string; alt?: string; children?: unknown[] };
    if (role === 'Figure') found.push(alt === undefined ? {} : { alt });
    for (const child of children ?? []) walk(child);
  };
  walk(tags);
  return found;
}

describe('a figure', () => {
  test('stands in the PDF with its description and its caption', async () => {
    const { read, text } = await printSmall(
      listWithText('![Een zwart vlak](vlak.svg "Het vlak")', { 'hoofdstukken/1-toelichting/vlak.svg': svg }),
    );
    assert.deepEqual(read.pages.flatMap(figures), [{ alt: 'Een zwart vlak' }]);
    assert.match(text, /Figuur 1 Het vlak/u);
  });

  test('within a line stands in the PDF as well', async () => {
    const { read } = await printSmall(
      listWithText('Een ![zwart teken](vlak.svg) in een regel.', {
        'hoofdstukken/1-toelichting/vlak.svg': svg,
      }),
    );
    assert.deepEqual(read.pages.flatMap(figures), [{ alt: 'zwart teken' }]);
  });

  test('that is damaged stops the print and is named', async () => {
    const damaged = withDamaged(
      listWithText('![Een kapot vlak](vlak.svg)'),
      'hoofdstukken/1-toelichting/vlak.svg',
    );
    await assert.rejects(printEdition(damaged), { name: 'MissingResourceError', message: /Een kapot vlak/u });
  });

  for (const [what, markdown] of [
    ['whose file is missing', '![Weg](weg.svg "Weg")'],
    ['from another site', '![Ver](https://voorbeeld.invalid/ver.png "Ver")'],
    ['outside the content folder', '![Geheim](../../../../../etc/passwd "Geheim")'],
    ['within a line, and missing', 'Een ![teken](teken.svg) in een regel.'],
    ['within a line, from another site', 'Een ![teken](https://voorbeeld.invalid/teken.png) in een regel.'],
  ] as const) {
    test(`${what} stops the print and is named`, async () => {
      await assert.rejects(printEdition(listWithText(markdown)), (error: unknown) => {
        assert.ok(error instanceof MissingResourceError);
        assert.match(error.message, /weg\.svg|ver\.png|passwd|teken\.(?:svg|png)/u);
        return true;
      });
    });
  }
});

describe('the colophon', () => {
  test('names the licence of the data where the list has one', async () => {
    const licence = 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl';
    const { text } = await printSmall(smallList(withLijst(`licentie: ${licence}`)));
    assert.ok(text.replace(/ /gu, '').includes(`Licentievandegegevens${licence}`), text);
    assert.doesNotMatch((await printSmall(smallList({}))).text, /Licentie/u);
  });
});

describe('a valuation', () => {
  test('is printed with what it follows from in law', async () => {
    const { text } = await printSmall(
      smallList(
        withCategory(
          'waarderingen: [{ waarde: V, termijn: P7Y, grondslag: [{ regeling: archiefwet-1995, artikel: "5", minimum: P7Y }] }]',
        ),
      ),
    );
    assert.match(
      text,
      /Te vernietigen: 7 jaar na het sluiten van het dossier\. Grondslag van de waardering: Archiefwet 1995, art\. 5 \(ten minste 7 jaar\)\./u,
    );
  });
});

describe('content that means harm', () => {
  test('is printed without its HTML, scripts and frames', async () => {
    const { text, read } = await printSmall(
      listWithText(`Voor.

<script>document.body.textContent = 'gekaapt'</script>

<iframe src="http://127.0.0.1:9/"></iframe> <img src="http://127.0.0.1:9/x.png" onerror="alert(1)">

<style>body { display: none }</style>

Na.`),
    );
    assert.match(text, /Voor\./u);
    assert.match(text, /Na\./u);
    assert.doesNotMatch(text, /gekaapt|iframe|alert|display/u);
    assert.deepEqual(
      read.pages.flatMap(({ links }) => links.filter(({ action }) => action !== null)),
      [],
    );
  });

  for (const address of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vbscript:x',
    '//boos.invalid/x',
    '\\\\server\\deel',
  ]) {
    test(`leaves no link to ${address}`, async () => {
      const { read, text } = await printSmall(
        listWithText(`Zie [de woorden](<${address}>) en [hier](https://goed.example/).`),
      );
      const urls = read.pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? []));
      assert.deepEqual(
        urls.filter((url) => !url.startsWith('https://goed.example')),
        [],
      );
      assert.deepEqual(
        read.pages.flatMap(({ links }) => links.filter(({ action }) => action !== null)),
        [],
      );
      assert.ok(urls.includes('https://goed.example/'), 'An honest link stays.');
      assert.match(text, /Zie ?de woorden ?en ?hier ?\./u);
    });
  }
});

describe('a link whose scheme is in capitals', () => {
  test('leads where it says, in a text and in a register', async () => {
    const { read } = await printSmall(
      smallList({
        ...withText('Zie [de site](HTTPS://site.example/), of schrijf [ons](MAILTO:a@b.nl).'),
        ...annex,
        'bronnen.yaml':
          '- { id: jaarverslag, titel: Jaarverslag, soort: rapport, url: HTTPS://bron.example/ }\n',
      }),
    );
    const urls = read.pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? []));
    assert.deepEqual(urls, ['https://site.example/', 'mailto:a@b.nl', 'https://bron.example/']);
  });
});

describe('an address with spaces, quotes and other letters', () => {
  test('is the same in the PDF, on the site and in the data, and reads as it was typed', async () => {
    const list = smallList({
      ...withText('Zie [de site](<https://münchen.example/een "titel">) en <https://ö.example/één>.'),
      ...annex,
      'bronnen.yaml': `- { id: jaarverslag, titel: Jaarverslag, soort: rapport, url: 'https://bron.example/a "b" c' }\n`,
    });
    const wanted = [
      'https://xn--mnchen-3ya.example/een%20%22titel%22',
      'https://xn--nda.example/%C3%A9%C3%A9n',
      'https://bron.example/a%20%22b%22%20c',
    ];
    const { read, text } = await printSmall(list);
    assert.deepEqual(
      read.pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? [])),
      wanted,
    );
    assert.match(text, /https:\/\/ö\.example\/één/u);
    const resources = resourcesOf(publishedAt(list.document, 'https://site.example/'));
    const { json, turtle } = { json: toListJson(list.document), turtle: toTurtle(resources) };
    for (const address of wanted) assert.ok(json.includes(`"url": "${address}"`), address);
    assert.ok(turtle.includes(`<${wanted[2] ?? ''}>`));
  });
});

describe('text that is hard to set', () => {
  const longWord = 'Onafbreekbaar'.repeat(30);

  for (const [what, body] of [
    ['a word longer than the line', longWord],
    ['a web address longer than the line', `https://voorbeeld.example/${'a'.repeat(300)}`],
    [
      'such a word in a cell',
      `:::tabel[Breed]\n| Kop | Kop |\n|---|---|\n| ${longWord} | ${longWord} |\n:::`,
    ],
    [
      'a table of twelve columns',
      `| ${'Kolomnaam | '.repeat(12)}\n|${'---|'.repeat(12)}\n| ${'Verantwoordelijkheid | '.repeat(12)}`,
    ],
    ['a word longer than the line in code', `\`${longWord}\``],
    ['a word longer than the line in a heading', `## ${longWord}\n\nTekst.`],
  ] as const) {
    test(`${what} does not shrink the pages: text stays 9 points`, async () => {
      const { read } = await printSmall(listWithText(`Een gewone alinea.\n\n${body}\n\nEn nog een.`));
      const sizes = read.pages.flatMap(({ runs }) =>
        runs.filter(({ text }) => text === 'Een gewone alinea.').map(({ size }) => size),
      );
      assert.deepEqual(
        sizes.map((size) => Math.round(size * 100)),
        [900],
      );
      const limit = (210 - 20) * (72 / 25.4);
      const out = read.pages.flatMap(({ runs, width }) =>
        runs.filter(({ end }) => width < 600 && end > limit).map(({ text }) => text),
      );
      assert.deepEqual(out, []);
    });
  }

  test('a block of code is a block like any other, with its page', async () => {
    const { text, pageMap } = await printSmall(listWithText(`Voor.\n\n    ${longWord}\n\nNa.`));
    assert.ok(text.includes('Onafbreekbaar'));
    assert.ok((pageMap.pages['1.a2'] ?? 0) > 3);
  });

  test('characters of other alphabets are there or are named, never dropped', async () => {
    const { text } = await printSmall(listWithText('Ελλάδα, Москва, ✓, →, ½, €, ‑, “ja”, ĳ, ȷ̈.'));
    assert.match(text, /Ελλάδα, Москва, ✓, →, ½, €/u);
  });

  test('a title that looks like HTML stays a title, in the running head too', async () => {
    const title = 'Lijst </style><b>"A" & \\B</b>';
    const { read } = await printSmall(
      smallList({
        'lijst.yaml': (base['lijst.yaml'] ?? '').replace(/^titel: .*$/mu, `titel: ${JSON.stringify(title)}`),
      }),
    );
    assert.equal(read.info.Title, title);
    assert.equal(read.pages[1]?.lines[0]?.text, `Versie 0.1 concept | ${title} | maart 2015`);
  });

  test('characters with a meaning in HTML and CSS stay as they are', async () => {
    const { text } = await printSmall(listWithText('a < b & c > d "e" \\\'f\\\' \\*g\\* </style> `<b>`'));
    assert.match(text, /a < b & c > d "e" 'f' \*g\*/u);
  });
});

describe('page numbers', () => {
  test('of three digits fit where they are filled in and settle in two passes', async () => {
    const paragraph = `${'Een alinea die steeds terugkomt en een halve pagina vult. '.repeat(22)}\n\n`;
    const lines: string[] = [];
    const loaded = listWithText(`## Begin\n\n${paragraph.repeat(260)}\n\n## Eind {#eind}\n\nSlot.`);
    const edition = await printEdition(loaded, { log: (line) => lines.push(line) });
    assert.ok(edition.pageMap.total > 110, `${edition.pageMap.total} pages.`);
    const { readPdf } = await import('./pdf.ts');
    const { pages } = await readPdf(edition.pdf);
    const last = edition.pageMap.pages['1.2'] ?? 0;
    const contents = pages.find(({ lines }) => lines.some(({ text }) => text === 'Inhoud'));
    const entry = contents?.lines.find(({ text }) => text.startsWith('1.2'));
    assert.ok(last > 100);
    assert.match(entry?.text ?? '', new RegExp(`${last}$`, 'u'));
    const ends = contents?.lines.slice(2, -1).map(({ end }) => Math.round(end)) ?? [];
    assert.equal(new Set(ends).size, 1, `The numbers are aligned: ${ends.join(', ')}.`);
  });
});
