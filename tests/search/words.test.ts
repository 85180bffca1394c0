import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keysOf, stemOf, tokensOf } from '../../src/search/browser/keys.ts';
import { divide, placesOf } from '../../src/search/browser/match.ts';
import { faultOf, parseQuery, replaceWord, withoutWord } from '../../src/search/browser/query.ts';

describe('the forms of a word have one key', () => {
  const families = [
    'bewaren bewaart bewaard bewaarde bewaring',
    'vernietigen vernietigd vernietigt vernietigde vernietiging vernietigingen',
    'dossier dossiers',
    'taak taken',
    'brief brieven',
    'huis huizen',
    'orgaan organen',
    'archief archieven',
    'proces processen',
    'gegeven gegevens',
    'bevoegdheid bevoegdheden',
    'zaak zaken',
    'wet wetten',
    'werk werkt werkte',
    'samenwerken samenwerking samenwerkt',
    'bijzonder bijzondere',
    'functie functies',
    'dag dagen',
    'analyse analyses',
  ];
  for (const family of families) {
    test(family, () => {
      assert.equal(new Set(family.split(' ').map(stemOf)).size, 1);
    });
  }

  const others = [
    'wet weten',
    'word woord',
    'land laan',
    'regel regeling',
    'bestand bestaan',
    'minister ministerie',
  ];
  for (const pair of others) {
    test(`but not ${pair}`, () => {
      assert.equal(new Set(pair.split(' ').map(stemOf)).size, 2);
    });
  }
});

describe('words', () => {
  test('are compared without capitals, accents and the signs around them', () => {
    assert.deepEqual(keysOf('Coördinator'), ['coordinator']);
    assert.deepEqual(
      tokensOf('(Wiv), ‘quid … Één.').map(({ start, end }) => [start, end]),
      [
        [1, 4],
        [8, 12],
        [15, 18],
      ],
    );
  });

  test('joined by a hyphen are found together and each by itself', () => {
    assert.deepEqual(keysOf('Contra-inlichtingen'), ['contrainlich', 'contra', 'inlich']);
    assert.deepEqual(keysOf('en/of'), ['en', 'of']);
  });

  test('written short are the same', () => {
    assert.deepEqual(keysOf('art'), keysOf('artikel'));
  });

  test('that every object has for a key are words as any other', () => {
    const tokens = divide('De constructor tekent');
    assert.deepEqual(keysOf('constructor'), ['constructor']);
    const meaning = {
      term: { kind: 'word', text: 'tekent', keys: [] },
      keys: keysOf('tekent'),
      runs: [],
    } as const;
    assert.deepEqual(placesOf(tokens, meaning, {}), [2]);
  });
});

describe('numbers', () => {
  test('keep their signs', () => {
    const keys = ['2,5', '25', '3:16', '316', '5.2', '52'].map((number) => keysOf(number)[0]);
    assert.equal(new Set(keys).size, keys.length);
  });

  test('of thousands have one key, whether and however those stand apart', () => {
    for (const written of ['1.500', '1 500', '1\u00a0500']) {
      const [token] = tokensOf(`ruim ${written} dossiers`).slice(1);
      assert.equal(token?.keys[0], keysOf('1500')[0], written);
    }
  });

  test('beside each other are not thousands', () => {
    assert.equal(tokensOf('in 2002 500 dossiers, 25 1000 en 1.5 200').length, 9);
  });

  test('of terms are the same in words and in figures', () => {
    assert.deepEqual(keysOf('twintig'), keysOf('20'));
  });

  test('are the same with and without a point before a letter', () => {
    assert.deepEqual(keysOf('1.3b'), keysOf('1.3.b'));
  });

  test('joined by a dash are each found', () => {
    assert.deepEqual(keysOf('1945–1990'), ['1945', '1990']);
  });
});

describe('a query', () => {
  const kinds = async (text: string): Promise<string[][]> =>
    (await parseQuery(text)).all.map((group) => group.map(({ kind, text: one }) => `${kind} ${one}`));

  test('has words and, between quotes of any kind, phrases', async () => {
    assert.deepEqual(await kinds('Dossier "blijvend te bewaren" „ter inzage”'), [
      ['word Dossier'],
      ['phrase blijvend te bewaren'],
      ['phrase ter inzage'],
    ]);
  });

  test('keeps a number with the word it belongs to', async () => {
    assert.deepEqual(await kinds('art. 7 bewaartermijn 10 jaar'), [
      ['pair art 7'],
      ['word bewaartermijn'],
      ['pair 10 jaar'],
    ]);
    assert.deepEqual(await kinds('nota van 8 aug.'), [['word nota'], ['pair 8 aug']]);
  });

  test('has what may not be there, beginnings, and words of which one is enough', async () => {
    const { all, none } = await parseQuery('dos* AIVD OF BVD -agent');
    assert.deepEqual(
      all.map((group) => group.map(({ kind }) => kind)),
      [['start'], ['word', 'word']],
    );
    assert.deepEqual(
      none.map(({ text }) => text),
      ['agent'],
    );
  });

  test('has no operator in a heading in capitals, and ends a join at one', async () => {
    const heading = await parseQuery('STUKKEN DIE NIET BEWAARD WORDEN');
    assert.deepEqual(heading.none, []);
    const { all, none } = await parseQuery('agent OF NIET bron dossier');
    assert.deepEqual(
      all.map((group) => group.map(({ text }) => text)),
      [['agent'], ['dossier']],
    );
    assert.deepEqual(
      none.map(({ text }) => text),
      ['bron'],
    );
  });

  test('passes over words that stand everywhere, and a hyphen within a word', async () => {
    assert.deepEqual(await kinds('de contra-inlichtingen van u'), [['word contra-inlichtingen']]);
  });

  test('with a quote that is not closed yet is the same without it', async () => {
    assert.deepEqual(await kinds('"blijvend bewaren'), [['word blijvend'], ['word bewaren']]);
  });

  test('says why it has nothing to look for', async () => {
    const fault = async (text: string): Promise<unknown> => faultOf(text, await parseQuery(text));
    assert.deepEqual(
      await Promise.all(['', 'b', 'de', '-dossier', '😀 …', 'a'.repeat(61), 'dossier'].map(fault)),
      ['leeg', 'gewoon', 'gewoon', 'zonder', 'teken', 'lang', null],
    );
  });

  test('can be asked again with a word replaced or left out', () => {
    assert.equal(replaceWord('oude dosier bewaren', 'dosier', 'dossier'), 'oude dossier bewaren');
    assert.equal(withoutWord('oude dosier bewaren', 'dosier'), 'oude bewaren');
    assert.equal(withoutWord('dosier', 'dosier'), '');
  });
});
