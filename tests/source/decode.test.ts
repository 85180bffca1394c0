import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../src/source/decode.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../check/said.ts';

const bom = [0xef, 0xbb, 0xbf];

/** Decodes bytes; numbers are bytes, texts are UTF-8. */
function decoded(...parts: readonly (number | string)[]): ReturnType<typeof decode> {
  const bytes = parts.flatMap((part) =>
    typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
  );
  return decode({ path: 'a.md', bytes: Uint8Array.from(bytes) });
}

function saidBy({ finding }: ReturnType<typeof decode>): Diagnostic[] {
  return finding ? saidOf([finding]) : [];
}

/** Place and byte of what is wrong. */
function wrong(...parts: readonly (number | string)[]): unknown[] {
  const [diagnostic] = saidBy(decoded(...parts));
  return [diagnostic?.line, diagnostic?.column, /0x../.exec(diagnostic?.found ?? '')?.[0] ?? ''];
}

describe('text', () => {
  test('has line feeds only, and no byte order mark', () => {
    assert.deepEqual(decoded(...bom, 'é\r\nb\rc\n\r\n'), { text: 'é\nb\nc\n\n', finding: null });
    assert.deepEqual(decoded(), { text: '', finding: null });
  });

  test('is read on past a byte that is wrong', () => {
    assert.equal(decoded('caf', 0xe9, ' en 🏛️').text, 'caf\uFFFD en 🏛️');
  });
});

describe('text in units of two or four bytes', () => {
  const text = '---\nterm: één 🏛️\n---\n';
  const units = {
    'UTF-16': [2, Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))],
    'UTF-32': [4, Array.from(text, (character) => character.codePointAt(0) ?? 0)],
  } as const;
  for (const [name, [size, codes]] of Object.entries(units))
    for (const order of ['big', 'little'] as const)
      for (const mark of [true, false])
        test(`is called ${name} and read: ${order} end first, ${mark ? 'with' : 'without'} a mark`, () => {
          const bytes = (mark ? [0xfeff, ...codes] : codes).flatMap((code) => {
            const big = Array.from({ length: size }, (_, at) => (code >>> (8 * (size - 1 - at))) & 0xff);
            return order === 'big' ? big : big.reverse();
          });
          const found = decoded(...bytes);
          assert.equal(found.text, text);
          assert.equal(saidBy(found)[0]?.found, `een bestand in ${name}`);
        });

  test('is not seen in UTF-8, with or without a zero byte', () => {
    assert.equal(decoded('a\0b\0').finding, null);
    assert.equal(decoded('a').finding, null);
  });
});

describe('the first wrong byte is told by line and column', () => {
  test('wherever it stands', () => {
    assert.deepEqual(wrong(0xff), [1, 1, '0xff']);
    assert.deepEqual(wrong('caf', 0xe9), [1, 4, '0xe9']);
    assert.deepEqual(wrong('caf', 0xe9, '\n'), [1, 4, '0xe9']);
    assert.deepEqual(wrong('één\r\ntwee\n', 0x80, 0xff), [3, 1, '0x80']);
  });

  test('after a byte order mark, and after signs of several bytes', () => {
    assert.deepEqual(wrong(...bom, 'caf', 0xe9, 'x'), [1, 4, '0xe9']);
    assert.deepEqual(wrong('€🏛', 0xc3, 'x'), [1, 4, '0xc3']);
  });

  test('when a sign is cut off at the end', () => {
    assert.deepEqual(wrong('a', 0xe2, 0x82), [1, 2, '0xe2']);
  });
});
