import { ExpectedError } from '../machine/expected-error.ts';

/** A file that is not brought in at all: the message says in Dutch what was found and how to repair it. */
export class ImportRefused extends ExpectedError {
  override name = 'ImportRefused';
}
