import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderReport } from '../../scripts/verify/report.ts';
import { sha256Of } from '../../scripts/build/controle.ts';
import { compare, folders, rebuiltFrom, withControle } from './site.ts';

const folderWith = folders();

/** What is told of a file that differs. */
async function told(
  path: string,
  published: string | Uint8Array,
  rebuilt: string | Uint8Array,
): Promise<string[]> {
  const folder = await folderWith(withControle({ [path]: published }));
  const lines = renderReport(await compare(folder, rebuiltFrom({ [path]: rebuilt }))).split('\n');
  const from = lines.indexOf(`  ${path}`) + 1;
  return lines.slice(from, lines.indexOf('', from)).map((line) => line.trimStart());
}

describe('the difference between two texts', () => {
  const cases: [what: string, one: string, other: string, lines: string[]][] = [
    [
      'is told where it begins in a line that is very long',
      `<p>${'a'.repeat(5000)}x${'b'.repeat(5000)}`,
      `<p>${'a'.repeat(5000)}y${'b'.repeat(5000)}`,
      [
        'regel 1, teken 5004',
        `gepubliceerd: …${'a'.repeat(30)}x${'b'.repeat(69)}…`,
        `herbouwd:     …${'a'.repeat(30)}y${'b'.repeat(69)}…`,
      ],
    ],
    ['is told when one ends', 'a\nb', 'a', ['regel 2, teken 1', 'gepubliceerd: b', 'herbouwd:     (niets)']],
    [
      'is told when the other goes on',
      'a',
      'a\n',
      ['regel 2, teken 1', 'gepubliceerd: (niets)', 'herbouwd:     (leeg)'],
    ],
    [
      'shows what cannot be seen',
      'art. 5\u00a0lid\r\n',
      'art. 5 lid\n',
      ['regel 1, teken 7', 'gepubliceerd: art. 5\\u00a0lid\\u000d', 'herbouwd:     art. 5 lid'],
    ],
    [
      'shows a byte order mark',
      '\ufeffa',
      'a',
      ['regel 1, teken 1', 'gepubliceerd: \\ufeffa', 'herbouwd:     a'],
    ],
  ];
  for (const [what, one, other, lines] of cases) {
    test(what, async () => {
      assert.deepEqual(await told('a.html', one, other), lines);
    });
  }
});

describe('the difference between two other files', () => {
  test('is told by their sizes and hashes: a PDF, a font, and what only pretends to be text', async () => {
    const [one, other] = [Uint8Array.of(37, 80, 68, 70, 255), Uint8Array.of(37, 80, 68, 70, 254, 1)];
    for (const path of ['lijst.pdf', 'a.woff2', 'a.html']) {
      assert.deepEqual(await told(path, one, other), [
        `gepubliceerd: 5 bytes, SHA-256 ${sha256Of(one)}`,
        `herbouwd:     6 bytes, SHA-256 ${sha256Of(other)}`,
      ]);
    }
  });
});
