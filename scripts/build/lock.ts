import { relative } from 'node:path';
import process from 'node:process';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { claimLock } from '../../src/machine/lock.ts';

/** Another build is at work in this folder. */
export class BusyError extends ExpectedError {
  override name = 'BusyError';
}

/**
 * Makes sure that one build works in a folder at a time.
 *
 * @param path - the lock file
 * @returns gives the lock back
 * @throws BusyError while another build holds it
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const claim = await claimLock(path);
  if ('release' in claim) return claim.release;
  throw new BusyError(
    `Er loopt al een build in deze map (proces ${String(claim.holder)}). Wacht tot die klaar is en probeer het opnieuw. Loopt er zeker geen meer, verwijder dan \`${relative(process.cwd(), path)}\`.`,
  );
}
