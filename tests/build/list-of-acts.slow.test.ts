import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';

const root = join(import.meta.dirname, '../..');

describe('a list of acts, built', () => {
  let folder = '';
  const at = (path: string): string => join(folder, 'uit', path);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inzage-handelingen-'));
    const content = join(root, 'tests/fixtures/lijsten/handelingen');
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

  test('speaks of acts and actors', () => {
    const overview = readFileSync(at('categorieen/index.html'), 'utf8');
    assert.match(overview, /De lijst telt 6 handelingen, verdeeld over 3 actoren\./);
    assert.doesNotMatch(overview, />Proces</);
  });
});
