import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { base } from '../../src/check/examples/base.ts';
import { resolveConflicts } from '../../src/source/conflicts.ts';
import { listOf } from '../document/list.ts';
import { saidOf } from '../check/said.ts';

/** A file of which git could not put the lines at `from` together. */
function torn(path: string, from: string, other: string): Record<string, string> {
  const text = base[path] ?? '';
  assert.ok(text.includes(from), from);
  return {
    [path]: text.replace(from, `<<<<<<< HEAD\n${from}=======\n${other}>>>>>>> tak\n`),
  };
}

describe('what git left of a merge is told once, and nothing that follows from it', () => {
  const cases: [path: string, from: string, other: string][] = [
    ['lijst.yaml', 'versie: "0.1"\n', 'versie: "0.2"\n'],
    ['actoren.yaml', '- { id: dienst,', '- { id: anders }\n'],
    ['bronnen.yaml', '- { id: jaarverslag, titel: Jaarverslag, soort: rapport }\n', ''],
    ['begrippen/neerslag.md', 'Wat een handeling nalaat.\n', 'Wat overblijft.\n'],
    ['categorieen/1.1-plannen.md', 'titel: Plannen\n', 'titel: Ontwerpen\n'],
    ['hoofdstukken/1-toelichting/1-inleiding.md', 'titel: Inleiding\n', 'titel: Begin\n'],
  ];
  for (const [path, from, other] of cases) {
    test(path, () => {
      const whole =
        (base[path] ?? '').split('\n').find((line) => `${line}\n`.startsWith(from.trimEnd())) ?? '';
      const found = check(listOf(torn(path, `${whole}\n`, other)));
      assert.deepEqual(
        found.map(({ code, file, line, column }) => [code, file, line, column]),
        [['BE51', path, (base[path] ?? '').split('\n').indexOf(whole) + 1, 1]],
      );
    });
  }
});

test('the first of the versions is kept, and lines stay where they are', () => {
  const text =
    'a\n<<<<<<< HEAD\nb\n||||||| 1a2b\nc\n=======\nd\n>>>>>>> tak\ne\n<<<<<<< HEAD\nf\n=======\n>>>>>>> tak\n';
  const { text: kept, findings } = resolveConflicts('a.md', text);
  assert.equal(kept, 'a\n\nb\n\n\n\n\n\ne\n\nf\n\n\n');
  assert.deepEqual(
    findings.map(({ place: { line } }) => line),
    [2, 10],
  );
});

test('marks that were left behind are told one by one, and hide no text', () => {
  for (const mark of ['<<<<<<< HEAD', '||||||| 1a2b', '=======', '>>>>>>> tak', '>>>>>>>']) {
    const { text, findings } = resolveConflicts('a.md', `a\n${mark}\nb`);
    assert.equal(text, 'a\n\nb');
    assert.deepEqual(
      saidOf(findings).map(({ line, found }) => [line, found.includes(mark)]),
      [[2, true]],
    );
  }
});

test('what only looks like it is left alone', () => {
  for (const text of ['<<<<<< HEAD', '> > > > > > > a', 'Kop\n======', 'Kop\n========', ' <<<<<<< x']) {
    assert.equal(resolveConflicts('a.md', text).findings.length, 0, text);
  }
});

test('a row of empty cells is none', () => {
  const table = '| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n|||||||\n';
  assert.deepEqual(resolveConflicts('a.md', table), { text: table, findings: [] });
});
