import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categorie } from '../../src/document/schema/categorie.ts';
import { lijst } from '../../src/document/schema/lijst.ts';
import { validate } from '../../src/source/validate.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { saidOf } from '../check/said.ts';

/** The advice that a value at a key gets. */
function advice(schema: typeof lijst | typeof categorie, line: string): string | undefined {
  const result = validate<unknown>(schema, parseYaml('x.yaml', `${line}\n`));
  assert.ok('findings' in result);
  return saidOf(result.findings).find(({ code }) => code === 'BE05')?.repair;
}

describe('the advice for a wrong value says what to type', () => {
  const cases: [what: string, schema: typeof lijst | typeof categorie, line: string, advice: string][] = [
    [
      'a number',
      lijst,
      'versie: 0.10',
      'Zet de waarde tussen aanhalingstekens, precies zoals zij moet worden gelezen: `versie: "…"`.',
    ],
    [
      'curly quotes',
      lijst,
      'versie: “0.16”',
      'Typ rechte aanhalingstekens in plaats van gekrulde: `versie: "0.16"`.',
    ],
    [
      'a date back to front',
      lijst,
      'inzage: { start: 16-3-2015 }',
      'Schrijf het jaar eerst: `start: 2015-03-16`.',
    ],
    [
      'a term in words',
      categorie,
      'waarderingen: [{ waarde: V, termijn: 10 jaar }]',
      'Schrijf `termijn: P10Y`.',
    ],
    ['months', categorie, 'waarderingen: [{ waarde: V, termijn: 6 maanden }]', 'Schrijf `termijn: P6M`.'],
    ['one actor', categorie, 'actoren: mid', 'Zet de waarde tussen vierkante haken: `actoren: [mid]`.'],
    ['anything else', categorie, 'nummer: een', 'Verbeter de waarde van `nummer`.'],
  ];
  for (const [what, schema, line, expected] of cases) {
    test(what, () => {
      assert.equal(advice(schema, line), expected);
    });
  }

  test('and a mistyped key is told once, not also as a missing one', () => {
    const result = validate<unknown>(lijst, parseYaml('x.yaml', 'tietel: Lijst\n'));
    assert.ok('findings' in result);
    const told = saidOf(result.findings)
      .filter(({ found }) => /`ti?e?tel`/.test(found))
      .map(({ code }) => code);
    assert.deepEqual(told, ['BE03']);
  });
});
