import assert from 'node:assert/strict';
import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { renderControle, sha256Of } from '../../scripts/build/controle.ts';
import { readControle } from '../../scripts/verify/read-controle.ts';
import { renderReport } from '../../scripts/verify/report.ts';
import { isSame } from '../../scripts/verify/verify.ts';
import { realSite } from '../edition.ts';
import { compare, controleOf, files, folders, rebuiltFrom, withControle } from './site.ts';

const folderWith = folders();
const unexplained = `
Waarschijnlijke oorzaak:
  Onbekend: commit, gereedschap en werkmap zijn gelijk.
`;

describe('a published folder', () => {
  test('that comes out of the rebuild is confirmed, with commit and hash of the PDF', async () => {
    const folder = await folderWith(withControle(files));
    const report = await compare(folder, rebuiltFrom(files));
    assert.equal(isSame(report), true);
    assert.equal(
      renderReport(report),
      `Gelijk: alle 4 bestanden van ${folder} zijn byte voor byte herbouwd.
  lijst   lijst, versie 0.1
  commit  ${'a'.repeat(40)}
  PDF     lijst-0.1.pdf, SHA-256 ${sha256Of(Buffer.from('geen echte PDF'))}
`,
    );
  });

  test('with another line in a page is told the line, the place in it and both readings', async () => {
    const folder = await folderWith(withControle(files));
    const fresh = {
      ...files,
      'index.html': '<!doctype html>\n<h1>Lijst</h1>\n<p>Versie 0.2, ter inzage.</p>\n',
    };
    const report = await compare(folder, rebuiltFrom(fresh));
    assert.equal(isSame(report), false);
    assert.equal(
      renderReport(report),
      `Niet gelijk: 1 bestand van ${folder}.

Wat er is gepubliceerd is niet wat uit deze werkmap komt:
  index.html
    regel 3, teken 13
    gepubliceerd: <p>Versie 0.1, ter inzage.</p>
    herbouwd:     <p>Versie 0.2, ter inzage.</p>
${unexplained}`,
    );
  });

  test('in which a page was changed afterwards is held against its list and the rebuild', async () => {
    const folder = await folderWith(withControle(files));
    await appendFile(join(folder, 'over/index.html'), '<p>Erbij</p>\n');
    assert.equal(
      renderReport(await compare(folder, rebuiltFrom(files))),
      `Niet gelijk: 1 bestand van ${folder}.

Wat er staat is niet wat de eigen controle.json zegt:
  over/index.html
    is 27 bytes; genoemd zijn 14

Wat er is gepubliceerd is niet wat uit deze werkmap komt:
  over/index.html
    regel 2, teken 1
    gepubliceerd: <p>Erbij</p>
    herbouwd:     (leeg)

Waarschijnlijke oorzaak:
  De bestanden zijn veranderd nadat de site was gebouwd.
`,
    );
  });

  test('with a file too few and one too many is told which', async () => {
    const folder = await folderWith(withControle(files));
    await rm(join(folder, 'over/index.html'));
    await writeFile(join(folder, 'over/welkom.html'), 'Hallo');
    const report = await compare(folder, rebuiltFrom(files));
    assert.equal(isSame(report), false);
    assert.equal(
      renderReport(report),
      `Niet gelijk: 2 bestanden van ${folder}.

Wat er staat is niet wat de eigen controle.json zegt:
  over/index.html
    ontbreekt
  over/welkom.html
    staat er, maar wordt niet genoemd
`,
    );
  });

  test('whose list lies of a file is caught, though the file is right', async () => {
    const lie = controleOf({ ...files, 'over/index.html': '<h1>Niet</h1>\n' });
    const folder = await folderWith({ ...files, 'controle.json': renderControle(lie) });
    const report = await compare(folder, rebuiltFrom(files));
    assert.deepEqual(
      report.faults.map(({ pad, kind }) => ({ pad, kind })),
      [{ pad: 'over/index.html', kind: 'changed' }],
    );
    assert.deepEqual(report.differences, []);
    assert.match(renderReport(report), /^ {4}heeft SHA-256 [0-9a-f]{64}; genoemd is [0-9a-f]{64}$/m);
  });

  test('whose list leaves a page out, or adds one that no build makes, is caught', async () => {
    const listed = { 'index.html': files['index.html'] ?? '', 'nep/index.html': 'Nep' };
    const folder = await folderWith(withControle(listed));
    const made = { 'index.html': listed['index.html'], 'over/index.html': 'Over' };
    assert.equal(
      renderReport(await compare(folder, rebuiltFrom(made))),
      `Niet gelijk: 2 bestanden van ${folder}.

Wat er is gepubliceerd is niet wat uit deze werkmap komt:
  nep/index.html
    is gepubliceerd, maar komt niet uit de herbouw
  over/index.html
    komt uit de herbouw, maar is niet gepubliceerd
${unexplained}`,
    );
  });

  test('of another commit, with other tools and changes, is told so', async () => {
    const folder = await folderWith(
      withControle(files, {
        commit: 'b'.repeat(40),
        gewijzigd: true,
        gereedschap: { node: '22.0.0', astro: '7.3.5' },
      }),
    );
    const report = await compare(
      folder,
      rebuiltFrom({ ...files, 'over/index.html': 'x' }, { gewijzigd: true }),
    );
    assert.ok(
      renderReport(report).endsWith(`
Waarschijnlijke oorzaak:
  Andere commit: gepubliceerd ${'b'.repeat(40)}, hier ${'a'.repeat(40)}. Haal de juiste op met git checkout ${'b'.repeat(40)} en daarna npm ci.
  De publicatie is gebouwd met wijzigingen die niet in haar commit staan; die zijn niet te herbouwen.
  Deze werkmap heeft wijzigingen die niet in de commit staan (git status).
  Andere node: gepubliceerd 22.0.0, hier 24.21.0.
`),
    );
  });

  test('that is the same though another commit made it, stays confirmed', async () => {
    const folder = await folderWith(withControle(files, { commit: null }));
    const report = await compare(folder, rebuiltFrom(files));
    assert.equal(isSame(report), true);
    assert.match(
      renderReport(report),
      /\n {2}commit {2}onbekend\n(?:.*\n)*.*De publicatie noemt geen commit/,
    );
  });
});

