import type { OptionsOf } from '../command-line/command.ts';
import type { redactie as command } from '../commands/redactie.ts';
import { serve } from '../dev/work.ts';

/** Serves the site and the form until it is ended. */
export function work(options: OptionsOf<typeof command>): Promise<number> {
  return serve(options, true);
}
