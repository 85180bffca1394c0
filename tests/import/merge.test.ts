import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { isDecided, readDecisions, writeDecisions } from '../../src/import/merge/decisions.ts';
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
      own.replace('[Plan]', '[Plan, Nota]').replace('Nog een.', 'Nog wel een.'),
    );
  });

  const laidOut = (body: string, data = 'titel: Plannen\n'): string => `---\n${data}---\n\n${body}`;

  test('loses no comment of the editors in what the source changed', () => {
    const base = laidOut('Een.\n', 'titel: Plannen\nproduct:\n  - Plan\n');
    const own = laidOut('Een.\n', 'titel: Plannen\nproduct: [Plan] # nagevraagd\n');
    const fresh = base.replace('  - Plan', '  - Plan\n  - Nota');
    const { write, clashes } = mergeFiles(files(base), files(own), files(fresh));
    assert.deepEqual(clashes, []);
    assert.equal(write.get(path), own.replace('[Plan]', '[Plan, Nota]'));
  });

  test('asks about a text with a comment in it that would go', () => {
    const own = laidOut('Een\nalinea. <!-- nagevraagd -->\n\nNog een.\n');
    const { write, clashes } = mergeFiles(
      files(laidOut('Een alinea.\n\nNog een.\n')),
      files(own),
      files(laidOut('Een andere alinea.\n\nNog een.\n')),
    );
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
      laidOut('Een lange\nalinea.\n\n- a\n  - b\n').replace('titel: Plannen', 'titel: "Jaarplannen"'),
    );
  });

  test('knows a valuation in short for what an import writes out', () => {
    const base = laidOut(
      'Een.\n',
      'titel: Plannen\nwaarderingen:\n  - waarde: V\n    termijn: P4W\n    ruw: V 4 weken\n',
    );
    const own = laidOut('Een.\n', 'titel: Plannen\nwaarderingen: [V 4 weken] # zo staat het er\n');
    const { write, clashes } = mergeFiles(
      files(base),
      files(own),
      files(base.replace('Plannen', 'Jaarplannen')),
    );
    assert.deepEqual(clashes, []);
    assert.equal(write.get(path), own.replace('Plannen', 'Jaarplannen'));
  });

  test('takes neighbours for what they are: each was changed on one side', () => {
    const own = laidOut('Een, hier.\n\nTwee.\n', 'titel: Hier\nproduct: [Plan]\n');
    const fresh = laidOut('Een.\n\nTwee, daar.\n', 'titel: Plannen\nproduct:\n  - Nota\n');
    const base = laidOut('Een.\n\nTwee.\n', 'titel: Plannen\nproduct:\n  - Plan\n');
    const { write, clashes } = mergeFiles(files(base), files(own), files(fresh));
    assert.deepEqual(clashes, []);
    assert.equal(write.get(path), laidOut('Een, hier.\n\nTwee, daar.\n', 'titel: Hier\nproduct: [Nota]\n'));
  });

  test('keeps the line ends of a file, which are no change', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    const base = laidOut('Een.\n\nTwee.\n');
    const own = base.replace('Een.', 'Een, hier.');
    assert.equal(mergeFiles(files(base), files(windows(base)), files(base)).write.size, 0);
    const fresh = base.replace('Twee.', 'Twee, daar.');
    for (const [here, merged] of [
      [base, fresh],
      [own, own.replace('Twee.', 'Twee, daar.')],
    ] as const) {
      const { write, clashes } = mergeFiles(files(base), files(windows(here)), files(fresh));
      assert.deepEqual(clashes, []);
      assert.equal(write.get(path), windows(merged));
    }
  });

  describe('a clash that an editor has dealt with', () => {
    const other = last
      .replace('Een alinea.', 'Heel iets anders.')
      .replace('titel: Plannen', 'titel: Jaarplannen');
    const shown = mergeFiles(files(last), files(edited), files(other));
    const marks = (text: string): string =>
      writeDecisions(shown.clashes, new Map())?.replace('nee', text) ?? '';
    const again = (own: string, decisions: string, fresh = other): ReturnType<typeof mergeFiles> =>
      mergeFiles(files(last), files(own), files(fresh), (file, passage) =>
        isDecided(readDecisions(decisions), file, passage),
      );

    test('comes again while nobody has', () => {
      assert.equal(again(edited, marks('nee')).clashes.length, 1);
    });

    test('does not once the passage was changed, or they say so; the rest comes in', () => {
      const both = edited.replace('verbeterd', 'van allebei');
      for (const [own, decisions] of [
        [both, marks('nee')],
        [edited, marks('ja')],
      ] as const) {
        const { write, clashes, base } = again(own, decisions);
        assert.deepEqual(clashes, []);
        assert.equal(write.get(path), own.replace('titel: Plannen', 'titel: Jaarplannen'));
        assert.equal(base.get(path), other);
      }
    });

    test('is kept while no import meets it: the source can come back to it', () => {
      const decided = readDecisions(marks('ja'));
      const other = readDecisions(marks('nee'));
      const after = (before: typeof decided, brought: readonly string[]): unknown =>
        readDecisions(writeDecisions([], new Map(), before, new Set(brought)));
      assert.deepEqual(after(decided, [path]), decided);
      // What waits in a file of another source waits still; what waited in this one is settled.
      assert.deepEqual(after(other, ['hoofdstukken/1.md']), other);
      assert.deepEqual(after(other, [path]), {});
    });

    test('is another when the source has changed again', () => {
      assert.equal(again(edited, marks('ja'), other.replace('Heel iets', 'Weer iets')).clashes.length, 1);
    });
  });

  test('leaves what stands between fences together', () => {
    const code = '```\neen\n\n\n  twee\n```\n';
    const base = laidOut(code);
    const own = laidOut(code, 'titel: "Plannen"\n');
    const fresh = base.replace('Plannen', 'Jaarplannen');
    assert.equal(
      mergeFiles(files(base), files(own), files(fresh)).write.get(path),
      laidOut(code, 'titel: "Jaarplannen"\n'),
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

  describe('a register that was there before any import', () => {
    const laws = 'regelgeving.yaml';
    const own =
      '# Eigen regels.\n- id: archiefwet-1995\n  citeertitel: Archiefwet 1995\n  soort: wet # nagezien\n- id: bestuursrecht\n  citeertitel: Algemene wet bestuursrecht\n  afkorting: Awb\n  soort: wet\n';
    const bring = (fresh: string): ReturnType<typeof mergeFiles> =>
      mergeFiles(new Map(), new Map([[laws, own]]), new Map([[laws, fresh]]));

    test('gets the entries of the source that it has no name for, below its own', () => {
      const { write, clashes } = bring(
        '- id: awb\n  citeertitel: Awb\n  soort: wet\n- id: waterwet\n  citeertitel: Waterwet\n  soort: wet\n',
      );
      assert.deepEqual(clashes, []);
      assert.equal(write.get(laws), `${own}- { id: waterwet, citeertitel: Waterwet, soort: wet }\n`);
    });

    test('shows an entry that says something else under the same name, and writes nothing over', () => {
      const { write, clashes } = bring(
        '- id: archiefwet-1995\n  citeertitel: Archiefwet\n  soort: wet\n- id: waterwet\n  citeertitel: Waterwet\n  soort: wet\n',
      );
      assert.equal(write.size, 0);
      assert.match(clashes[0]?.passages[0]?.source.join('\n') ?? '', /citeertitel: Archiefwet$/m);
    });
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
