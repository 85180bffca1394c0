import type { LookOver } from '../src/astro/besides.ts';
import { legalDay } from '../src/law/legal-day.ts';
import { printCoverage } from '../src/print/chromium/coverage.ts';
import { load } from '../src/source/load.ts';

const canPrint = printCoverage();

/** Takes files for content beside which nothing stands. */
export const lookAlone: LookOver = (files) => {
  const loaded = load(files);
  return { loaded, context: { ...loaded, canPrint, today: legalDay(Date.now()) }, unread: [] };
};
