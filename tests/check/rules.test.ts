import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { catalogue } from '../../src/check/catalogue.ts';
import { check, errorsOf } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { base } from '../../src/check/examples/base.ts';
import { archiefwet, awb, basisUnder, newArchiefwet } from '../../src/check/legal-basis.ts';
import { load } from '../../src/source/load.ts';
import { examinedOf, expectedOf, filesOf } from './example.ts';
import { tryRepairs } from './repair/try-repairs.ts';

const root = join(import.meta.dirname, '../..');

/** The rules of which a finding had a repair that was carried out. */
const repaired = new Set<string>();

function inWords(diagnostic: Diagnostic): Diagnostic {
  const words = { ...diagnostic };
  delete words.fix;
  return words;
}

for (const rule of catalogue) {
  describe(`${rule.code} ${rule.title}`, () => {
    for (const example of rule.examples) {
      test(example.naam, () => {
        const marked = filesOf(example);
        const examined = examinedOf(example, marked.files);
        const expected = expectedOf(rule, example, marked, examined.document.lijst);
        const found = check(examined);
        // Repairs as data are tried, and not written out again.
        assert.deepEqual(found.map(inWords), expected);
        for (const code of tryRepairs(example, marked.files, found, examined.refused)) repaired.add(code);
        assert.deepEqual(
          errorsOf(examined).map(inWords),
          expected.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined),
        );
        const markers = marked.places.length + marked.related.length;
        const used = example.expect.reduce(
          (sum, { at, related, relatedAt }) =>
            sum + (at ? 0 : 1) + (related === undefined || relatedAt ? 0 : 1),
          0,
        );
        assert.equal(used, markers, 'Every marker stands for a diagnostic.');
      });
    }

    test('has an example where it speaks and one where it is silent', () => {
      const speaks = rule.examples.filter(({ expect }) =>
        expect.some(({ code = rule.code }) => code === rule.code),
      );
      const silent = rule.examples.filter(({ expect }) =>
        expect.every(({ code = rule.code }) => code !== rule.code),
      );
      assert.ok(speaks.length > 0, 'No example shows the mistake.');
      assert.ok(silent.length > 0, 'No example shows how it should be.');
    });
  });
}

/** What each rule weighs that is no error always: a severity is a promise, like a code. */
const severities: Readonly<Record<string, string>> = {
  warning:
    'BE36 BE37 BE60 BE64 BE65 BE67 SL13 SL16 SL18 SL19 SL21 SL22 SL24 SL25 SL27 SL28 SL32 SL33 SL37 SL38 SL48 SL49 SL53 SL54 SL55 SL56 SL57 SL73 SL74',
  info: 'SL26',
  'ter-inzage error': 'SL02 SL04 SL05 SL06 SL08 SL35 SL41 SL46 SL70',
  'ter-inzage warning': 'SL09 SL72',
  'concept info, ter-inzage error': 'SL03',
  'ter-inzage info, verwerking error': 'SL07',
  'ter-inzage warning, vastgesteld error': 'SL36',
  'concept warning, vastgesteld error': 'SL31 SL47 SL60 SL63',
  'concept info, vastgesteld error': 'SL61',
  'concept error, concept archiefwet-2026 warning': 'SL14',
  'concept warning, concept archiefwet-2026 error': 'SL17 SL20',
};

test('what a finding of these rules proposes can be carried out', () => {
  assert.equal(
    [...repaired].sort().join(' '),
    'BE02 BE03 BE05 BE15 BE18 BE22 BE23 BE24 BE25 BE28 BE36 BE37 BE38 BE44 BE48 BE56 BE62 BE65 SL12 SL18 SL29 SL34 SL36',
  );
});

