import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { viewLimits } from '../../src/document/view-limits.ts';
import { readView } from '../../src/zienswijze/read.ts';
import { toViewJson, viewFileName } from '../../src/zienswijze/write.ts';
import { exampleView } from './example.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What reading says of the example with something changed. */
function faultsOf(changed: object): string[] {
  const { view, faults } = readView(bytesOf(JSON.stringify({ ...exampleView, ...changed })));
  assert.equal(view === null, faults.length > 0);
  return faults.map(({ path, expected }) => `${path}: ${expected}`);
}

const [part] = exampleView.onderdelen;

describe('a view', () => {
  test('is read back as it was written', () => {
    assert.deepEqual(readView(bytesOf(toViewJson(exampleView))), { view: exampleView, faults: [] });
    assert.equal(viewFileName(exampleView, 'json'), 'zienswijze-selectielijst-0.2.json');
  });

  test('loses what no file can hold, and nothing else', () => {
    const odd = 'a\u0000b\uD800c\r\nd\u2028e\te\u0301 = 1 <script>';
    const { view } = readView(bytesOf(JSON.stringify({ ...exampleView, algemeen: odd })));
    assert.equal(view?.algemeen, 'abc\nd\ne\té = 1 <script>');
  });

  test('is refused with what should stand where', () => {
    const cases: [changed: object, faults: string[]][] = [
      [{ id: 'x' }, ['id: een uuid']],
      [
        { onderdelen: [{ ...part, wens: 'weg' }] },
        ['onderdelen[0].wens: een van `wijzigen`, `schrappen`, `toevoegen`, `akkoord`, `vraag`'],
      ],
      [
        { onderdelen: [{ ...part, adres: 'javascript:alert(1)' }] },
        ['onderdelen[0].adres: een webadres dat met https:// begint'],
      ],
      [{ onderdelen: [{ ...part, pagina: 0.5 }] }, ['onderdelen[0].pagina: een paginanummer']],
      [{ onderdelen: [{ ...part, opmerking: undefined }] }, ['onderdelen[0].opmerking: een tekst']],
      [{ onderdelen: 'geen' }, ['onderdelen: een lijst']],
      [{ algemeen: 'a'.repeat(viewLimits.text + 1) }, ['algemeen: ten hoogste 20000 tekens']],
      [
        { onderdelen: Array.from({ length: viewLimits.parts + 1 }, () => part) },
        ['onderdelen: ten hoogste 500 onderdelen'],
      ],
      [{ extra: 1 }, [': geen `extra`']],
      [{ gewijzigd: 'gisteren' }, ['gewijzigd: een tijdstip zoals `2026-03-04T09:30:00Z`']],
      [{ formaat: '9.0' }, ['formaat: `1.0`: dit bestand komt van een andere versie van de website']],
    ];
    for (const [changed, faults] of cases) assert.deepEqual(faultsOf(changed), faults);
  });

  test('is refused whatever the file is, and touches nothing', () => {
    const text = toViewJson(exampleView);
    const hostile = [
      '',
      'null',
      '[]',
      '"tekst"',
      '['.repeat(100_000),
      text.slice(0, -9),
      text.replace('{', '{"__proto__": {"besmet": true},'),
      text.replace('{', '{"constructor": {"prototype": {"besmet": true}},'),
    ];
    for (const one of hostile) assert.equal(readView(bytesOf(one)).view, null, one.slice(0, 60));
    assert.equal(readView(new Uint8Array([0xff, 0xfe, 0x00])).view, null);
    assert.deepEqual(readView(new Uint8Array(viewLimits.file + 1)).faults, [
      { code: 'ZW01', path: '', expected: 'een bestand van ten hoogste 2 MB' },
    ]);
    assert.equal((Object.prototype as { besmet?: unknown }).besmet, undefined);
  });
});
