import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { kindOf } from '../../src/document/kinds.ts';
import { chapters } from '../../src/document/queries.ts';
import { buildTestSite } from './build.ts';
import type { BuiltSite } from './build.ts';
import { attributes, textOf } from './html.ts';
import { realPages } from './real.ts';

let site: BuiltSite;
before(async () => {
  site = await realPages();
});

function page(path: string): string {
  const html = site.pages.get(path);
  assert.ok(html !== undefined, `there is no page ${path}`);
  return html;
}

/** What stands between the tags of each element of a name. */
function elements(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}[ >][^]*?</${name}>`, 'g'))].map(([element]) => element);
}

describe('the overview of categories', () => {
  it('has every category in one row of one table, with its address and its page', () => {
    const html = page('/categorieen/');
    const [table = '', ...more] = elements(html, 'table');
    assert.deepEqual(more, []);
    const rows = elements(table, 'tr').slice(1);
    assert.deepEqual(
      rows.map((row) => attributes(row, 'id')[0]),
      site.document.categorieen.map(({ nummer }) => `nr-${nummer}`),
    );
    for (const [index, category] of site.document.categorieen.entries()) {
      const row = rows[index] ?? '';
      assert.ok(attributes(row, 'href').includes(`/categorieen/${category.nummer}/`), category.nummer);
      assert.ok(textOf(row).includes(category.titel), category.nummer);
      assert.equal(attributes(row, 'data-pagina')[0], String(site.pageMap.pages[category.id]));
    }
  });

  it('offers nothing to press to who has no script', () => {
    const html = page('/categorieen/');
    assert.match(html, /<form [^>]*class="overview-form"[^>]* hidden/);
    assert.equal(elements(elements(html, 'table')[0] ?? '', 'button').length, 0);
  });

  it('counts in words', () => {
    const { categorieen } = site.document;
    const processes = chapters(site.document).filter(({ soort }) => soort === 'proces');
    const words = `De lijst telt ${categorieen.length} categorieën, verdeeld over ${processes.length} processen.`;
    assert.ok(textOf(page('/categorieen/')).includes(words), words);
  });
});

describe('the page of a category', () => {
  it('works out what happens when for every valuation', () => {
    for (const { nummer, waarderingen } of site.document.categorieen) {
      const html = page(`/categorieen/${nummer}/`);
      const examples = textOf(html).match(
        /Dan (?:Na \d|Overbrengen|Vernietigen|Uiterlijk|Niet eerder|Direct|Mag|Nog|Bij)/g,
      );
      assert.ok((examples?.length ?? 0) >= waarderingen.length, nummer);
    }
    assert.ok(
      textOf(page('/categorieen/1.3.b/')).includes('Vernietigen na 31 december 2020, dat is 5 jaar later.'),
    );
  });

  it('has a timeline where valuations change by period, and only there', () => {
    const drawn = site.document.categorieen.filter(({ nummer }) =>
      page(`/categorieen/${nummer}/`).includes('id="tijdlijn-titel"'),
    );
    const changing = site.document.categorieen.filter(({ waarderingen }) =>
      waarderingen.some(({ periode }) => periode !== undefined),
    );
    assert.ok(changing.length > 0);
    assert.deepEqual(
      drawn.map(({ nummer }) => nummer),
      changing.map(({ nummer }) => nummer),
    );
  });
});

describe('the home page', () => {
  it('shows three figures, each with a table that counts every category', () => {
    const figures = elements(page('/'), 'figure');
    assert.equal(figures.length, 3);
    for (const figure of figures) {
      assert.match(figure, /<svg [^>]*role="img"/);
      assert.equal(elements(figure, 'table').length, 1);
    }
    const [kinds = ''] = figures;
    const kept = site.document.categorieen.filter((category) => kindOf(category) === 'B').length;
    assert.ok(textOf(kinds).includes(`Blijvend te bewaren (B): ${kept};`));
  });

  it('leads from a figure to the categories it counts', () => {
    const links = attributes(page('/'), 'href');
    assert.ok(links.includes('/categorieen/?termijn=6-10'));
    assert.ok(links.includes('/categorieen/?proces=sturing'));
  });

  it('has no figures of a script or a style', () => {
    assert.doesNotMatch(elements(page('/'), 'figure').join(''), /<script| style=/);
  });
});

describe('the page about the edition', () => {
  it('tells what is not there yet, what happened, and what the editors let stand', () => {
    const html = page('/over/');
    const text = textOf(html);
    for (const words of [
      'Er is nog geen besluit genomen.',
      'Nog niet bekendgemaakt in de Staatscourant.',
      'Deze lijst trekt geen eerdere lijst in.',
      'Ter inzage gelegd, versie 0.16',
    ])
      assert.ok(text.includes(words), words);
    const recorded = attributes(html, 'href').filter((href) => href.startsWith('/redactie/#sl'));
    assert.deepEqual(recorded, ['/redactie/#sl33']);
  });

  it('tells with which version of the publisher it was made', () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { readonly version: string };
    assert.match(textOf(page('/over/')), new RegExp(`Gemaakt met Inzage ${RegExp.escape(version)} `));
  });

  it('says nothing about the Woo index as long as nothing is recorded', () => {
    assert.equal(site.document.lijst.diwoo, undefined);
    assert.doesNotMatch(page('/'), /DCTERMS/);
  });
});

describe('a list without a licence', () => {
  it('says so where the data are, and nothing in its colophon', () => {
    assert.equal(site.document.lijst.licentie, undefined);
    assert.match(textOf(page('/data/')), /Bij deze lijst is geen licentie genoemd\./);
    assert.doesNotMatch(page('/data/') + page('/over/'), /rel="license"/);
  });
});

describe('an adopted list', () => {
  it('tells where it was published, how long it holds, what it repeals and its licence, and is known to the Woo index', async () => {
    const adopted = await buildTestSite({
      from: join(import.meta.dirname, '../fixtures/edities/proefdienst/0.1'),
      keys: [
        'status: vastgesteld',
        'besluiten: [{ orgaan: minister, datum: 2015-11-02, kenmerk: NA/15 }]',
        'staatscourant: [{ jaar: 2015, nummer: 40101, datum: 2015-11-10 }]',
        'licentie: https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
        'geldigheid: { inwerkingtreding: 2015-11-12, einddatum: 2035-11-11 }',
        'intrekking: [{ lijst: Selectielijst MID, omvang: geheel, per: 2015-11-12 }]',
        'diwoo: { publisher: "https://identifier.overheid.nl/tooi/id/ministerie/mnre1018", creatiedatum: 2015-11-02 }',
      ],
    });
    const data = adopted.pages.get('/data/') ?? '';
    for (const html of [data, adopted.pages.get('/over/') ?? ''])
      assert.ok(
        html.includes('<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.nl" rel="license">'),
      );
    assert.doesNotMatch(textOf(data), /geen licentie genoemd/);
    const home = adopted.pages.get('/') ?? '';
    const about = textOf(adopted.pages.get('/over/') ?? '');
    for (const words of [
      'Staatscourant 2015, 40101, 10 november 2015',
      'van 12 november 2015 tot en met 11 november 2035',
    ]) {
      assert.ok(textOf(home).includes(words), `home: ${words}`);
      assert.ok(about.includes(words), `over: ${words}`);
    }
    assert.match(about, /2 november 2015, kenmerk NA\/15/);
    assert.match(about, /Selectielijst MID *geheel ingetrokken, per 12 november 2015/);
    assert.match(
      home,
      /<meta name="DCTERMS.publisher" content="https:\/\/identifier.overheid.nl\/tooi\/id\/ministerie\/mnre1018">/,
    );
    assert.match(home, /<meta name="DCTERMS.created" content="2015-11-02">/);
    assert.doesNotMatch(home, /DCTERMS.subject/);
  });
});
