import { BrowserCrashError } from './chromium/crash.ts';
import { BrowserNotFoundError } from './chromium/find.ts';
import { BrowserStartError } from './chromium/launch.ts';
import { FullDiskError } from './chromium/scratch.ts';
import { MissingResourceError } from './chromium/serve.ts';
import { StepTimeoutError } from './chromium/time-limits.ts';
import { PageTruthError } from './page-truth.ts';

/** Kinds of error of a print whose message is meant for the user: something to mend, and no fault of ours. */
export const expectedPrintErrors = [
  BrowserNotFoundError,
  BrowserStartError,
  FullDiskError,
  StepTimeoutError,
  BrowserCrashError,
  MissingResourceError,
  PageTruthError,
] as const;
