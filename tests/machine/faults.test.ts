import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { explainSystemFault } from '../../src/machine/faults.ts';

/** An error as Node makes it of a refusal of the system. */
function fault(code: string, facts: object = {}): Error {
  return Object.assign(new Error(`${code}: raw text`), { code, syscall: 'open', errno: -1, ...facts });
}

describe('a fault of the machine is told', () => {
  for (const [code, facts, told] of [
    [
      'EACCES',
      { path: '/srv/uit' },
      'Kan niet verder bij `/srv/uit`: daar mag deze gebruiker niet bij (EACCES). Geef de gebruiker rechten op die plek, of noem een andere.',
    ],
    [
      'EBUSY',
      { path: '/tmp/a', dest: '/srv/uit' },
      'Kan niet verder bij `/srv/uit`: iets anders gebruikt die plek (EBUSY). Sluit wat haar gebruikt, of noem een andere plek.',
    ],
    ['ENOSPC', {}, 'De schijf is vol (ENOSPC). Maak ruimte vrij en probeer het opnieuw.'],
    [
      'EMFILE',
      {},
      'Er zijn te veel bestanden tegelijk open (EMFILE). Verhoog de grens (`ulimit -n 4096`) en probeer het opnieuw.',
    ],
    [
      'ENOSPC',
      { syscall: 'watch', path: '/srv/inhoud' },
      'Kan niet verder bij `/srv/inhoud`: het systeem volgt niet nog meer bestanden (ENOSPC). Verhoog de grens (`sysctl fs.inotify.max_user_watches=524288`) en probeer het opnieuw.',
    ],
  ] as const)
    test([code, ...Object.keys(facts)].join(', '), () => {
      assert.equal(explainSystemFault(fault(code, facts)), told);
      assert.equal(explainSystemFault(new Error('Around it', { cause: fault(code, facts) })), told);
    });

  test('as the system itself says it', async () => {
    const error: unknown = await readFile('/nergens/iets').catch((reason: unknown) => reason);
    assert.equal(
      explainSystemFault(error),
      'Kan niet verder bij `/nergens/iets`: dat is er niet (ENOENT). Maak het, of noem een andere plek.',
    );
    const other: unknown = await mkdir('/proc/self/status/x').catch((reason: unknown) => reason);
    assert.match(
      explainSystemFault(other) ?? '',
      /^Kan niet verder bij `\/proc\/self\/status\/x`: op die weg staat een/,
    );
  });
});

test('a fault of ours is none of the machine', () => {
  for (const error of [
    new TypeError('undefined is not a function'),
    fault('ERR_INVALID_ARG_TYPE'),
    Object.assign(new Error('ours'), { code: 'ENOENT' }),
    'text',
    null,
  ])
    assert.equal(explainSystemFault(error), null);
});
