import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withText } from '../../src/check/examples/base.ts';
import { check } from '../../src/check/check.ts';
import type { Document } from '../../src/document/document.ts';
import { toListJson } from '../../src/export/json/list.ts';
import type { Loaded } from '../../src/source/load.ts';
import { comparable } from './comparable.ts';
import { shippedList } from '../shipped-list.ts';
import { everyList } from './lists.ts';
import { readBack } from './read-back.ts';
import { writeContent } from '../../src/source/write/write-content.ts';
import { fromListJson, ListJsonError } from '../../src/export/json/read-list.ts';
import { listOf } from '../document/list.ts';
import { saidOfList } from '../check/said.ts';

/** Without positions, as JSON has it. */
function withoutPositions(document: Document): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
}

describe('lijst.json', () => {
  test('gives the Document back, and that the same bytes', async () => {
    for (const [name, { document }] of await everyList()) {
      const text = toListJson(document);
      const back = fromListJson(text);
      assert.deepEqual(back, withoutPositions(document), name);
      assert.equal(toListJson(back), text, name);
    }
  });

  test('gives a Document that nothing can change', () => {
    const { document } = listOf();
    assert.ok(Object.isFrozen(fromListJson(toListJson(document)).categorieen[0]?.waarderingen));
  });

  test('is refused when it is no JSON, another form, or lacks a part', () => {
    const text = toListJson(listOf().document);
    const refused = [
      ['{', /JSON/],
      ['[]', /object/],
      ['null', /object/],
      [text.replace(/"formaat": "\d+/, '"formaat": "9'), /formaat/],
      [text.replace('"waarde": "B"', '"waarde": "X"'), /waarderingen/],
      [text.replace('"categorieen"', '"categories"'), /categorieen/],
    ] as const;
    for (const [broken, message] of refused)
      assert.throws(
        () => fromListJson(broken),
        (error) => error instanceof ListJsonError && message.test(error.message),
        broken.slice(0, 40),
      );
  });
});

const known = new WeakMap<Loaded, Loaded>();

/** The list read back, once for all tests. */
function writtenBack(loaded: Loaded): Loaded {
  const list = known.get(loaded) ?? readBack(loaded);
  known.set(loaded, list);
  return list;
}

/** What is wrong with a list, wherever in its files it stands. */
function faultsOf(loaded: Loaded): string[] {
  return saidOfList(loaded).map(({ file, code, found }) => `${file} ${code} ${found}`);
}

describe('the content folder written back', () => {
  test('reads as the same Document, but for lines and columns', async () => {
    for (const [name, loaded] of await everyList()) {
      const read = writtenBack(loaded);
      const before = faultsOf(loaded);
      const added = faultsOf(read).filter((fault) => !before.includes(fault));
      assert.deepEqual(added, [], name);
      assert.deepEqual(comparable(read.document), comparable(loaded.document), name);
    }
  });

  for (const [what, body] of [
    ['mail that touches a reference', 'Awb:artikela@b.nl en 3:16a@b.nl'],
    ['the beginning of an address that leads nowhere', 'www.\\_a_a en :www.<1. en http://'],
    ['mail that only running text can link', 'a@b.nl_a, !a@b.nl_a en a@b.nl---.een'],
    ['a colon that begins nothing', '__\\:taal[quo]{lang=la} en [^a]\\: en ::b\n\n[^a]: Noot.'],
    ['code on two lines', 'Een `a\n~|b` en\n`c\n- d`.'],
    ['words that a comment parts', 'GWR<!-- c -->een, ~~a~~<!-- c -->~~b~~.\n\n- [ ] <!-- c -->'],
    ['a comment behind a broken line', 'Een regel  \n\t<!-- c -->'],
    ['an item set wide', '- een\n\n  [na]: https://q.nl'],
    ['a named heading in a box', ':::let-op\n# Kop {#x}\n:::'],
  ] as const) {
    test(`keeps ${what}`, () => {
      const loaded = listOf(withText(body));
      assert.deepEqual(comparable(writtenBack(loaded).document), comparable(loaded.document));
    });
  }

  test('comes out of lijst.json as well', async () => {
    const loaded = await shippedList();
    const document = fromListJson(toListJson(loaded.document));
    assert.deepEqual(writeContent(document), writeContent(loaded.document));
  });

  test('is written the same again after it was read', async () => {
    for (const [name, loaded] of await everyList())
      assert.deepEqual(writeContent(writtenBack(loaded).document), writeContent(loaded.document), name);
  });

  test('has the files of the list and no errors in them', async () => {
    const loaded = await shippedList();
    const read = writtenBack(loaded);
    assert.deepEqual(
      check(read).filter(({ severity }) => severity === 'error'),
      [],
    );
    const files = new Set(loaded.document.blokken.map(({ source }) => source.file));
    const written = writeContent(loaded.document);
    assert.deepEqual(
      [...files].filter((file) => !written.has(file)),
      [],
    );
  });

  test('says only what an editor would: no ids, no values that go without saying', () => {
    const text = writeContent(listOf().document).get('categorieen/1.1-plannen.md');
    assert.equal(
      text,
      [
        '---',
        'nummer: "1.1"',
        'titel: Plannen',
        'soort: werkproces',
        'proces: sturing',
        'herkomst: reconstructie',
        'actoren:',
        '  - dienst',
        'grondslag:',
        '  - regeling: archiefwet-1995',
        '    artikel: "3"',
        'waarderingen:',
        '  - waarde: B',
        '    criteria:',
        '      - 1',
        '    herkomst: systeemanalyse',
        '---',
        '',
        'Het plan laat zien wat voorging.',
        '',
      ].join('\n'),
    );
  });
});
