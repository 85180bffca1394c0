import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { repairAll, showAll } from '../../../scripts/check/repair/session.ts';
import type { Answer } from '../../../scripts/check/repair/session.ts';
import { check } from '../../../src/check/check.ts';
import { base, textPath, withCategory, withLijst } from '../../../src/check/examples/base.ts';
import { category } from '../../../src/check/examples/stages.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { FilesByPath } from '../../../src/check/repair/offer.ts';
import { load } from '../../../src/source/load.ts';

const categoryPath = 'categorieen/1.2-x.md';

/** A typing error in a key, in an enum and in a name; and a text with the line ends of Windows and two tabs on a line. */
const wrong: Readonly<Record<string, string>> = {
  [categoryPath]: (category('1.2', 'actoren: [dienstt]')[categoryPath] ?? '').replace(
    /^soort: .*$/m,
    '# zo heet het\nsoort: Werkproces',
  ),
  [textPath]: (base[textPath] ?? '').replace('het GWR.', 'het\tGWR en\tmeer.\r\n\r\nZie [](#inleidin).\r\n'),
};

/** The folder as it would lie on disk, and a host that answers as told. */
function started(
  files: Readonly<Record<string, string>>,
  answers: readonly Answer[],
  changed: readonly string[] = [],
) {
  const disk = new Map(Object.entries({ ...base, ...files }));
  const start: FilesByPath = new Map(
    [...disk].map(([path, text]) => [path, { path, bytes: new TextEncoder().encode(text) }]),
  );
  const said: string[] = [];
  const left = [...answers];
  const host = {
    look: (some: FilesByPath) => {
      const loaded = load([...some.values()]);
      return { diagnostics: check(loaded), refused: loaded.refused };
    },
    ask: () => Promise.resolve(left.shift() ?? 'stop'),
    write: (file: string, before: string, after: string) => {
      if (changed.includes(file)) return Promise.resolve(`${file} is intussen veranderd`);
      assert.equal(disk.get(file), before);
      disk.set(file, after);
      return Promise.resolve(null);
    },
    say: (text: string) => {
      said.push(text);
    },
  };
  return { disk, start, said, host };
}

