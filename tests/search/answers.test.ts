import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersTo } from '../../src/search/browser/answers.ts';
import type { AnswerSources } from '../../src/search/browser/answers.ts';
import type { BlocksFile } from '../../src/search/browser/files.ts';
import { readNames } from '../../src/search/browser/names.ts';
import type { PageNames } from '../../src/search/browser/files.ts';

const pages: readonly PageNames[] = [
  ['/toelichting/', '', 0, ['1.1', '1.1.1', '1.2', '1.2.1', '1.3'].map((id) => [id, `§ ${id}`, 'Kop'])],
  ...['5.2', '5.3', '5.4.a', '5.4.b', '5.5'].map((number): PageNames => [
    `/categorieen/${number}/`,
    '',
    1,
    [[`c${number}`, `Categorie ${number}`, 'Dossiers']],
  ]),
  ['/bijlagen/begrippen/', '', 0, [['begrip-n', 'Begrip N', 'N', ['N']]]],
];
const names = readNames({ pages, bundles: [0], citing: [], laws: {} });
const blocks: BlocksFile = names.records.map(({ id }) =>
  id === 'c5.2' ? [['c5.2.w1', ', waardering 1', 0]] : [],
);

/** Ids of what a query is answered with, in a list where something is valued with each of these letters. */
async function citedBy(query: string, valued: readonly string[] = []): Promise<string[]> {
  const sources = {
    site: 'https://lijst.example.nl/lijst/',
    names,
    readBlocks: () => Promise.resolve(blocks),
    readFacets: () =>
      Promise.resolve(new Map([['waardering', new Map(valued.map((letter) => [letter, new Set([5])]))]])),
    index: { find: () => Promise.resolve(new Map()) },
  } as unknown as AnswerSources;
  const { cited, valuation } = await answersTo(query, sources);
  return valuation === null ? cited.map(({ id }) => id) : [valuation.code];
}

describe('several places in one query', () => {
  for (const [query, ids] of [
    ['§§ 1.1–1.3', '1.1 1.2 1.3'],
    ['paragrafen 1.1 tot en met 1.3', '1.1 1.2 1.3'],
    ['categorieën 5.2 t/m 5.5', 'c5.2 c5.3 c5.4.a c5.4.b c5.5'],
    ['5.2 - 5.3, 5.5', 'c5.2 c5.3 c5.5'],
    ['5.2 en 5.2', 'c5.2'],
    ['5.3, 5.2-5.4.a', 'c5.3 c5.2 c5.4.a'],
    ['5.2 t/m 5.9', ''],
  ] as const)
    test(`are answered with all that ${query} says`, async () => {
      assert.equal((await citedBy(query)).join(' '), ids);
    });
});

describe('the letter of a valuation', () => {
  test('is answered with what is valued so', async () => {
    assert.deepEqual(await citedBy('N', ['N']), ['N']);
  });

  test('is a name like any other where nothing is', async () => {
    assert.deepEqual(await citedBy('N', ['B', 'V']), ['begrip-n']);
  });
});

describe('an address', () => {
  for (const [address, ids] of [
    ['https://lijst.example.nl/lijst/categorieen/5.2/', ['c5.2']],
    ['https://lijst.example.nl/lijst/categorieen/5.2/?v=1#c5.2.w1', ['c5.2.w1']],
    ['/lijst/toelichting/#1.2', ['1.2']],
    ['/categorieen/5.2/', ['c5.2']],
    ['https://elders.example.nl/lijst/categorieen/5.2/', []],
    ['https://elders.example.nl/#c5.2.w1', []],
    ['https://lijst.example.nl/categorieen/5.2/', []],
    ['https://lijst.example.nl/lijst/versies/0.15/categorieen/5.2/', []],
    ['/lijst/versies/0.15/categorieen/5.2/#c5.2.w1', []],
    ['/lijst/toelichting/#c5.2.w1', []],
  ] as const)
    test(`${address} leads to ${ids.join() || 'nothing'}`, async () => {
      assert.deepEqual(await citedBy(address), ids);
    });
});
