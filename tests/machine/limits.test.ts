import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tightLimits } from '../../src/machine/limits.ts';

/** Limits as Linux tells them: `what` is granted `amount`, the rest is as wide as can be. */
function granting(what: string, amount: string): () => Promise<string> {
  const names = ['Max file size', 'Max processes', 'Max open files', 'Max address space', 'Max file locks'];
  const lines = names.map(
    (name) => `${name.padEnd(26)}${name === what ? amount : 'unlimited'}  unlimited  units`,
  );
  return () =>
    Promise.resolve(['Limit                     Soft Limit           Hard Limit', ...lines].join('\n'));
}

describe('what a system grants too little of', () => {
  for (const [what, amount, told] of [
    [
      'Max open files',
      '60',
      'Er mogen hier maar 60 bestanden tegelijk open zijn. Verhoog de grens (`ulimit -n 4096`).',
    ],
    [
      'Max file size',
      '102400',
      'Een bestand mag hier niet groter worden dan 0,1 MB. Verhoog de grens (`ulimit -f unlimited`).',
    ],
    [
      'Max address space',
      '4096000000',
      'Een programma mag hier niet meer dan 4096 MB aan adressen gebruiken. Verhoog de grens (`ulimit -v unlimited`).',
    ],
    [
      'Max processes',
      '40',
      'Er mogen hier maar 40 programma’s tegelijk draaien. Verhoog de grens (`ulimit -u 4096`).',
    ],
  ] as const)
    test(`is told: ${what}`, async () => {
      assert.deepEqual(await tightLimits(granting(what, amount), 0), [told]);
    });

  test('is told of memory too', async () => {
    assert.deepEqual(await tightLimits(granting('', ''), 512_000_000), [
      'Er is hier 512 MB geheugen; een lijst drukken vraagt ongeveer 1000 MB. Geef meer, of druk op een andere machine.',
    ]);
  });

  test('is nothing where all is wide enough, or where nobody tells', async () => {
    assert.deepEqual(await tightLimits(granting('Max open files', '1024'), 16_000_000_000), []);
    assert.deepEqual(await tightLimits(() => Promise.reject(new Error('no /proc')), 0), []);
  });
});
