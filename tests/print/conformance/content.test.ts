import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { operations } from './content/tokens.ts';

function read(content: string): unknown[] {
  return Array.from(operations(Buffer.from(content, 'latin1')), ({ operator, operands }) => [
    operator,
    ...operands.map((operand) =>
      operand instanceof Uint8Array ? Buffer.from(operand).toString('latin1') : operand,
    ),
  ]);
}

describe('the reader of content streams', () => {
  test('takes operands of every kind with their operator', () => {
    assert.deepEqual(read('1 -.5 +2. true null /A#20b w [1[2]] d'), [
      ['w', 1, -0.5, 2, true, null, { name: 'A b' }],
      ['d', [1, [2]]],
    ]);
  });

  test('undoes the escapes of strings', () => {
    assert.deepEqual(read('(a(b)\\)\\\\\\n\\101\\7x\\\r\ny) Tj <4 1\n42> Tj'), [
      ['Tj', 'a(b))\\\nA\u0007xy'],
      ['Tj', 'AB'],
    ]);
  });

  test('passes over comments, a parenthesis in them too, up to the end of the stream', () => {
    assert.deepEqual(read('q% (\nQ %'), [['q'], ['Q']]);
  });

  test('reads the properties of marked content', () => {
    assert.deepEqual(read('/P<</MCID 3/Lang/nl>>BDC'), [
      [
        'BDC',
        { name: 'P' },
        new Map<string, unknown>([
          ['MCID', 3],
          ['Lang', { name: 'nl' }],
        ]),
      ],
    ]);
  });

  test('passes over the data of an inline image', () => {
    assert.deepEqual(read('BI /W 1 ID \u0000)EI( EI Q'), [['BI', new Map([['W', 1]])], ['Q']]);
  });

  for (const content of [
    '<123> Tj',
    '<xy> Tj',
    '(a Tj',
    '[1 2',
    '/P <<1 2>> BDC',
    '/P <</A>> BDC',
    ')',
    '1 2',
    'BI /W 1',
  ])
    test(`refuses ${content}`, () => {
      assert.throws(() => read(content), SyntaxError);
    });
});
