import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { ExpectedError } from '../../machine/expected-error.ts';

/** What the browser is asked to do, in the order of the work. */
export type Step = 'starten' | 'laden' | 'drukken';

/** Milliseconds that each step may take. */
export interface TimeLimits {
  readonly start: number;
  readonly load: number;
  /** For so many pages. */
  readonly print: (pages: number) => number;
}

/** A step that is not done in time: the browser hangs, or the machine is much slower than foreseen. */
export class StepTimeoutError extends ExpectedError {
  override name = 'StepTimeoutError';
  readonly step: Step;

  constructor(step: Step, limit: number) {
    super(
      `De browser is na ${String(Math.round(limit / 1000))} seconden nog niet ${undone[step]}. Er is geen PDF gemaakt. ${repairs[step]} Is deze machine gewoon traag, zet dan INZAGE_TIJDSLIMIET_FACTOR op een getal als 4: alle grenzen worden zoveel ruimer.`,
    );
    this.step = step;
  }
}

const undone: Readonly<Record<Step, string>> = {
  starten: 'gestart',
  laden: 'klaar met het laden van de drukversie',
  drukken: 'klaar met het maken van de pagina’s',
};

const repairs: Readonly<Record<Step, string>> = {
  starten:
    'Probeer het opnieuw; helpt dat niet, verwijder dan de map node_modules/.cache/inzage, zodat de browser opnieuw wordt uitgepakt.',
  laden: 'Probeer het opnieuw als de machine minder te doen heeft.',
  drukken: 'Probeer het opnieuw als de machine minder te doen heeft, of deel de lijst op.',
};

/** Bytes of HTML that make a page; with pictures in it fewer pages come of it, and the limit is only wider. */
const bytesPerPage = 2500;

/** How many pages HTML will give, as long as nobody has printed it. */
export function estimatePages(html: string): number {
  return Math.ceil(html.length / bytesPerPage);
}

/**
 * Limits some ten times what a common machine needs: they are there for a browser that hangs, not to hurry one.
 *
 * @param html - what will be loaded
 * @param factor - makes all of them wider; by default INZAGE_TIJDSLIMIET_FACTOR
 */
export function timeLimits(
  html: string,
  factor = factorOf(process.env.INZAGE_TIJDSLIMIET_FACTOR),
): TimeLimits {
  return {
    start: 30_000 * factor,
    load: (30_000 + html.length / 100) * factor,
    // The cost of a page grows with their number: 5 ms of a hundred, 85 of five thousand.
    print: (pages) => (60_000 + pages * 200 + pages ** 2 / 10) * factor,
  };
}

function factorOf(text = ''): number {
  const factor = Number(text.replace(',', '.'));
  return factor > 0 && Number.isFinite(factor) ? factor : 1;
}

/**
 * Waits for work, but not longer than its limit. The work itself goes on: whoever gets the error ends the browser.
 *
 * @param limit - milliseconds; Infinity for none
 * @throws StepTimeoutError
 */
export async function within<T>(step: Step, limit: number, work: Promise<T>): Promise<T> {
  if (limit === Infinity) return work;
  const done = new AbortController();
  const late = async (): Promise<never> => {
    await setTimeout(limit, undefined, { signal: done.signal });
    throw new StepTimeoutError(step, limit);
  };
  try {
    return await Promise.race([work, late()]);
  } finally {
    done.abort();
  }
}
