import type { Page } from 'puppeteer';

/** Taps with a finger what a selector names, wherever it stands, once it stands still. */
export async function tap(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  const { x, y } = (await element?.evaluate(async (target) => {
    // Short lines of a word that wraps lie beside the middle of the whole.
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const place = (): DOMRect => target.getClientRects()[0] ?? target.getBoundingClientRect();
    let before = null;
    let now = place();
    while (before?.left !== now.left || before.top !== now.top) {
      before = now;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      now = place();
    }
    return { x: now.left + now.width / 2, y: now.top + now.height / 2 };
  })) ?? { x: 0, y: 0 };
  await page.touchscreen.tap(x, y);
}
