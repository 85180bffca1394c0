import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { base, chapter, withCategory, withText } from '../../src/check/examples/base.ts';
import { category } from '../../src/check/examples/stages.ts';
import { check } from '../../scripts/commands/check.ts';
import { runHere } from '../command-line/in-process.ts';

const root = join(import.meta.dirname, '../..');
let place = '';
before(() => {
  place = mkdtempSync(join(tmpdir(), 'inzage-check-'));
});
after(() => {
  rmSync(place, { recursive: true });
});

/** Writes a content folder below the temporary one. */
function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(join(place, name), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name, path)), { recursive: true });
    writeFileSync(join(place, name, path), content);
  }
  return name;
}

function outsideCi(): Record<string, string | undefined> {
  const outside = Object.entries(process.env).filter(([name]) => name !== 'CI' && name !== 'GITHUB_ACTIONS');
  return Object.fromEntries(outside);
}

/** Runs the command where the temporary folder is the working directory, as if outside CI. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runHere(check, () => import('../../scripts/check/work.ts'), args, {
    cwd: place,
    env: { ...outsideCi(), ...env },
  });
}

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly { readonly physicalLocation: unknown }[];
      readonly suppressions?: unknown;
    }[];
  }[];
}

function sarifPlace(startLine: number, startColumn: number): unknown {
  const uri = 'sarif/hoofdstukken/1-toelichting/1-inleiding.md';
  return { artifactLocation: { uri }, region: { startLine, startColumn } };
}

const examined = 'Gecontroleerd: 12 bestanden, 4 koppen, 1 categorie, 13 aanhaalbare onderdelen.';

describe('npm run check', () => {
  test('says what it examined and that all is well', async () => {
    const map = folder('goed', base);
    const wanted = { status: 0, stdout: `${examined}\n\nAlles in orde.\n`, stderr: '' };
    assert.deepEqual(await run(['--map', map]), wanted);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/check.ts'), '--map', map],
      { cwd: place, encoding: 'utf8', env: outsideCi() },
    );
    assert.deepEqual({ status, stdout, stderr }, wanted, 'as it is typed');
  });

  test('ends quietly when whoever reads it has seen enough', { skip: process.platform === 'win32' }, () => {
    const command = '{ "$@"; echo "$?" >&2; } | true';
    const { stderr } = spawnSync(
      'sh',
      ['-c', command, 'sh', process.execPath, join(root, 'scripts/check.ts'), '--help'],
      { cwd: place, encoding: 'utf8' },
    );
    assert.equal(stderr, '0\n');
  });

  test('does not take the next option for the value of one', async () => {
    assert.deepEqual(await run(['--map', '--format=json']), {
      status: 2,
      stdout: '',
      stderr: '`--map` zonder waarde.\nZie npm run check -- --help.\n',
    });
  });

  test('reads more files than may be open at once', () => {
    const terms = Array.from({ length: 200 }, (_, index): [string, string] => [
      `begrippen/begrip-${String(index)}.md`,
      `---\nterm: begrip ${String(index)}\n---\n\nEen begrip.\n`,
    ]);
    const map = folder('veel', { ...base, ...Object.fromEntries(terms) });
    const script = join(root, 'scripts/check.ts');
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -n 100; exec "$@"', 'sh', process.execPath, script, '--map', map, '--format=json'],
      { cwd: place, encoding: 'utf8' },
    );
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /"files": 212\b/);
  });

  test('of every file that is wrong says where, and ends with 1', async () => {
    const map = folder('fout', {
      ...base,
      ...withCategory('actoren: [dients]'),
      ...withText('Zie [](#nergens).'),
      'begrippen/cafe.md': Uint8Array.from('---\nterm: caf\xe9\n---\n\nX.\n', (letter) =>
        letter.charCodeAt(0),
      ),
    });
    const { status, stdout, stderr } = await run(['--map', map]);
    const places = stdout.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
    assert.deepEqual(places, [
      'fout/begrippen/cafe.md:2:10 fout BE01',
      'fout/categorieen/1.1-plannen.md:7:11 fout SL34',
      'fout/hoofdstukken/1-toelichting/1-inleiding.md:7:5 fout SL29',
    ]);
    assert.match(stdout, /\n3 fouten\.\n$/);
    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
  });

  test('ends with 0 when there are only warnings', async () => {
    const map = folder('waarschuwing', { ...base, ...withText('Het PIVOT.') });
    const { status, stdout } = await run(['--map', `${map}/`]);
    assert.equal(status, 0);
    assert.match(stdout, /\nGeen fouten; 1 waarschuwing\.\n$/);
  });

  test('in CI adds annotations', async () => {
    const map = folder('ci', { ...base, ...withText('Het PIVOT.') });
    const annotation =
      '::warning file=ci/hoofdstukken/1-toelichting/1-inleiding.md,line=7,col=5,title=SL32::Gevonden: afkorting `PIVOT`, die niet is verklaard. Verwacht: een afkorting uit `afkortingen.yaml`. Oplossing: Voeg de afkorting toe aan `afkortingen.yaml`, of schrijf haar voluit.\n';
    assert.ok(!(await run(['--map', map])).stdout.includes('::warning'));
    assert.ok((await run(['--map', map], { CI: 'true' })).stdout.endsWith(annotation));
    assert.ok((await run(['--map', map], { GITHUB_ACTIONS: 'true' })).stdout.endsWith(annotation));
    assert.equal((await run(['--map', map, '--format=ci'])).stdout, annotation);
  });

  test('gives JSON and nothing else, in CI too', async () => {
    const map = folder('json', { ...base, ...withText('Zie [](#nergens).') });
    const { status, stdout } = await run(['--map', map, '--format=json'], { CI: 'true' });
    const report = JSON.parse(stdout) as { version: number; diagnostics: { code: string; file: string }[] };
    assert.equal(status, 1);
    assert.equal(report.version, 1);
    assert.deepEqual(
      report.diagnostics.map(({ code, file }) => [code, file]),
      [['SL29', 'hoofdstukken/1-toelichting/1-inleiding.md']],
    );
  });

  test('gives SARIF, with what is let stand as suppressed', async () => {
    const map = folder('sarif', {
      ...base,
      'hoofdstukken/1-toelichting/1-inleiding.md': chapter(
        'Inleiding',
        'Het PIVOT volgt het GWR. Zie [](#nergens).',
        'afwijkingen: [{ regel: SL32, reden: Een citaat. }]',
      ),
    });
    const { status, stdout } = await run(['--map', map, '--format=sarif']);
    const { version, runs } = JSON.parse(stdout) as SarifLog;
    assert.deepEqual([status, version, runs.length], [1, '2.1.0', 1]);
    const { tool, results } = runs[0] ?? assert.fail('There is no run.');
    assert.deepEqual(
      results.map(({ ruleId, ruleIndex, level, locations, suppressions }) => [
        ruleId,
        tool.driver.rules[ruleIndex]?.id,
        level,
        locations[0]?.physicalLocation,
        suppressions,
      ]),
      [
        ['SL32', 'SL32', 'note', sarifPlace(7, 5), [{ kind: 'inSource', justification: 'Een citaat.' }]],
        ['SL29', 'SL29', 'error', sarifPlace(7, 30), undefined],
      ],
    );
  });

  test('gives a report for GitLab, with paths as they are in the repository', async () => {
    const map = folder('gitlab', { ...base, ...withCategory('actoren: [dients]') });
    const { status, stdout } = await run(['--map', map, '--format=gitlab']);
    const issues = JSON.parse(stdout) as { readonly check_name: string; readonly location: unknown }[];
    assert.equal(status, 1);
    assert.deepEqual(
      issues.map(({ check_name, location }) => [check_name, location]),
      [['SL34', { path: 'gitlab/categorieen/1.1-plannen.md', lines: { begin: 7 } }]],
    );
  });

  test('shows what is let stand, with the reason, and does not count it', async () => {
    const map = folder('afwijking', {
      ...base,
      'hoofdstukken/1-toelichting/1-inleiding.md': chapter(
        'Inleiding',
        'Het PIVOT volgt het GWR.',
        'afwijkingen: [{ regel: SL32, reden: Een citaat. }]',
      ),
    });
    const { status, stdout } = await run(['--map', map]);
    assert.equal(status, 0);
    assert.match(stdout, /:7:5 vastgelegde afwijking SL32\n/);
    assert.match(stdout, /\n {2}Blijft staan: Een citaat\.\n/);
    assert.match(stdout, /\nAlles in orde\. Vastgelegd: 1 afwijking\.\n$/);
    const { counts } = JSON.parse((await run(['--map', map, '--format=json'])).stdout) as { counts: unknown };
    assert.deepEqual(counts, { error: 0, warning: 0, info: 0, accepted: 1 });
  });

  test('compares with an earlier edition', async () => {
    const map = folder('nu', base);
    const earlier = folder('toen', { ...base, ...category('1.2') });
    const { status, stdout } = await run(['--map', map, '--vorige', earlier]);
    assert.equal(status, 1);
    assert.match(stdout, /\nnu\/lijst\.yaml:5:1 fout SL11\n/);
    assert.match(stdout, /\nSinds versie 0\.1:\n- 1 categorie vervallen: Categorie 1\.2 \(B 1\)\n/);
    assert.match(
      (await run(['--map', map, '--vorige', earlier, '--format=ci'])).stdout,
      /\n::notice::1 categorie vervallen: Categorie 1\.2 \(B 1\)\n/,
    );
  });

  test('looks for who sent views in both of two lists that are compared', async () => {
    const views = { 'zienswijzen/_indieners.yaml': '- { nummer: 1, naam: Proefdienst Waterbeheer }\n' };
    const named = withText('Volgens Proefdienst Waterbeheer volgt dit het GWR.');
    const earlier = folder('zonder-naam', { ...base, ...views });
    const map = folder('met-naam', { ...base, ...views, ...named });
    const difference = async (one: string, other: string): Promise<string> =>
      (await run(['--map', one, '--vorige', other, '--format=verschil'])).stdout;
    assert.match(await difference(map, earlier), /\| fouten \| 0 \| 1 \|[^]*SL71/);
    assert.match(await difference(earlier, map), /\| fouten \| 1 \| 0 \|/);
  });

  test('explains a rule, whatever the case of its code, with what the list calls things', async () => {
    const { status, stdout } = await run([
      ...['--uitleg', 'sl39'],
      ...['--map', join(root, 'tests/fixtures/lijsten/procestypen')],
    ]);
    assert.equal(status, 0);
    assert.match(stdout, /^SL39 Lijst die te lang geldt, of niet meer\n/);
    assert.match(
      stdout,
      /\nGrondslag onder de Archiefwet 1995:\n- Archiefbesluit 1995, artikel 2, tweede lid: https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0007748&artikel=2&lid=2&/,
    );
    assert.match(
      stdout,
      /\nGrondslag onder de Archiefwet 2026:\n- ontwerp-Archiefbesluit 2026, artikel 3\.1, vierde lid\n\n/,
    );
    assert.match(stdout, /\nLet op: De Archiefwet 2026 is bekendgemaakt/);
    assert.match(stdout, /\nVoorbeeld: meer dan twintig jaar\n/);
    assert.match(stdout, /“categorie” waar “resultaat” is bedoeld/);
  });

  test('explains itself', async () => {
    const { status, stdout } = await run(['--help']);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /Uitgang: 0 geen fouten \(waarschuwingen mogen\), 1 fouten gevonden, 2 er kon niet worden gecontroleerd\./,
    );
  });
});

describe('npm run check cannot look and ends with 2', () => {
  const end = '\nZie npm run check -- --help.\n';
  const cases: [what: string, args: string[], message: string][] = [
    [
      'where there is no folder',
      ['--map', 'weg'],
      'Kan `weg` niet lezen: die map is er niet. Noem een andere map met --map.\n',
    ],
    [
      'in a file',
      ['--map', 'bestand'],
      'Kan `bestand` niet lezen: dat is geen map. Noem een andere map met --map.\n',
    ],
    [
      'with an option it does not know',
      ['--mapp=x'],
      `Onbekende optie \`--mapp\`. Bedoelde u \`--map\`?${end}`,
    ],
    [
      'with the code of no rule',
      ['--uitleg', 'SL82'],
      `Er is geen regel \`SL82\`; een code staat bij elke melding, zoals \`SL23\`. Bedoelde u \`SL28\`?${end}`,
    ],
    [
      'at an earlier edition that is not there',
      ['--map', 'kijk', '--vorige', 'weg'],
      'Kan `weg` niet lezen: die map is er niet. Noem een andere map met --vorige.\n',
    ],
    [
      'at a built site that is not there',
      ['--map', 'kijk', '--gebouwd', 'weg'],
      'In `weg` staat geen website. Noem een andere map met --gebouwd.\n',
    ],
    ['with a loose word', ['content'], `Onbekend argument \`content\`.${end}`],
    ['with --map and no path', ['--map'], `\`--map\` zonder waarde.${end}`],
    [
      'in a format it does not know',
      ['--format=xml'],
      `\`--format\` met waarde \`xml\`; kies tekst, json, sarif, ci, verschil of gitlab.${end}`,
    ],
    [
      'for a difference with nothing',
      ['--map', 'kijk', '--format=verschil'],
      `\`--format=verschil\` zonder \`--vorige PAD\`: er is niets om mee te vergelijken, want nog geen uitgave is vastgelegd met \`npm run editie\`.${end}`,
    ],
    [
      'to repair where nobody can be asked',
      ['--map', 'kijk', '--herstel'],
      `\`--herstel\` vraagt bij elke herstelling of zij goed is, en dat kan alleen in een terminal. Geef \`--ja\` om alles te herstellen, of \`--droog\` om alleen te zien wat er zou veranderen.${end}`,
    ],
    [
      'with an option of a repair that was not asked for',
      ['--map', 'kijk', '--ja'],
      `\`--droog\` en \`--ja\` horen bij \`--herstel\`, en dat staat er niet bij.${end}`,
    ],
  ];
  for (const [what, args, message] of cases) {
    test(what, async () => {
      folder('.', { bestand: '' });
      folder('kijk', base);
      assert.deepEqual(await run(args), { status: 2, stdout: '', stderr: message });
    });
  }

  test('where there is no document, after telling what else is wrong', async () => {
    const { status, stdout, stderr } = await run(['--map', folder('leeg', {})]);
    assert.equal(status, 2);
    assert.match(stdout, /^leeg\/lijst\.yaml:1:1 fout BE08$/m);
    assert.equal(
      stderr,
      `Niet gecontroleerd: in \`leeg\` staat geen hoofdstuk en geen categorie. Zet hoofdstukken in \`hoofdstukken/\` en categorieën in \`categorieen/\`, of haal een lijst binnen met \`npm run importeer\`.${end}`,
    );
  });
});

test('npm run check -- --herstel --ja writes what is certain, and nothing else', async () => {
  const map = folder('herstel', { ...base, ...withCategory('soort: Werkproces') });
  const shown = await run(['--map', map, '--herstel', '--droog']);
  assert.match(shown.stdout, /- soort: Werkproces\n {2}\+ soort: werkproces\n\n1 herstelling voorgesteld/);
  assert.equal(shown.status, 1);
  const done = await run(['--map', map, '--herstel', '--ja']);
  assert.match(done.stdout, /1 melding hersteld\.\nAlles in orde\./);
  assert.equal(done.status, 0);
  const files = Object.entries({ ...base, ...withCategory('soort: Werkproces') });
  for (const [path, text] of files)
    assert.equal(readFileSync(join(place, map, path), 'utf8'), text.replace('Werkproces', 'werkproces'));
});
