/** Shows the site with a form to edit its content: `npm run redactie`. */
import process from 'node:process';
import { run } from './command-line/run.ts';
import { redactie } from './commands/redactie.ts';

await run(redactie, () => {
  // Astro takes seconds to load.
  process.stdout.write('De redactie wordt gestart …\n');
  return import('./redactie/work.ts');
});
