/** Shows the site while its content is being edited: `npm run dev`. */
import process from 'node:process';
import { run } from './command-line/run.ts';
import { dev } from './commands/dev.ts';

await run(dev, () => {
  // Astro takes seconds to load.
  process.stdout.write('De website wordt gestart …\n');
  return import('./dev/work.ts');
});
