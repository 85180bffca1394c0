/** What the check passes, the print has a form for: the same signs put before both. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { listWithText } from './small-list.ts';
import { proveSeeded } from '../proof/print-seeded.ts';

const firstLine = 7;

/** Of each stretch of 128 characters the first few that Unicode has given a meaning. */
function sampleOfUnicode(): string[] {
  const signs: string[] = [];
  for (let start = 0xa0; start < 0x1fb00; start += 0x80) {
    const named = Array.from({ length: 0x80 }, (_, index) => start + index)
      .filter((code) => code < 0xd800 || code > 0xf8ff)
      .map((code) => String.fromCodePoint(code))
      .filter(
        (sign) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(sign) && !/\p{Default_Ignorable_Code_Point}/u.test(sign),
      );
    const every = Math.max(1, Math.floor(named.length / 3));
    // Of the many thousands of ideographs one in a row is enough.
    signs.push(
      ...named.filter((_, index) => index % every === 0).slice(0, start > 0x3400 && start < 0xd700 ? 1 : 3),
    );
  }
  return signs;
}

const composed = [
  'e\u0301',
  'q\u0303',
  'o\u0302\u0323',
  'a\u20dd',
  '𝐀',
  '☺\ufe0f',
  '⚠\ufe0f',
  '⚠\ufe0e',
  '❤\ufe0f',
  '1\ufe0f\u20e3',
  '👩\u200d🚀',
  '🏳\ufe0f\u200d🌈',
  '🇳🇱',
  'می\u200cخواهم',
  'مرحبا',
  'שָׁלוֹם',
  'हिन्दी',
  '中文',
  '✅',
  '☐',
  '≤',
  'ﬀ',
  'ĳ',
  '\u3000',
  '\u2009',
  '\u202f',
  '\u1680',
  'ẹ\u0300',
  '\u{1f3f4}',
  '한국어',
  'ไทย',
  'ქართული',
  'Ἑλλάς',
];

const styles: Readonly<Record<string, (sign: string, index: number) => string>> = {
  plain: (sign, index) => `Teken ${index}: ${sign} nr. ${index}.`,
  bold: (sign, index) => `Teken ${index}: **${sign}** nr. ${index}.`,
  'in italics': (sign, index) => `Teken ${index}: *${sign}* nr. ${index}.`,
  'bold and in italics': (sign, index) => `Teken ${index}: ***${sign}*** nr. ${index}.`,
  'in a heading': (sign, index) => `## Teken ${index}: ${sign}\n\nTekst ${index}.`,
};

/** A list with a block for each sign, and what the check says of it: the lines, each once. */
function listOf(signs: readonly string[], block: (sign: string, index: number) => string) {
  const blocks = signs.map(block);
  const loaded = listWithText(`${blocks.join('\n\n')}\n\nDit volgt het GWR.`);
  const told = linesOf(check({ ...loaded, canPrint }).map(({ line }) => line));
  return { loaded, told };
}

function linesOf(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
}

const canPrint = printCoverage();
const all = [...sampleOfUnicode(), ...composed];
const refused = new Set(listOf(all, (sign) => sign).told.map((line) => all[(line - firstLine) / 2] ?? ''));
const passed = all.filter((sign) => !refused.has(sign));

describe('of signs from all over Unicode', () => {
  test('some can be printed, and some cannot', () => {
    assert.ok(passed.length > 150, String(passed.length));
    assert.ok(refused.size > 200, String(refused.size));
  });

  for (const [style, block] of Object.entries(styles)) {
    test(`those that the check passes are printed, ${style}`, async () => {
      const { loaded, told } = listOf(passed, block);
      assert.deepEqual(told, []);
      const { faults } = await proveSeeded(loaded, (html) => html);
      assert.deepEqual(faults, []);
    });
  }

  test('those that the check refuses have no form in the bold letters, each of them', async () => {
    const { loaded } = listOf([...refused], styles.bold ?? String);
    const { faults } = await proveSeeded(loaded, (html) => html);
    // Of a row of them the proof names the first and shows the rest, with a NUL for what is missing.
    const missing = faults.flatMap(({ code, source, found }) => [
      ...(code === 'BW08' ? [((source?.line ?? 0) - firstLine) / 2] : []),
      ...Array.from(found.matchAll(/Teken(\d+):[^.]*\0[^.]*nr\./g), ([, index]) => Number(index)),
    ]);
    assert.deepEqual(
      linesOf(missing),
      [...refused].map((_, index) => index),
    );
  });
});
