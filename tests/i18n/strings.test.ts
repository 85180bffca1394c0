import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { listKinds } from '../../src/document/list-kinds.ts';
import type { ListKind } from '../../src/document/list-kinds/list-kind.ts';
import { formatDate, formatDuration } from '../../src/i18n/dates.ts';
import { formatPeriod } from '../../src/i18n/periods.ts';
import nl from '../../src/i18n/nl.json' with { type: 'json' };
import { nounForms } from '../../src/i18n/nouns.ts';
import { stringsSchema } from '../../src/i18n/schema.ts';
import { dutch } from '../../src/i18n/translate.ts';

const root = join(import.meta.dirname, '../..');

describe('the fixed texts', () => {
  test('are all there, and nothing besides', () => {
    assert.deepEqual(Object.keys(stringsSchema.parse(nl)).sort(), Object.keys(stringsSchema.shape).sort());
  });

  test('of a kind of list stand in the place of others, and ask for no more to be filled in', () => {
    const placeholders = (text: string): string[] => text.match(/\{[\w-]+\}/g) ?? [];
    for (const { nouns, texts = {} } of Object.values<ListKind>(listKinds)) {
      stringsSchema.partial().parse(texts);
      const known = Object.keys(nounForms(nouns)).map((name) => `{${name}}`);
      for (const [key, text] of Object.entries(texts)) {
        const given = placeholders(nl[key as keyof typeof nl]);
        const asked = placeholders(text).filter((one) => !known.includes(one) && !given.includes(one));
        assert.deepEqual(asked, [], key);
      }
    }
  });

  test('are all used: by their key, or by the first part of a key that is put together', () => {
    const files = globSync('src/**/*.{ts,astro}', { cwd: root, exclude: ['src/i18n/schema/**'] });
    const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    assert.ok(files.length > 100);
    const unused = Object.keys(nl).filter((key) => {
      const prefix = key.slice(0, key.lastIndexOf('.'));
      return !code.includes(`'${key}'`) && !code.includes(`\`${prefix}.\${`);
    });
    assert.deepEqual(unused, []);
  });

  test('are filled in, and never left with a gap', () => {
    assert.equal(dutch('foot.van'), 'van');
    assert.equal(dutch('verzameling.taken'), 'Taken');
    assert.throws(() => dutch('blok.kop'), /No value for \{nummer\} in the text "blok\.kop"/);
    // What kinds of list name differently has no words without a kind.
    assert.throws(() => dutch('nav.categorieen'), /No value for \{Eenheden\}/);
  });
});

describe('dates and terms in words', () => {
  const cases: [said: string, meant: string][] = [
    [formatDate('2015'), '2015'],
    [formatDate('2015-03'), 'maart 2015'],
    [formatDate('2015-03-04'), '4 maart 2015'],
    [formatPeriod({ van: '1946', tot: '1990' }), '1946–1990'],
    [formatPeriod({ van: '1945' }), '1945–'],
    [formatPeriod({ van: '1996-04' }), 'vanaf april 1996'],
    [formatPeriod({ van: '1945', tot: '1996-03' }), '1945 tot en met maart 1996'],
    [formatDuration('P1Y'), '1 jaar'],
    [formatDuration('P20Y'), '20 jaar'],
    [formatDuration('P1Y6M'), '1 jaar en 6 maanden'],
    [formatDuration('P1M'), '1 maand'],
    [formatDuration('P6W'), '6 weken'],
    [formatDuration('P91D'), '91 dagen'],
  ];
  for (const [said, meant] of cases) {
    test(meant, () => {
      assert.equal(said, meant);
    });
  }
});
