import process from 'node:process';
import { ExpectedError } from '../../src/machine/expected-error.ts';

/** Somebody ended the command before anything was written. */
class Ended extends ExpectedError {
  override name = 'Ended';
}

/** What is written in one go looks here between two steps that can still be undone. */
export interface Ending {
  /** Whether somebody has asked to end the command. */
  readonly isAsked: () => boolean;
  /** @throws Ended when somebody has */
  readonly heed: () => void;
}

/** Nobody can ask. */
export const unending: Ending = { isAsked: () => false, heed: () => undefined };

/**
 * Does what must not be done by halves. Who presses Ctrl+C meanwhile is told so and heard at the next place where nothing
 * is half; who presses it again ends the command at once.
 */
export async function inOneGo<T>(write: (ending: Ending) => Promise<T>): Promise<T> {
  let isAsked = false;
  const ask = (): void => {
    isAsked = true;
    process.stderr.write('\nWordt afgebroken zodra niets half is.\n');
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.once(name, ask);
  try {
    return await write({
      isAsked: () => isAsked,
      heed: () => {
        if (isAsked) throw new Ended('Afgebroken. Er is niets geschreven.');
      },
    });
  } finally {
    for (const name of names) process.removeListener(name, ask);
  }
}
