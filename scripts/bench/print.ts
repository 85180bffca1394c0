import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';
import type { PrintOutcome, Way } from './print-once.ts';
import { runScript } from './spawn.ts';

/** The PDF step of one list, against one bare print of the very same HTML by the same browser. */
export interface PrintTimes {
  /** Milliseconds, each the median of the repetitions. */
  readonly step: number;
  /** The step again after a change within one chapter, with what was kept of the others. */
  readonly again: number;
  readonly rawTagged: number;
  readonly rawPlain: number;
  readonly pages: number;
  /** Bytes of the whole process tree at its largest; null where it cannot be measured. */
  readonly stepPeak: number | null;
  readonly rawPeak: number | null;
}

const script = fileURLToPath(new URL('./print-once.ts', import.meta.url));

/** Prints a list once, bare: the first start of a browser reads it from disk, which belongs to no measurement. */
export async function warmUp(root: string, content: string): Promise<void> {
  await runScript(root, script, [content, '1', 'plain']);
}

/**
 * Prints a list in all ways in turn, so that a busy moment of the machine falls on all of them.
 *
 * @param copies - how many times the content stands in the list
 * @param times - how many times each way is measured
 */
export async function measurePrint(
  root: string,
  content: string,
  { copies, times }: { readonly copies: number; readonly times: number },
  log: (line: string) => void,
): Promise<PrintTimes> {
  const walls: Record<Way, number[]> = { step: [], again: [], tagged: [], plain: [] };
  const peaks: Record<Way, number[]> = { step: [], again: [], tagged: [], plain: [] };
  let pages = 0;
  const print = async (way: Way): Promise<void> => {
    const { output, peak } = await runScript(root, script, [content, String(copies), way]);
    const outcome = JSON.parse(output) as PrintOutcome;
    walls[way].push(outcome.wall);
    if (peak !== null) peaks[way].push(peak);
    pages = outcome.pages ?? pages;
  };
  const name = copies === 1 ? 'de lijst' : `${String(copies)} maal de lijst`;
  for (let turn = 1; turn <= times; turn += 1) {
    log(`PDF drukken, ${name}: ronde ${String(turn)} van ${String(times)}`);
    for (const way of ['tagged', 'step', 'again', 'plain'] as const) await print(way);
  }
  return {
    step: median(walls.step),
    again: median(walls.again),
    rawTagged: median(walls.tagged),
    rawPlain: median(walls.plain),
    pages,
    stepPeak: largest(peaks.step),
    rawPeak: largest(peaks.tagged),
  };
}

function largest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}
