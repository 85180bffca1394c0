import { ExpectedError } from '../../src/machine/expected-error.ts';

/** Nothing could be compared; the message says why and what to do, for people. */
export class CannotCompare extends ExpectedError {
  override name = 'CannotCompare';
}
