import assert from 'node:assert/strict';
import { beforeEach, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer';
import { setClock, startClock } from './set-clock.ts';
import { newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const site = openSite();
let open: OpenSite;
let page: Page;

before(async () => {
  open = await site();
});

beforeEach(async () => {
  page = await newTab(open);
});

async function openAt(
  path: string,
  moment: string,
  zone = 'Europe/Amsterdam',
  stands = false,
): Promise<void> {
  await page.emulateTimezone(zone);
  await setClock(page, moment, stands);
  await page.goto(`${open.origin}${path}`);
}

function words(): Promise<string> {
  return page.$eval('main .clock', (clock) => clock.textContent.trim());
}

async function invites(): Promise<boolean> {
  const seen = await page.$$eval('main [data-invites]', (all) => all.map((one) => one.checkVisibility()));
  assert.ok(seen.length > 0);
  assert.equal(new Set(seen).size, 1, 'all or none of it');
  return seen[0] ?? false;
}

describe('how far the procedure is', () => {
  test('invites in the term, and no longer when it is over', async () => {
    await openAt('/reageren/', '2015-04-10T12:00:00Z');
    assert.equal(await words(), 'U kunt reageren tot en met 28 april 2015: vandaag en daarna nog 18 dagen.');
    assert.equal(await invites(), true);
    page = await newTab(open);
    await openAt('/reageren/', '2026-11-29T12:00:00Z');
    assert.equal(await words(), 'De termijn om te reageren is voorbij: die liep tot en met 28 april 2015.');
    assert.equal(await invites(), false);
  });

  for (const zone of ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland'])
    test(`changes at midnight in the Netherlands, read in ${zone}`, async () => {
      await openAt('/', '2015-04-28T21:59:58Z', zone, true);
      assert.equal(await words(), 'Vandaag, 28 april 2015, is de laatste dag waarop u kunt reageren.');
      await startClock(page);
      await page.waitForFunction(() =>
        document.querySelector('main .clock')?.textContent.includes('is voorbij'),
      );
      assert.equal(await invites(), false);
    });

  test('is not told by a clock that is behind the list', async () => {
    await openAt('/', '1999-12-31T12:00:00Z');
    assert.equal(
      await words(),
      'De termijn om te reageren loopt van 16 maart 2015 tot en met 28 april 2015.',
    );
    assert.equal(await invites(), true);
  });

  test('stands in a word in the banner of other pages, and in dates without script', async () => {
    await openAt('/over/', '2026-11-29T12:00:00Z');
    assert.equal(await page.$eval('.banner .clock', (clock) => clock.textContent), 'Termijn voorbij');
    page = await newTab(open);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${open.origin}/`);
    assert.equal(
      await words(),
      'De termijn om te reageren loopt van 16 maart 2015 tot en met 28 april 2015.',
    );
  });
});