describe('a session of repairs', () => {
  test('ends where two rules each propose what the other refuses', async () => {
    const root = join(import.meta.dirname, '../../fixtures/lijsten/handelingen');
    const files: Record<string, string> = {};
    for (const path of globSync('**/*.{md,yaml}', { cwd: root })) {
      const text = readFileSync(join(root, path), 'utf8');
      files[path] = text.replace('- { id: minister-van-financien', '- { id: minister-van-finanien');
    }
    const { start, host } = started(
      {
        ...Object.fromEntries(Object.keys(base).map((path) => [path, ''] as const)),
        ...files,
      },
      ['alles'],
    );
    const own = new Map([...start].filter(([, { bytes }]) => bytes.length > 0));
    const { done, left } = await repairAll(own, host);
    assert.ok(done > 0 && left > 0, `${String(done)} done, ${String(left)} left`);
  });

  test('carries out all when told so, and leaves everything else in the files', async () => {
    const { disk, start, host } = started(wrong, ['alles']);
    const { done, standing } = await repairAll(start, host);
    assert.deepEqual(
      standing.diagnostics.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.ok(done >= 4, String(done));
    assert.match(disk.get(categoryPath) ?? '', /^# zo heet het\nsoort: werkproces$/m);
    assert.match(disk.get(categoryPath) ?? '', /^actoren: \[dienst\]$/m);
    assert.ok(disk.get(textPath)?.includes('het GWR en meer.\r\n\r\nZie [](#inleiding).\r\n'));
  });

  test('leaves what is refused, and goes on', async () => {
    const { disk, start, host } = started(wrong, ['nee', 'ja', 'stop']);
    const { done } = await repairAll(start, host);
    assert.equal(done, 1);
    const changed = [...disk].filter(
      ([path, text]) => text !== new TextDecoder().decode(start.get(path)?.bytes),
    );
    assert.equal(changed.length, 1);
  });

  test('shows the lines as they are and as they become, and changes nothing when it only shows', async () => {
    const { disk, start, said, host } = started(wrong, []);
    const before = new Map(disk);
    const { done, left } = await showAll(start, host);
    assert.ok(done >= 4, String(done));
    assert.equal(left, 0);
    assert.match(said.join('\n'), /- soort: Werkproces\n {2}\+ soort: werkproces/);
    assert.deepEqual(disk, before);
  });

  test('writes nothing over what was changed meanwhile', async () => {
    const { disk, start, said, host } = started(wrong, ['alles'], [textPath]);
    const before = disk.get(textPath);
    await repairAll(start, host);
    assert.equal(disk.get(textPath), before);
    assert.match(said.join('\n'), /intussen veranderd/);
  });

  test('takes back what brings another error', async () => {
    const { disk, start, said, host } = started(wrong, ['ja', 'ja', 'ja', 'ja', 'ja', 'ja']);
    const error: Diagnostic = {
      code: 'SL10',
      severity: 'error',
      ...{ file: 'lijst.yaml', line: 1, column: 1 },
      ...{ found: 'iets anders', expected: '', repair: '' },
    };
    const look: typeof host.look = (some) => {
      const standing = host.look(some);
      const text = new TextDecoder().decode(some.get(textPath)?.bytes);
      return text.includes('(#inleiding)')
        ? { ...standing, diagnostics: [error, ...standing.diagnostics] }
        : standing;
    };
    await repairAll(start, { ...host, look });
    assert.match(said.join('\n'), /Teruggedraaid: .* lijst\.yaml:1:1 SL10, iets anders/);
    assert.match(disk.get(textPath) ?? '', /GWR en meer.*#inleidin\)/s);
  });

  test('does not make a second record of a name by writing it otherwise', async () => {
    const path = 'actoren.yaml';
    const text = `${base[path] ?? ''}- { id: Dienst, naam: Een dienst, soort: dienst, onderZorgVan: minister }\n`;
    const { disk, start, said, host } = started({ ...wrong, [path]: text }, ['alles']);
    const { done, left } = await repairAll(start, host);
    assert.equal(disk.get(path), text);
    assert.match(
      said.join('\n'),
      /Teruggedraaid: .* SL10, actor `dienst`, een tweede keer\. Herstel actoren\.yaml:3/,
    );
    assert.ok(done >= 4, String(done));
    assert.equal(left, 1);
    assert.doesNotMatch(disk.get(categoryPath) ?? '', /Werkproces|dienstt/);
  });

  test('leaves a number its capital, which may be that of another one', async () => {
    const { disk, start, host } = started(category('5A'), ['alles']);
    assert.deepEqual((await repairAll(start, host)).done, 0);
    assert.match(disk.get('categorieen/5A-x.md') ?? '', /^nummer: "5A"$/m);
  });

  test('does not count as mended where the same rule still speaks of the same line', async () => {
    const spaced = (tab: string): string =>
      (base['categorieen/1.1-plannen.md'] ?? '').replace(
        /^waarderingen:\n.*$/m,
        `waarderingen:\n  - waarde: V\n${tab}termijn: P5Y`,
      );
    const path = 'categorieen/1.1-plannen.md';
    const { disk, start, said, host } = started({ [path]: spaced('\t') }, ['alles']);
    assert.deepEqual(await repairAll(start, host).then(({ done, left }) => ({ done, left })), {
      done: 0,
      left: 1,
    });
    assert.equal(disk.get(path), spaced('\t'));
    assert.match(said.join('\n'), /Teruggedraaid: .* BE02/);
    const enough = started({ [path]: spaced('\t\t') }, ['alles']);
    assert.equal((await repairAll(enough.start, enough.host)).done, 1);
    assert.equal(enough.disk.get(path), spaced('    '));
  });

  test('shows without changing anything what it would not do', async () => {
    const path = 'actoren.yaml';
    const text = `${base[path] ?? ''}- { id: Dienst, naam: Een dienst, soort: dienst, onderZorgVan: minister }\n`;
    const { start, said, host } = started({ [path]: text }, []);
    const { done, left, standing } = await showAll(start, host);
    assert.deepEqual([done, left], [0, 1]);
    assert.match(said.join('\n'), /Teruggedraaid/);
    assert.ok(standing.diagnostics.some(({ code }) => code === 'BE05'));
  });
});

describe('a repair that would lose or change what the author wrote is not carried out', () => {
  const kept: readonly [what: string, files: Readonly<Record<string, string>>][] = [
    ['a note that is not for publication', withCategory('omschrijvingIntern: Geheim.')],
    ['two actors with the comma between them forgotten', withCategory('actoren: [dienst minister]')],
    ['a name with commas in it', withCategory('actoren: Ruimtelijke Ordening, Milieubeheer')],
    ['an act that is not registered', withCategory('grondslag: [{ regeling: archiefwet-1996 }]')],
    ['an act in words that is not registered', withCategory('grondslag: Gemeentewet')],
    ['an exception with a word more', withCategory('uitzonderingen: [hotspot a]')],
    ['a day without hyphens', withCategory('periode: { van: 20200203 }')],
    ['an empty list where one must be', withLijst('zorgdragers: []')],
    ['a number with the signs of its source', withCategory('nummer: "III-4"')],
    ['a number for an actor', withCategory('actoren: 5')],
  ];
  for (const [what, files] of kept)
    test(what, async () => {
      const { disk, start, host } = started(files, ['alles']);
      const { done } = await repairAll(start, host);
      assert.equal(done, 0);
      for (const [path, text] of Object.entries(files)) assert.equal(disk.get(path), text);
    });
});
