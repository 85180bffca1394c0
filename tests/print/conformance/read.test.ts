import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { inflate } from './read/flate.ts';
import { Parser } from './read/parser.ts';
import { decodeText } from './read/text.ts';
import { Reference } from './read/values.ts';

describe('the reader of values', () => {
  const resolve = (number: number): number => number * 10;

  test('reads dictionaries with references, and arrays in them', () => {
    const value = new Parser('<</A#42[1 2 3 0 R]/C<<>>>>', 0, resolve).value();
    assert.deepEqual(
      value,
      new Map<string, unknown>([
        ['AB', [1, 2, new Reference(3, 0, resolve)]],
        ['C', new Map()],
      ]),
    );
    const [, , reference] = (value as ReadonlyMap<string, readonly unknown[]>).get('AB') ?? [];
    assert.equal(reference instanceof Reference && reference.target, 30);
  });

  test('reads names in UTF-8 where they are', () => {
    assert.deepEqual(new Parser('/K#C3#B3p').value(), { name: 'Kóp' });
    assert.deepEqual(new Parser('/K#F3p').value(), { name: 'Kóp' });
  });

  test('takes any end of a line in a string for a line feed', () => {
    assert.deepEqual(new Parser('(a\r\nb\rc\nd\\\re)').value(), Buffer.from('a\nb\nc\nde'));
  });

  for (const written of [
    '<</A 1/A 2>>',
    '<</A>>',
    '[1 0 R',
    '[0 R]',
    '[1.5 0 R]',
    '/A#00',
    '/A#4',
    '/é',
    '>>',
    '{',
  ])
    test(`refuses ${written}`, () => {
      assert.throws(() => new Parser(written, 0, resolve).value(), SyntaxError);
    });
});

describe('the reader of text strings', () => {
  test('knows both encodings', () => {
    assert.equal(decodeText(Buffer.from([0x80, 0x18, 0xa0, 0x41, 0xe9, 0x0a])), '•˘€Aé\n');
    assert.equal(decodeText(Buffer.from([0xfe, 0xff, 0, 0x41, 0xd8, 0x3d, 0xde, 0])), 'A\u{1F600}');
  });

  test('takes UTF-8 for nothing of its own, as PDF 1.7 does', () => {
    assert.equal(decodeText(Buffer.from('\uFEFFA')), 'ï»¿A');
  });
});

describe('the reader of packed data', () => {
  const unpredicted = (rows: readonly number[]): number[] => [
    ...inflate(deflateSync(Buffer.from(rows)), { predictor: 15, row: 2, sample: 1 }),
  ];

  test('undoes each of the five predictions of PNG', () => {
    assert.deepEqual(
      unpredicted([0, 10, 20, 1, 5, 5, 2, 1, 1, 3, 4, 4, 4, 1, 1]),
      [10, 20, 5, 10, 6, 11, 7, 13, 8, 14],
    );
  });

  test('refuses a prediction that does not exist, and a row that is not whole', () => {
    assert.throws(() => unpredicted([5, 1, 1]));
    assert.throws(() => unpredicted([0, 1]));
  });
});