describe('the catalogue', () => {
  const codes = catalogue.map(({ code }) => code);

  test('has each code once, in order', () => {
    assert.deepEqual(codes, [...new Set(codes)].sort());
  });

  test('weighs each rule as it always did', () => {
    const found: Record<string, string> = {};
    for (const { code, severity } of catalogue) {
      const words =
        typeof severity === 'string'
          ? severity
          : severity.map((one) => [one.from, one.regime, one.severity].filter(Boolean).join(' ')).join(', ');
      if (words !== 'error') found[words] = [found[words], code].filter(Boolean).join(' ');
    }
    assert.deepEqual(found, severities);
  });

  test('has every code that is given out anywhere in src, and no other', () => {
    const given = new Set<string>();
    for (const path of globSync('src/**/*.ts', { cwd: root })) {
      const text = readFileSync(join(root, path), 'utf8');
      for (const [, code = ''] of text.matchAll(/code: '((?:BE|SL)\d+)'/g)) given.add(code);
    }
    assert.deepEqual([...given].sort(), codes);
  });

  test('has a file for each rule, named after its code', () => {
    const files = globSync('src/check/rules/*.ts', { cwd: root }).map(
      (path) => path.split(/[\\/]/).at(-1) ?? '',
    );
    assert.deepEqual(files.map((name) => name.slice(0, 4).toUpperCase()).sort(), codes);
  });

  test('says what each rule means in whole sentences', () => {
    for (const { code, title, help } of catalogue) {
      assert.match(title, /^\S.*[^.]$/u, code);
      assert.match(help, /^\p{Lu}.{40,}\.$/su, code);
    }
  });

  test('has as many rules about lists as README.md says, and says where each comes from', () => {
    const rules = catalogue.filter(({ code }) => code.startsWith('SL'));
    const [, count] = /judged by the (\d+)\s+rules/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    assert.equal(rules.length, Number(count));
    for (const { code, basis = [] } of rules) {
      assert.ok(basis.length > 0, code);
      for (const { url } of basis) assert.ok(url === null || URL.canParse(url), `${code}: ${url ?? ''}`);
    }
  });

  test('says of every rule on the act of 2026 that its facts are not settled', () => {
    const on2026 = catalogue.filter(
      ({ severity, basis = [] }) =>
        basis.some(({ words }) => words.includes('2026')) ||
        (typeof severity !== 'string' && severity.some(({ regime }) => regime === 'archiefwet-2026')),
    );
    assert.deepEqual(
      on2026.map(({ code }) => code),
      ['SL14', 'SL17', 'SL20', 'SL39', 'SL53', 'SL56'],
    );
    for (const { code, unsettled } of on2026)
      assert.match(unsettled ?? '', /alleen als ontwerp bekend/, code);
  });

  test('has grounds of its own act for a list under either', () => {
    for (const { code, basis = [] } of catalogue.filter(({ code: one }) => one.startsWith('SL'))) {
      for (const regime of ['archiefwet-1995', 'archiefwet-2026'] as const) {
        const found = basisUnder(regime, basis);
        assert.ok(found.length > 0, `${code} ${regime}`);
        const strange = found.filter(({ regime: own = regime }) => own !== regime);
        assert.ok(strange.length === 0 || strange.length === basis.length, `${code} ${regime}`);
      }
      assert.doesNotMatch(
        basisUnder('archiefwet-2026', basis)
          .map(({ words }) => words)
          .join('\n'),
        /^Archief(?:wet|besluit) 1995/m,
        code,
      );
    }
  });

  test('cites no text of a day on which the regulation was not in force', () => {
    assert.throws(() => awb({ artikel: '3:12', op: '1993-12-31' }), RangeError);
    assert.throws(() => archiefwet({ artikel: '5', op: '2027-01-01' }), RangeError);
    assert.match(awb({ artikel: '3:12', lid: 2, op: '2021-06-30' }).url ?? '', /&g=2021-06-30$/);
    assert.match(newArchiefwet('5.1').words, /verwacht per 1 januari 2027/);
  });

  test('says nothing about the base of the examples', () => {
    const files = Object.entries(base).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }));
    assert.deepEqual(check(load(files)), []);
  });
});
