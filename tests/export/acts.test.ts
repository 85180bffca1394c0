import assert from 'node:assert/strict';
import { test } from 'node:test';
import mammoth from 'mammoth';
import { Parser, Store } from 'n3';
import { toDocx } from '../../src/export/docx/to-docx.ts';
import { toCategoryJson } from '../../src/export/json/category.ts';
import { resourcesOf } from '../../src/export/linked/resources.ts';
import { toTurtle } from '../../src/export/linked/turtle.ts';
import { listOfKind } from '../kind-list.ts';
import { published, site } from './lists.ts';

const loaded = listOfKind('handelingen');
const { categorieen } = loaded.document;

test('the file of an act says which act comes before it and which after, with their actors', () => {
  const neighbours = categorieen.map((category) => {
    const { vorige, volgende } = JSON.parse(toCategoryJson(category, published(loaded))) as Record<
      'vorige' | 'volgende',
      unknown
    >;
    return [vorige, volgende];
  });
  const [first, second, third] = [
    { sleutel: 'minister-van-financien/9', nummer: '9' },
    { sleutel: 'minister-van-financien/71', nummer: '71' },
    { sleutel: 'minister-van-vws/71', nummer: '71' },
  ];
  assert.deepEqual(neighbours.slice(0, 2), [
    [null, second],
    [first, third],
  ]);
  assert.equal(neighbours.at(-1)?.[1], null);
});

test('linked data lead from an act to its successor and its old number, of its own actor alone', () => {
  const store = new Store(new Parser().parse(toTurtle(resourcesOf(published(loaded)))));
  const objects = (act: string, predicate: string): string[] =>
    store.getObjects(`${site}categorieen/${act}/`, predicate, null).map(({ value }) => value);
  assert.deepEqual(objects('minister-van-vws/72', 'http://purl.org/dc/terms/isReplacedBy'), [
    `${site}categorieen/minister-van-vws/71/`,
  ]);
  const derived = ['minister-van-financien/71', 'minister-van-vws/71', 'adviesraad/71'].map((act) =>
    objects(act, 'http://www.w3.org/ns/prov#wasDerivedFrom').map((value) => value.replace(/^.*#/, '')),
  );
  assert.deepEqual(derived, [['concordantie-1'], ['concordantie-2'], []]);
});

test('a document of Word has the acts of an actor below the chapter of that actor', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await toDocx(loaded.document)) });
  const headings = value
    .split('\n')
    .filter((line) => /^(?:Minister van|Adviesraad voor|\d+ Het )/.test(line));
  assert.deepEqual(
    headings.slice(0, 9).map((line) => line.split(' ').slice(0, 3).join(' ')),
    [
      ...['Minister van Financiën', '9 Het bepalen', '71 Het voorbereiden'],
      ...['Minister van Volksgezondheid,', '71 Het voorbereiden', '72 Het uitbrengen'],
      ...['Adviesraad voor internationaal', '71 Het voorbereiden', '204 Het bijhouden'],
    ],
  );
});
