import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer';
import { changesIn, commit } from '../../src/astro/editor/git.ts';
import type { Changes } from '../../src/astro/editor/git.ts';
import { openBrowser, openPage, pressStill } from '../browser.ts';
import { patience } from '../patience.ts';
import { startDev } from './dev-server.ts';
import { focused, looksGood, retype, tabTo } from './editor-access.ts';
import type { DevServer } from './dev-server.ts';

const file = 'categorieen/1.11-managementrapportages.md';
const form = `/_redactie/bestand/?pad=${encodeURIComponent(file)}`;
const removal = form.replace('bestand', 'weghalen');
const term = 'waarderingen.0.termijn';

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
}

function whyOf(changes: Changes): string {
  return 'why' in changes ? changes.why : '';
}

/** A repository of its own, with what is in the folder committed. */
function makeRepository(folder: string): Promise<void> {
  git(folder, 'init', '--quiet');
  git(folder, 'config', 'user.name', 'Redacteur');
  git(folder, 'config', 'user.email', 'redactie@example.nl');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=Begin');
  return Promise.resolve();
}

describe('the form with which the content is edited', () => {
  let server: DevServer;
  let browser: Browser;
  let tab: Page;

  before(async () => {
    server = await startDev({ prepare: makeRepository, script: 'scripts/redactie.ts' });
    ({ browser } = await openBrowser());
    // Whoever leaves a form that is not saved is asked.
    tab = await openPage(browser, 'leave');
  });

  after(async () => {
    await browser.close();
    await server.clear();
  });

  /** Types other words in a field, in the place of what stands there. */
  async function fill(name: string, words: string): Promise<void> {
    const field = await tab.waitForSelector(`[name="${name}"]`);
    await field?.click({ count: 3 });
    await field?.type(words);
  }

  const waitFor = (selector: string, words: RegExp): Promise<unknown> =>
    tab.waitForFunction(
      (one, pattern) => new RegExp(pattern).test(document.querySelector(one)?.textContent ?? ''),
      {},
      selector,
      words.source,
    );

  const save = (): Promise<void> => tab.locator('.actions button').click();

  const textOf = (): Promise<string> => readFile(join(server.content, file), 'utf8');

  /** Waits until a term stands in the file. */
  async function waitForTerm(words: string): Promise<void> {
    const end = Date.now() + patience;
    while (!(await textOf()).includes(`termijn: ${words}`)) {
      const status = await tab.$eval('[role="status"]', ({ textContent }) => textContent);
      assert.ok(Date.now() < end && !status.startsWith('Niet bewaard'), status);
      await wait(50);
    }
  }

  test('shows a finding beside its field as it arises, and saves one value', async () => {
    const before = await textOf();
    await tab.goto(server.origin + form);
    await fill(term, 'vijf jaar');
    await waitFor(`[id="meldingen-${term}"]`, /Fout BE05.*P20Y/);
    assert.equal(await tab.$eval(`[name="${term}"]`, (field) => field.getAttribute('aria-invalid')), 'true');
    assert.equal(await textOf(), before, 'What is only typed is not saved.');
    await fill(term, 'P7Y');
    await waitFor(`[id="meldingen-${term}"]`, /^$/);
    await save();
    await waitFor('[role="status"]', /^Bewaard\./);
    assert.equal(await textOf(), before.replace('termijn: P5Y', 'termijn: P7Y'));
  });

  test('saves again what was typed while it was being saved', async () => {
    await tab.evaluate(async (name) => {
      const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
      for (const words of ['P8Y', 'P9Y']) {
        if (field) field.value = words;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        field?.form?.requestSubmit();
        // Long enough for it to be sent, too short for an answer.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, term);
    await waitForTerm('P9Y');
    await fill(term, 'P7Y');
    await save();
    await waitForTerm('P7Y');
  });

  test('shows the page of the category beside it, as it is after that', async () => {
    const frame = await (await tab.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForFunction(() => document.body.innerText.includes('7 jaar'));
    assert.match(frame?.url() ?? '', /\/categorieen\/1\.11\/$/);
  });

  test('commits what was saved: one line differs', async () => {
    await tab.goto(`${server.origin}/_redactie/vastleggen/`);
    await tab.type('[name="bericht"]', 'Termijn van zeven jaar');
    await Promise.all([tab.waitForNavigation(), save()]);
    await waitFor('[role="status"]', /^Vastgelegd: categorieen\/1\.11/);
    assert.equal(
      git(server.content, 'log', '-1', '--format=%an %s').trim(),
      'Redacteur Termijn van zeven jaar',
    );
    assert.match(git(server.content, 'show', '--numstat', '--format='), /^1\t1\t\S+\n$/);
    assert.equal(git(server.content, 'status', '--porcelain'), '');
  });

  test('gives back what was typed in a file that was changed meanwhile, and overwrites nothing', async () => {
    await tab.goto(server.origin + form);
    const theirs = (await textOf()).replace('P7Y', 'P9Y');
    await writeFile(join(server.content, file), theirs);
    await fill(term, 'P8Y');
    await Promise.all([tab.waitForNavigation(), save()]);
    await waitFor('[role="status"]', /intussen .*veranderd/);
    assert.equal(await textOf(), theirs);
    assert.equal(await tab.$eval(`[name="${term}"]`, (field) => (field as HTMLInputElement).value), 'P8Y');
    await waitFor(`[id="nu-${term}"]`, /P9Y/);
  });

  test('adds a category with the keyboard, and takes it away', async () => {
    await tab.goto(`${server.origin}/_redactie/`);
    await tab.focus('#onder-categorie');
    await tab.keyboard.press('Tab');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    await tab.focus('[name="titel"]');
    await tab.keyboard.type('Verslagen');
    await waitFor('#voorstel', /^1\.13-verslagen$/);
    await waitFor('[id="meldingen-nummer"]', /Fout SL03/);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    await waitFor('[role="status"]', /^Bewaard\./);
    const made = join(server.content, 'categorieen/1.13-verslagen.md');
    assert.match(await readFile(made, 'utf8'), /^---\nnummer: "1\.13"\ntitel: Verslagen\n/);
    await Promise.all([tab.waitForNavigation(), tab.locator('a[href*="weghalen"]').click()]);
    await waitFor('main', /nog nooit vastgelegd/);
    await Promise.all([tab.waitForNavigation(), tab.locator('.actions button').click()]);
    await waitFor('[role="status"]', /^Weggehaald/);
    await assert.rejects(readFile(made), { code: 'ENOENT' });
  });

  test('shows what a removal breaks before it is done, and undoes it', async () => {
    const text = await textOf();
    git(server.content, 'commit', '--quiet', '--all', '--message=Van hen');
    await tab.goto(server.origin + form);
    await Promise.all([tab.waitForNavigation(), tab.locator('a[href*="weghalen"]').click()]);
    await waitFor('.findings', /SL29: in hoofdstukken\S+: verwijzing naar #categorie-1\.11/);
    assert.equal(await textOf(), text, 'What is only asked is not done.');
    await Promise.all([tab.waitForNavigation(), tab.locator('.actions button').click()]);
    assert.match(git(server.content, 'status', '--porcelain'), /^ D categorieen\/1\.11/);
    await tab.goto(`${server.origin}/_redactie/vastleggen/`);
    await tab.locator('.item details:last-of-type summary').click();
    await Promise.all([tab.waitForNavigation(), tab.locator('button[name=":terug"]').click()]);
    await waitFor('[role="status"]', /^Teruggezet: categorieen\/1\.11/);
    assert.equal(await textOf(), text);
  });

  test('says why nothing can be committed', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'inzage-alone-'));
    const setting = process.env.GIT_CONFIG_GLOBAL;
    process.env.GIT_CONFIG_GLOBAL = '/dev/null';
    try {
      assert.match(whyOf(await changesIn(alone)), /staat niet in een Git-repository/);
      git(alone, 'init', '--quiet');
      await writeFile(join(alone, 'lijst.yaml'), 'titel: a\n');
      const changes = await changesIn(alone);
      assert.deepEqual('files' in changes && changes.files.map(({ path }) => path), ['lijst.yaml']);
      const refused = await commit(alone, 'files' in changes ? changes.files : [], 'Een lijst');
      assert.match(refused ?? '', /Git weet niet wie u bent/);
    } finally {
      if (setting === undefined) delete process.env.GIT_CONFIG_GLOBAL;
      else process.env.GIT_CONFIG_GLOBAL = setting;
      await rm(alone, { recursive: true });
    }
  });

  test('can be used with the keyboard alone, which is told what is found and stays where it is', async () => {
    await tab.goto(`${server.origin}/_redactie/`);
    assert.equal(await tab.title(), 'Alle bestanden · Redactie');
    await tabTo(tab, 'a[href*="1.11-"]');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    assert.equal(await tab.title(), '1.11 Managementrapportages · Redactie');
    await tabTo(tab, `[name="${term}"]`);
    await retype(tab, 'vijf jaar');
    await waitFor('[data-spoken]', /^Termijn: Fout BE05: /);
    await waitFor('.status', /^1 fout\. Naar de eerste melding$/);
    await tab.keyboard.press('Enter');
    await waitFor('.status', /^Bewaard\. 1 fout/);
    assert.equal(await focused(tab), term);
    await tabTo(tab, '.status a', true);
    await tab.keyboard.press('Enter');
    assert.equal(await focused(tab), term, 'The way to the finding leads to its field.');
    await retype(tab, 'P3Y');
    await waitFor('.status', /^Geen fouten\.$/);
    await tabTo(tab, '#bewaren');
    await tab.keyboard.press('Enter');
    await waitFor('.status', /^Bewaard\. Geen fouten\.$/);
    assert.equal(await focused(tab), 'bewaren');
    await waitForTerm('P3Y');
    await tabTo(tab, 'nav a[href$="vastleggen/"]', true);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    await tabTo(tab, '[name="bericht"]');
    await tab.keyboard.type('Drie jaar');
    await tabTo(tab, '.actions button');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    await waitFor('.status', /^Vastgelegd: categorieen\/1\.11/);
    assert.equal(await focused(tab), 'status', 'The keyboard is where it is said what was done.');
  });

  test('works without scripts too', async () => {
    const plain = await openPage(browser);
    await plain.setJavaScriptEnabled(false);
    await plain.goto(server.origin + form);
    const field = await plain.waitForSelector(`[name="${term}"]`);
    await field?.click({ count: 3 });
    await field?.type('P6Y');
    await Promise.all([plain.waitForNavigation(), pressStill(plain, '.actions button')]);
    assert.match(await plain.$eval('[role="status"]', ({ textContent }) => textContent), /^Bewaard\./);
    assert.match(await textOf(), /termijn: P6Y/);
    await plain.close();
  });

  test('carries out what a finding proposes', async () => {
    const text = await textOf();
    await tab.goto(server.origin + form);
    await fill(term, '6 jaar');
    const button = await tab.waitForSelector(`[id="meldingen-${term}"] button`);
    // Enter saves, and does not repair.
    await tab.keyboard.press('Enter');
    await waitFor('[role="status"]', /^Bewaard\./);
    assert.match(await textOf(), /termijn: 6 jaar/);
    await button?.click();
    await tab.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value === 'P6Y',
      {},
      term,
    );
    assert.equal(await textOf(), text);
    await waitFor('.status', /^Bewaard\. Geen fouten\.$/);
    assert.equal(await focused(tab), term, 'The button is gone, and its field has the keyboard.');
  });

  test('is not to be used by another website', async () => {
    const text = await textOf();
    const body = new URLSearchParams({ ':sleutel': 'geraden', ':versie': 'x', [term]: 'P1Y' });
    const sent = await fetch(server.origin + form, {
      method: 'POST',
      body,
      headers: { origin: server.origin },
    });
    assert.equal(sent.status, 403);
    const page = await fetch(server.origin + form);
    assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    assert.equal(page.headers.get('access-control-allow-origin'), null);
    assert.equal(await textOf(), text);
  });

  test('has a name for every field, no fault that axe knows of, and fits a narrow screen', async () => {
    const pages = [
      form,
      '/_redactie/',
      '/_redactie/bestand/?pad=actoren.yaml&onderdeel=0',
      '/_redactie/vastleggen/',
      '/_redactie/nieuw/?soort=categorie&onder=sturing',
      removal,
    ];
    for (const page of pages) {
      await tab.goto(server.origin + page);
      if (page === form) {
        await fill(term, '6 jaar');
        await waitFor(`[id="meldingen-${term}"]`, /Fout BE05/);
      }
      await looksGood(tab, page);
    }
  });
});
