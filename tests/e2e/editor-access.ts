import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Widths of the page; in the dark one is enough, for only colours differ. */
const looks = [
  ['light', 320],
  ['light', 768],
  ['light', 1280],
  ['dark', 320],
] as const;

/** Asserts that the page that is open can be used by all: as it is, with what is folded away unfolded. */
export async function looksGood(tab: Page, where: string): Promise<void> {
  await tab.evaluate(axe);
  const nameless = await tab.$$eval('input:not([type="hidden"]), textarea, select', (fields) =>
    fields.filter((field) => (field as HTMLInputElement).labels?.length !== 1).map(({ id }) => id),
  );
  assert.deepEqual(nameless, [], where);
  const pointless = await tab.$$eval('main [aria-describedby]', (all) =>
    all.flatMap((one) =>
      (one.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => !document.getElementById(id)),
    ),
  );
  assert.deepEqual(pointless, [], where);
  await tab.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  for (const [scheme, width] of looks) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.setViewport({ width, height: 800 });
    const seen = `${where}, ${scheme}, ${String(width)} px`;
    assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= width, `${seen}: too wide`);
    const faults = await tab.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)}, iframes: false }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
    );
    assert.deepEqual(faults, [], seen);
  }
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}

/** Presses Tab until what a selector names has the focus; nothing on the way may lie below something else. */
export async function tabTo(tab: Page, selector: string, back = false): Promise<void> {
  if (back) await tab.keyboard.down('Shift');
  for (let presses = 0; presses < 900; presses += 1) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(async (wanted) => {
      const { activeElement: active } = document;
      if (!active || active === document.body || active instanceof HTMLIFrameElement) return 'elsewhere';
      const isSeen = (): boolean =>
        // A link may go on on a second line, far from its first words.
        Array.from(active.getClientRects()).some(({ left, top, width, height }) =>
          [0.1, 0.5, 0.9].some((part) => {
            const one = document.elementFromPoint(left + width / 2, top + height * part);
            return one !== null && (active.contains(one) || one.contains(active));
          }),
        );
      // The page may be scrolling yet.
      for (let frames = 0; frames < 60 && !isSeen(); frames += 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      if (!isSeen()) return active.outerHTML.slice(0, 200);
      return active.matches(wanted) ? 'there' : 'elsewhere';
    }, selector);
    if (at === 'there') {
      if (back) await tab.keyboard.up('Shift');
      return;
    }
    assert.equal(at, 'elsewhere', 'What has the focus is hidden.');
  }
  assert.fail(`Tab never comes to ${selector}.`);
}

/** What has the focus, as its name, its id or its class. */
export function focused(tab: Page): Promise<string> {
  return tab.evaluate(() => {
    const { activeElement: active } = document;
    return [active?.getAttribute('name'), active?.id, active?.className].find(Boolean) ?? '';
  });
}

/** Puts other words in the field that has the focus. */
export async function retype(tab: Page, words: string): Promise<void> {
  await tab.keyboard.down('Control');
  await tab.keyboard.press('a');
  await tab.keyboard.up('Control');
  await tab.keyboard.type(words);
}
