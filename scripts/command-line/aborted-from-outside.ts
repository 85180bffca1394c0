import process from 'node:process';

/** A signal that is aborted when somebody ends this command. */
export function abortedFromOutside(): AbortSignal {
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort(new Error('afgebroken'));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, stop);
  return abort.signal;
}
