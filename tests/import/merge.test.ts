import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { mergeFiles } from '../../src/import/merge/merge-files.ts';

const path = 'categorieen/1-plannen.md';
const last = 'titel: Plannen\nproduct: Plan\n\nEen alinea.\n\nNog een.\n';
const edited = last.replace('Een alinea.', 'Een alinea, verbeterd.');
const renewed = last.replace('titel: Plannen', 'titel: Jaarplannen');

function files(content: string | null): ImportFiles {
  return new Map(content === null ? [] : [[path, content]]);
}

describe('a second import', () => {
  test('brings a change in the source together with one of the editors', () => {
    const { write, clashes } = mergeFiles(files(last), files(edited), files(renewed));
    assert.deepEqual(clashes, []);
    assert.equal(write.get(path), edited.replace('titel: Plannen', 'titel: Jaarplannen'));
  });

  test('leaves what editors changed when the source is as it was', () => {
    assert.equal(mergeFiles(files(last), files(edited), files(last)).write.size, 0);
  });

  test('shows what was changed on both sides, and writes nothing over', () => {
    const other = last.replace('Een alinea.', 'Heel iets anders.');
    const { write, clashes, base } = mergeFiles(files(last), files(edited), files(other));
    assert.equal(write.size, 0);
    assert.deepEqual(clashes[0]?.passages, [
      { own: ['Een alinea, verbeterd.'], source: ['Heel iets anders.'] },
    ]);
    // It is shown again until an editor has dealt with it.
    assert.equal(base.get(path), last);
  });

  test('keeps the layout and the comments of the editors where the source changed something else', () => {
    const base = '---\ntitel: Plannen\nproduct:\n  - Plan\n---\n\nEen lange alinea.\n\nNog een.\n';
    const own =
      '---\n# Let op de titel.\ntitel: "Plannen"\nproduct: [Plan]\n---\n\nEen lange\nalinea.\n\nNog een.\n';
    const fresh = base.replace('  - Plan', '  - Plan\n  - Nota').replace('Nog een.', 'Nog wel een.');
    assert.equal(
      mergeFiles(files(base), files(own), files(fresh)).write.get(path),
      own.replace('product: [Plan]', 'product:\n  - Plan\n  - Nota').replace('Nog een.', 'Nog wel een.'),
    );
  });

  const laidOut = (body: string, data = 'titel: Plannen\n'): string => `---\n${data}---\n\n${body}`;

  test('loses no comment of the editors in what the source changed', () => {
    const base = laidOut('Een.\n', 'titel: Plannen\nproduct:\n  - Plan\n');
    const own = laidOut('Een.\n', 'titel: Plannen\nproduct: [Plan] # nagevraagd\n');
    const fresh = base.replace('  - Plan', '  - Plan\n  - Nota');
    const { write, clashes } = mergeFiles(files(base), files(own), files(fresh));
    assert.equal(write.size, 0);
    assert.equal(clashes.length, 1);
  });

  test('takes how far lines are set in for what they say', () => {
    const base = laidOut('Een lange alinea.\n\n- a\n- b\n');
    const own = laidOut('Een lange\nalinea.\n\n- a\n- b\n');
    const fresh = laidOut('Een lange alinea.\n\n- a\n  - b\n').replace('Plannen', 'Jaarplannen');
    const conflicting = own.replace('titel: Plannen', 'titel: "Plannen"');
    assert.equal(
      mergeFiles(files(base), files(conflicting), files(fresh)).write.get(path),
      laidOut('Een lange\nalinea.\n\n- a\n  - b\n').replace('Plannen', 'Jaarplannen'),
    );
  });

  test('leaves what stands between fences together', () => {
    const code = '```\neen\n\n\n  twee\n```\n';
    const base = laidOut(code);
    const own = laidOut(code, 'titel: "Plannen"\n');
    const fresh = base.replace('Plannen', 'Jaarplannen');
    assert.equal(
      mergeFiles(files(base), files(own), files(fresh)).write.get(path),
      laidOut(code, 'titel: Jaarplannen\n'),
    );
  });

  test('finds no clash where both sides say the same', () => {
    assert.deepEqual(mergeFiles(files(last), files(renewed), files(renewed)).clashes, []);
  });

  test('does not touch a file that was there before any import', () => {
    const { write, clashes } = mergeFiles(new Map(), files(edited), files(last));
    assert.equal(write.size, 0);
    assert.match(clashes[0]?.what ?? '', /niet van een import/);
  });

  test('does not bring back what editors removed, unless the source changed', () => {
    assert.equal(mergeFiles(files(last), files(null), files(last)).write.size, 0);
    assert.match(mergeFiles(files(last), files(null), files(renewed)).clashes[0]?.what ?? '', /verwijderd/);
  });

  test('removes nothing that went from the source, but says so', () => {
    const { write, gone } = mergeFiles(files(last), files(last), new Map());
    assert.equal(write.size, 0);
    assert.deepEqual(gone, [path]);
  });
});
