import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { format, formatChanges } from '../../src/export/json/format.ts';
import { toListJson } from '../../src/export/json/list.ts';
import { migrate, migrations, UnknownFormatError } from '../../src/export/json/migrations.ts';
import type { ListValue, Migration } from '../../src/export/json/migrations.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';

const folder = join(import.meta.dirname, '../fixtures/edities/vormen');
const samples = globSync('*.json', { cwd: folder }).sort();

describe('a list that was put down in an earlier form', () => {
  test('has a sample of every form there was, and the last step leads to the form of today', () => {
    const forms = [...migrations.map(({ from }) => from), migrations.at(-1)?.to];
    assert.equal(forms.at(-1), format);
    assert.deepEqual(
      samples.map((name) => basename(name, '.json')),
      forms,
    );
    for (const [index, step] of migrations.entries()) assert.equal(step.to, forms[index + 1]);
    for (const form of forms) assert.ok(formatChanges.some(({ versie }) => versie === form));
  });

  for (const name of samples)
    test(`is read in form ${basename(name, '.json')}, and goes up and down without loss`, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const given = JSON.parse(text) as ListValue;
      const today = migrate(given, format);
      assert.equal(today.formaat, format);
      assert.deepEqual(migrate(today, String(given.formaat)), given);
      const document = fromListJson(text);
      assert.equal(document.lijst.titel, 'Selectielijst Proefdienst');
      assert.equal(document.categorieen[0]?.waarderingen[0]?.waarde, 'B');
      assert.deepEqual(JSON.parse(toListJson(document)), today);
    });
});

describe('a way between forms', () => {
  const rename = (from: string, to: string): ((list: ListValue) => ListValue) => {
    return ({ [from]: value, ...rest }) => ({ ...rest, [to]: value });
  };
  const steps: readonly Migration[] = [
    { from: '1.0', to: '2.0', up: rename('terms', 'begrippen'), down: rename('begrippen', 'terms') },
    { from: '2.0', to: '2.1', up: rename('a', 'b'), down: rename('b', 'a') },
  ];
  const old = { formaat: '1.0', terms: ['x'], a: 1 };
  const fresh = { formaat: '2.1', begrippen: ['x'], b: 1 };

  test('takes every step between, up and down', () => {
    assert.deepEqual(migrate(old, '2.1', steps), fresh);
    assert.deepEqual(migrate(fresh, '1.0', steps), old);
    assert.deepEqual(migrate(old, '2.0', steps), { formaat: '2.0', begrippen: ['x'], a: 1 });
    assert.equal(migrate(fresh, '2.1', steps), fresh);
  });

  test('does not exist from or to a form that no step names', () => {
    for (const [list, wanted] of [
      [{ formaat: '3.0' }, '2.1'],
      [{}, '2.1'],
      [old, '9.9'],
    ] as const)
      assert.throws(() => migrate(list, wanted, steps), UnknownFormatError);
  });
});
