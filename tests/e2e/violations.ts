import type { Page } from 'puppeteer';

/** Collects what the policy forbids in the pages that a tab opens from now on: the rule, and what was asked for. */
export async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (globalThis as unknown as { tellViolation: (text: string) => void }).tellViolation(
        `${effectiveDirective} ${blockedURI}`,
      );
    });
  });
  return violations;
}
