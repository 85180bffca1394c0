import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filesOf } from '../../scripts/nieuw/files.ts';
import type { Answers } from '../../scripts/nieuw/template.ts';
import type { Stage } from '../../scripts/nieuw/status.ts';
import { templateOf } from '../../scripts/nieuw/templates.ts';
import { check } from '../../src/check/check.ts';
import { listKindNames } from '../../src/document/list-kinds.ts';
import type { ListKindName } from '../../src/document/list-kinds.ts';
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

function filesFor(kind: ListKindName, changed: Partial<Answers> = {}): Map<string, string> {
  return filesOf(templateOf(kind, { ...answers, ...changed }));
}

/** Lines with a key that have no comment above them. */
function uncommented(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, index) => {
    const isKey = /^\s*(?:- )?\w+:/.test(line);
    return isKey && !/^\s*#/.test(lines[index - 1] ?? '');
  });
}

/** What is no example: the heads of parts, and what holds for every retention list. */
function isTrueOfEveryList(path: string): boolean {
  return /\/index\.md$|\/1-toelichting\/(?:1-inleiding|2-leeswijzer)\.md$/.test(path);
}

/** What is known of a list at each status, under an act that is in force from a year on. */
const stages = (year: string): Readonly<Record<Stage, Partial<Answers>>> => ({
  concept: {},
  'ter-inzage': { inzage: `${year}-03-04`, webadres: 'https://waterschap.example/ontwerp' },
  vastgesteld: { besluit: `${year}-11-03`, bekendmaking: `${year}-11-13`, staatscourant: 38_001 },
});

for (const kind of listKindNames)
  describe(`a new list of kind ${kind}`, () => {
    for (const [regime, year] of [
      ['archiefwet-1995', '2025'],
      ['archiefwet-2026', '2027'],
    ] as const)
      for (const [status, known] of Object.entries(stages(year)) as [Stage, Partial<Answers>][])
        test(`is one of which the check says what is to be filled in and nothing else, under the ${regime}, as ${status}`, () => {
          const files = filesFor(kind, { regime, status, ...known });
          const loaded = load(toFiles(Object.fromEntries(files)));
          const found = check({ ...loaded, canPrint: printCoverage(), today: `${year}-12-04` });
          // That another act is coming is to be known, and nobody’s mistake.
          const isBlank = ({ code, severity }: (typeof found)[number]): boolean =>
            code === 'SL47' && severity === 'warning';
          assert.deepEqual(
            found.filter((one) => !isBlank(one) && (status !== 'vastgesteld' || one.code !== 'SL56')),
            [],
          );
          const open = [...files.values()].join('').match(/Vul in: |: 000-0/g) ?? [];
          assert.equal(found.filter(isBlank).length, status === 'concept' ? 0 : open.length);
          const told = new Set(found.filter(isBlank).map(({ file }) => file));
          const untold = [...files.keys()].filter((path) => path.endsWith('.md') && !told.has(path));
          assert.deepEqual(
            untold.filter((path) => status !== 'concept' && !isTrueOfEveryList(path)),
            [],
          );
          assert.deepEqual(loaded.document.lijst.titel, answers.titel);
          assert.deepEqual(loaded.document.lijst.status, status);
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

test('a new list names nobody that it does not have, in its examples too', () => {
  const files = filesFor('processen', { organisatie: 'Ministerie van Proef' });
  assert.match(files.get('actoren.yaml') ?? '', /^ {2}soort: ministerie$/m);
  for (const [path, text] of files) {
    const named = [...text.matchAll(/minister-van-[a-z-]+/g)].map(String);
    assert.deepEqual(named, [], path);
  }
  assert.match(files.get('lijst.yaml') ?? '', /^# vaststellers: \[ministerie-van-proef\]$/m);
});
