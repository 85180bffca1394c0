import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** A view on two places, answered: of which one changed what the other is about. */
const answers = {
  'hoofdstukken/9-bijlagen/index.md': '---\ntitel: Bijlagen\nsoort: bijlagen\n---\n\nHierbij.\n',
  'hoofdstukken/9-bijlagen/1-nota.md':
    '---\ntitel: Nota van beantwoording\nsoort: bijlage\noverzicht: zienswijzen\n---\n\n:gegeven[beantwoording]\n',
  'zienswijzen/0001.md': `---
nummer: 1
wijze: e-mail
ontvangen: 2015-04-01
opTijd: false
onderdelen:
  - { onderdeel: 0, samenvatting: De lijst is helder., antwoord: Dank., besluit: geen }
  - onderdeel: 1
    blok: p3c71
    samenvatting: De termijn is te kort.
    antwoord: |
      Dat is zo.

      De termijn is nu langer.
    besluit: overnemen
    wijzigingen: [p3c71.w1]
---

Woorden van de indiener die niemand anders leest.
`,
};

describe('a list of acts, built', () => {
  let folder = '';
  const at = (path: string): string => join(folder, 'uit', path);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inzage-handelingen-'));
    const content = join(folder, 'lijst');
    cpSync(join(root, 'tests/fixtures/lijsten/handelingen'), content, { recursive: true });
    for (const [path, text] of Object.entries(answers)) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    const child = spawn(
      process.execPath,
      [join(root, 'scripts/build.ts'), '--map', content, '--uit', at('')],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const status = await new Promise((resolve) => {
      child.once('close', resolve);
    });
    // The build proves that site, PDF and data say what the list says.
    assert.equal(status, 0, said);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('has a page and a file of data for the same number below each actor', () => {
    for (const actor of ['minister-van-financien', 'minister-van-vws', 'adviesraad']) {
      const page = readFileSync(at(`categorieen/${actor}/71/index.html`), 'utf8');
      assert.match(page, /Handeling 71/);
      const data = JSON.parse(readFileSync(at(`data/categorieen/${actor}/71.json`), 'utf8')) as {
        readonly $schema: string;
        readonly categorie: { readonly actoren: readonly string[] };
      };
      assert.deepEqual(data.categorie.actoren, [actor]);
      assert.ok(existsSync(join(at(`data/categorieen/${actor}`), data.$schema)), data.$schema);
    }
  });

  test('names an act with its actor: in its title, where it is cited, mentioned, marked and found', () => {
    const page = readFileSync(at('categorieen/adviesraad/71/index.html'), 'utf8').replace(/\s+/g, ' ');
    const named = 'Handeling 71 (Adviesraad voor internationaal overleg)';
    assert.ok(page.includes(`<title>${named} Het voorbereiden`), 'title');
    const names = readFileSync(at('zoeken/namen.json'), 'utf8');
    assert.ok(names.includes(`"${named}"`), 'label among the results of a search');
    assert.match(page, /Citeer als: [^<]*, handeling 71 \(Adviesraad voor internationaal overleg\)/);
    assert.match(
      page,
      /Permanente link naar handeling 71 \(Adviesraad voor internationaal overleg\) \[p3c71\]/,
    );
    assert.match(
      page,
      /rel="prev"[^>]*>.*?72 \(Minister van Volksgezondheid, Welzijn en Sport\) Het uitbrengen/,
    );
    const actor = readFileSync(at('over/index.html'), 'utf8');
    assert.match(actor, /Handeling 71 \(Minister van Financiën\) Het voorbereiden/);
    assert.match(actor, /handeling 71 \(Minister van Volksgezondheid, Welzijn en Sport\)/);
  });

  test('answers a view, and leads from the passage to the answer and on to the change', () => {
    const plain = (path: string): string =>
      readFileSync(at(path), 'utf8').replaceAll('\u00ad', '').replace(/\s+/g, ' ');
    const nota = plain('bijlagen/nota/index.html');
    assert.match(nota, /Er is één zienswijze ingediend\. Daarvan kwam 1 na de termijn\./);
    assert.match(nota, /Dat heeft op 1 plaats tot een wijziging geleid\./);
    assert.match(
      nota,
      /href="\/categorieen\/adviesraad\/71\/"[^>]*>Handeling 71[^<]*<\/a><\/strong>: De termijn is te kort\./,
    );
    assert.match(nota, /overgenomen; gewijzigd: <span><a href="\/categorieen\/adviesraad\/71\/#p3c71\.w1"/);
    const page = plain('categorieen/adviesraad/71/index.html');
    assert.match(
      page,
      /1 zienswijze \(<a href="\/bijlagen\/nota\/#zienswijze-0001" aria-label="Zienswijze 1">1<\/a>\), 1 wijziging/,
    );
    assert.match(page, /Gewijzigd na zienswijze <a href="\/bijlagen\/nota\/#zienswijze-0001"/);
    const data = readFileSync(at('data/lijst.json'), 'utf8');
    assert.match(data, /"blok":\s*"p3c71"/);
    for (const path of ['bijlagen/nota/index.html', 'data/lijst.json', 'zoeken/namen.json'])
      assert.doesNotMatch(readFileSync(at(path), 'utf8'), /Woorden van de indiener/);
  });

  test('speaks of acts and actors', () => {
    const overview = readFileSync(at('categorieen/index.html'), 'utf8');
    assert.match(overview, /De lijst telt 6 handelingen, verdeeld over 3 actoren\./);
    assert.doesNotMatch(overview, />Proces</);
  });
});
