import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filesOf } from '../../scripts/nieuw/files.ts';
import type { Answers } from '../../scripts/nieuw/template.ts';
import { templates } from '../../scripts/nieuw/templates.ts';
import { check } from '../../src/check/check.ts';
import { lijst } from '../../src/document/schema/lijst.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { load } from '../../src/source/load.ts';
import { toSlug } from '../../src/source/write/names.ts';
import { toFiles } from '../document/list.ts';

const answers: Answers = {
  titel: 'Selectielijst Waterschap',
  organisatie: 'Waterschap Rijn & IJssel',
  periode: { van: '1945', tot: '1990' },
  regime: 'archiefwet-1995',
  status: 'concept',
  datum: '2026-03',
};

function filesFor(kind: keyof typeof templates, changed: Partial<Answers> = {}): Map<string, string> {
  return filesOf(templates[kind]({ ...answers, ...changed }));
}

/** Lines with a key that have no comment above them. */
function uncommented(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, index) => {
    const isKey = /^\s*(?:- )?\w+:/.test(line);
    return isKey && !/^\s*#/.test(lines[index - 1] ?? '');
  });
}

for (const kind of Object.keys(templates) as (keyof typeof templates)[])
  describe(`a new list of kind ${kind}`, () => {
    for (const regime of ['archiefwet-1995', 'archiefwet-2026'] as const)
      test(`is one of which the check says nothing, under the ${regime}`, () => {
        const loaded = load(toFiles(Object.fromEntries(filesFor(kind, { regime }))));
        assert.deepEqual(check({ ...loaded, canPrint: printCoverage(), today: '2026-03-04' }), []);
        assert.deepEqual(loaded.document.lijst.titel, answers.titel);
        assert.ok(loaded.document.delen.length > 0);
      });

    test('keeps a title and a name as they were given, whatever signs are in them', () => {
      const odd = { titel: '“Lijst”: 1945 #2 {a} [b] - c', organisatie: "Bureau 'Ça & Zo': é" };
      const { document } = load(toFiles(Object.fromEntries(filesFor(kind, odd))));
      assert.equal(document.lijst.titel, odd.titel);
      assert.equal(document.lijst.colofon.organisatie, odd.organisatie);
    });

    test('says of each key what it means', () => {
      const files = filesFor(kind);
      assert.deepEqual(uncommented(files.get('lijst.yaml') ?? ''), []);
      for (const [path, text] of files)
        // The first of several has the comments.
        if (path.endsWith('.md')) assert.deepEqual(uncommented(text.split('---\n')[1] ?? ''), [], path);
    });

    test('shows the keys of the list that may be added', () => {
      const text = filesFor(kind).get('lijst.yaml') ?? '';
      for (const key of Object.keys(lijst.shape)) assert.match(text, new RegExp(`^(?:# )?${key}:`, 'm'));
    });
  });

test('a name becomes a key of plain letters', () => {
  assert.equal(
    toSlug('Ministerie van Economische Zaken & Klimaat'),
    'ministerie-van-economische-zaken-klimaat',
  );
  assert.equal(toSlug('Één (1) lijst!'), 'een-1-lijst');
  assert.equal(toSlug('Ω'), 'naamloos');
});
