import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { readBody } from '../../src/source/body.ts';
import { lookAheadIn } from '../../src/markdown/effort/look-ahead.ts';
import { weigh } from '../../src/markdown/effort/weigh.ts';
import { saidOf } from '../check/said.ts';

/** Guards against never ending only: what is asserted are counts, never time. */
const timeout = 60_000;

const deep = 'tekst die meer dan 100 lagen diep in elkaar zit';
const signs = 'meer tekens als `*`, `_`, `[` en `` ` `` dan in een tekst voor mensen staan';

function nested(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');
}

/** Each with what is said of it, and where. */
const slow: Readonly<Record<string, readonly [text: string, said: string]>> = {
  'stars and underscores that close nothing': ['*a_ '.repeat(8000), `BE61 1:8945 ${signs}`],
  'two stars and one': ['**a*'.repeat(50_000), `BE61 1:17888 ${signs}`],
  tildes: ['~~a'.repeat(50_000), `BE61 1:13417 ${signs}`],
  'links in an alinea': ['[a](b) '.repeat(20_000), `BE61 1:11833 ${signs}`],
  'open images': ['!['.repeat(200_000), `BE61 1:300001 ${signs}`],
  'open brackets': ['['.repeat(50_000), ''],
  'comments that never end': ['a <!-- '.repeat(20_000), `BE61 1:1004 ${signs}`],
  'rows of backticks that never end': ['`a`` '.repeat(200), ''],
  'a list nested deep': [nested(900), `BE26 101:1 ${deep}`],
  'items in items on a line': [`${'- '.repeat(500)}a`, `BE26 1:1 ${deep}`],
  'quotations in quotations': ['>'.repeat(100_000), `BE26 1:1 ${deep}`],
  'blocks in blocks': [':::a\n'.repeat(1200), `BE26 101:1 ${deep}`],
  'thousands of quotations': [
    '> a\n\n'.repeat(20_000),
    'BE61 5657:1 een bestand met 2829 citaten in een tekst van zo veel regels',
  ],
  'items behind the signs of others': [
    '* *\n'.repeat(5000),
    'BE61 2829:1 een bestand met 2829 onderdelen die beginnen achter het teken van een ander, in een tekst van zo veel regels',
  ],
  'headings with a line below them': [
    'ż\n=\n'.repeat(7000),
    'BE61 4001:1 een bestand met 2000 koppen met een streep eronder, in een tekst van zo veel regels',
  ],
  'headings with a dash below them': [
    'a\n-\n\n'.repeat(7000),
    'BE61 6001:1 een bestand met 2000 koppen met een streep eronder, in een tekst van zo veel regels',
  ],
  'too many lines': ['a\n\n'.repeat(15_001), 'BE61 30001:1 een bestand met meer dan 15000 regels'],
  'too many cells': ['|'.repeat(50_001), 'BE61 1:1 een bestand met meer dan 50000 tekens `|`'],
  'one line of more than a million signs': [
    'a'.repeat(1_000_001),
    'BE61 1:1000001 een bestand met meer dan 1000000 tekens',
  ],
};

describe('what would keep the parser busy is refused, with its place', () => {
  for (const [name, [text, said]] of Object.entries(slow))
    test(name, { timeout }, () => {
      const { tree, findings } = readBody('a.md', text, 0);
      const told = saidOf(findings).filter(({ code }) => code === 'BE61' || code === 'BE26');
      assert.equal(
        told.map(({ code, line, column, found }) => `${code} ${line}:${column} ${found}`).join('\n'),
        said,
      );
      if (said !== '') assert.deepEqual(tree.children, []);
    });
});

describe('what people write is read', () => {
  const real: Readonly<Record<string, string>> = {
    'lists nested six deep': nested(6).repeat(500),
    'a register of five thousand rows and eight columns': `| a | b | c | d | e | f | g | h |\n${'|-'.repeat(8)}|\n${'| a | b | c | d | e | f | g | h |\n'.repeat(5000)}`,
    'an act of 500 kB': `${'Een lid van een artikel. '.repeat(8)}\n\n`.repeat(2500),
    'ten thousand items': '- a\n'.repeat(10_000),
    'a thousand headings with a line below them': 'Kop\n---\n\nEen.\nTwee.\nDrie.\nVier.\n\n'.repeat(1000),
    'a few items behind the signs of others': '- - a\n'.repeat(200),
  };
  for (const [name, text] of Object.entries(real))
    test(name, () => {
      assert.equal(weigh(text), null);
    });
});

describe('what is counted is read as if nobody counted', () => {
  for (const text of ['``a`', 'a ```b`` c', 'a ::b[c] d', 'a (b) c'])
    test(text, () => {
      const [paragraph] = readBody('a.md', text, 0).tree.children;
      assert.ok(paragraph?.type === 'paragraph');
      assert.deepEqual(
        paragraph.children.map(({ type }) => type),
        ['text'],
      );
      assert.equal(toString(paragraph), text);
    });
});

describe('a text is gone over once', () => {
  const lines = 'ż\n'.repeat(1000);

  test('for the bars in its lines', (context) => {
    assert.ok(goneOver(context, () => weigh(lines)) <= lines.length);
  });

  test('for where signs end, also when the parser goes back', (context) => {
    const alinea = ':a[<b] <c\n\n';
    const body = `${alinea.repeat(100)}${lines}`;
    const walked = goneOver(context, () => {
      const lookAhead = lookAheadIn(body);
      for (let at = 0; at < 100 * alinea.length; at += alinea.length) {
        lookAhead(at + alinea.lastIndexOf('<'));
        lookAhead(at + alinea.search('<'));
      }
    });
    // Once for `>` and once for the ends of the alineas.
    assert.ok(walked <= 2 * body.length, `${String(walked)} of ${String(body.length)} signs`);
  });
});

/** How many signs are passed over in looking for others. */
function goneOver({ mock }: TestContext, work: () => void): number {
  const indexOf = mock.method(String.prototype, 'indexOf');
  work();
  const walks = indexOf.mock.calls.map(({ this: text, arguments: [, from = 0], result = -1 }) =>
    result === -1 ? String(text).length - from : result - from,
  );
  mock.restoreAll();
  return walks.reduce((sum, walk) => sum + walk, 0);
}
