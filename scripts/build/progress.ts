import { visible } from '../../src/diagnostics/visible.ts';

/** Tells a person what is going on: one line per step, with how far it is and how long it took. */
export interface Progress {
  /** Runs a step and shows it; what `log` is told appears as its detail. */
  step<T>(title: string, work: (log: (detail: string) => void) => Promise<T>): Promise<T>;
  /** Times of the steps so far, in milliseconds. */
  readonly times: ReadonlyMap<string, number>;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Progress on a terminal (a line that is kept up to date) or in a log (plain lines).
 *
 * @param output - where it is written, such as `process.stderr`
 * @param total - how many steps there will be
 */
export function createProgress(output: Output, total: number): Progress {
  const times = new Map<string, number>();
  const live = output.isTTY === true;
  return {
    times,
    async step(title, work) {
      const start = performance.now();
      const head = `[${String(times.size + 1)}/${String(total)}] ${title}`;
      let detail = '';
      const draw = (): void =>
        void output.write(
          `\r\u001B[2K${head} … ${seconds(performance.now() - start)}${detail === '' ? '' : ` (${detail})`}`,
        );
      // At once: while a step loads its code, no timer fires.
      output.write(live ? `${head} …` : `${head}\n`);
      const timer = live ? setInterval(draw, 100) : undefined;
      const log = (line: string): void => {
        detail = visible(line);
        if (!live) output.write(`      ${detail}\n`);
      };
      try {
        const result = await work(log);
        const time = performance.now() - start;
        times.set(title, time);
        output.write(live ? `\r\u001B[2K${head}: ${seconds(time)}\n` : `      klaar in ${seconds(time)}\n`);
        return result;
      } catch (error) {
        if (live) output.write('\n');
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

/** A time in seconds, as the Dutch write it: "1,5 s". */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
}
