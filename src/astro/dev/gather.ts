/** Milliseconds of silence after which a burst of changes is over: an editor saves in several steps. */
const silence = 80;

/**
 * Runs work after a burst of calls, never twice at the same time; calls during the work lead to one more run.
 *
 * @param work - what to do; gets what the calls were about
 */
export function gather<T>(work: (about: readonly T[]) => Promise<void>): (about: T) => void {
  let waiting: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  const start = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) {
      const about = waiting;
      waiting = [];
      await work(about);
    }
    busy = false;
  };
  return (about) => {
    waiting.push(about);
    clearTimeout(timer);
    timer = setTimeout(() => void start(), silence);
  };
}