describe('a controle.json by itself', () => {
  test('is held against the hashes of the rebuild', async () => {
    const folder = await folderWith(withControle(files));
    const kept = join(folder, 'controle.json');
    assert.match(
      renderReport(await compare(kept, rebuiltFrom(files))),
      /^Gelijk: alle 4 hashes in .*controle\.json zijn die van de herbouwde bestanden\.\n/,
    );
    const report = await compare(kept, rebuiltFrom({ ...files, 'index.html': 'anders' }));
    assert.match(
      renderReport(report),
      /\n {2}index\.html\n {4}gepubliceerd: 62 bytes, SHA-256 [0-9a-f]{64}\n {4}herbouwd: {5}6 bytes, SHA-256 [0-9a-f]{64}\n/,
    );
  });
});

describe('the real site', () => {
  test('is what its own list says, and a changed page of it is found', async () => {
    const { folder } = await realSite();
    const copy = await folderWith({});
    await cp(folder, copy, { recursive: true });
    const text = await readFile(join(folder, 'controle.json'), 'utf8');
    const rebuilt = {
      controle: readControle(text, folder),
      read: (pad: string) => readFile(join(folder, pad)),
    };
    assert.equal(isSame(await compare(copy, rebuilt)), true);
    const page = join(copy, 'reageren/index.html');
    await writeFile(page, (await readFile(page, 'utf8')).replace('</h1>', '!</h1>'));
    const { faults, differences } = await compare(copy, rebuilt);
    assert.deepEqual(
      [...faults, ...differences].map(({ pad }) => pad),
      ['reageren/index.html', 'reageren/index.html'],
    );
    const [found] = differences;
    assert.match(found?.text?.published ?? '', /!<\/h1>/);
  });
});
