import { ExpectedError } from '../machine/expected-error.ts';
import { refusals } from './refusals.ts';
import type { RefusalCode } from './refusals.ts';

/** A file that is not brought in at all: the message says in Dutch why, and how to repair it. */
export class ImportRefused extends ExpectedError {
  override name = 'ImportRefused';
  readonly code: RefusalCode;

  /**
   * @param code - which refusal it is; the repair comes with it
   * @param found - in a sentence: what was found, and where that helps what was expected
   */
  constructor(code: RefusalCode, found: string) {
    super(`${code} ${found} ${refusals[code]} Er is niets geschreven.`);
    this.code = code;
  }
}
