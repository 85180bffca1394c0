import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { errorsOf } from '../../src/check/check.ts';
import { compareEditions } from '../../src/compare/compare.ts';
import { frozenEditions } from '../../src/editions/frozen.ts';
import { tellEditions } from '../../src/editions/pages/editions-json.ts';
import { editionPages } from '../../src/editions/pages/site-files.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';
import { editionFaults } from '../../src/proof/site/edition-faults.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { readContent } from '../../src/source/read.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { withPutDown } from './put-down.ts';

const folder = join(import.meta.dirname, '../fixtures/edities/proefdienst');
const versions = ['0.1', '0.2', '1.0'] as const;

describe('a list from inspection to adoption', () => {
  /** The folder as it is when 1.0 is the edition of now. */
  let files: ContentFile[];
  before(async () => {
    files = [];
    for (const versie of versions) {
      const editions = files.filter(({ path }) => path.startsWith('edities/'));
      files = [...(await readContent(join(folder, versie))), ...editions];
      if (versie !== '1.0') files = withPutDown(files);
    }
  });

  test('passes the check in each of its editions', () => {
    const loaded = loadList(files);
    assert.deepEqual(errorsOf(loaded), []);
    assert.deepEqual(
      loaded.editions.map(({ versie, status }) => [versie, status]),
      [
        ['0.1', 'ter-inzage'],
        ['0.2', 'verwerking'],
      ],
    );
  });

  test('has forty changes, of every kind', () => {
    const { document, editions } = loadList(files);
    const all = [...frozenEditions(editions, fromListJson).map((one) => one.document), document];
    const changes = all.slice(1).flatMap((now, index) => compareEditions(all[index] ?? now, now));
    assert.equal(changes.length, 40);
    assert.deepEqual([...new Set(changes.flatMap(({ fates }) => fates))].sort(), [
      'gesplitst',
      'gewijzigd',
      'hernummerd',
      'nieuw',
      'samengevoegd',
      'verplaatst',
      'vervallen',
    ]);
  });

  test('is told of by number, day, status, files and counts of changes', () => {
    const { document, editions } = loadList(files);
    const frozen = frozenEditions(editions, fromListJson);
    const told = tellEditions(frozen, document, [{ pad: 'x.pdf', sha256: 'y' }]).uitgaven;
    assert.deepEqual(
      told.map(({ versie, adres, status, bestanden }) => [versie, adres, status, bestanden.length]),
      [
        ['0.1', '/versies/0.1/', 'ter-inzage', 2],
        ['0.2', '/versies/0.2/', 'verwerking', 2],
        ['1.0', '/', 'vastgesteld', 1],
      ],
    );
    assert.equal(told[0]?.wijzigingen, null);
    assert.equal(told[1]?.wijzigingen?.waardering, 4);
  });

  test('has on the pages of an earlier edition every block of it, and a way to the present place', () => {
    const { document, editions } = loadList(files);
    const site = { base: '/lijst/', home: 'https://a.example/lijst/', policy: "default-src 'none'" };
    for (const edition of frozenEditions(editions, fromListJson)) {
      const root = `/versies/${edition.versie}/`;
      const made = new Map<string, string>(
        editionPages(edition, document, site).pages.map(({ path, make }) => [
          `/${path.replace(/index\.html$/, '')}`,
          make(),
        ]),
      );
      assert.deepEqual(editionFaults({ document: edition.document, root }, made), []);
      const chapter = made.get(`${root}toelichting/inleiding/`) ?? '';
      assert.match(chapter, new RegExp(`U leest een eerdere uitgave: versie ${edition.versie} `));
      assert.match(
        chapter,
        /<link rel="canonical" href="https:\/\/a\.example\/lijst\/toelichting\/inleiding\/">/,
      );
      assert.match(chapter, /class="present" href="\/lijst\/toelichting\/inleiding\/"/);
      // Words that are lost show, as on the pages of now.
      const broken = new Map(made).set(`${root}toelichting/inleiding/`, chapter.replace('toezicht', ''));
      assert.deepEqual(
        editionFaults({ document: edition.document, root }, broken).map(({ code }) => code),
        ['BW04'],
      );
    }
    const [first] = frozenEditions(editions, fromListJson);
    assert.ok(first);
    const gone = editionPages(first, document, site).pages.find(({ path }) =>
      path.includes('categorieen/2.4/'),
    );
    const html = String(gone?.make());
    assert.match(
      html,
      /rel="canonical" href="https:\/\/a\.example\/lijst\/versies\/0\.1\/categorieen\/2\.4\/"/,
    );
    assert.match(html, /class="present" href="\/lijst\/"/);
  });
});
