/** Builds the site, its search index and the PDF: `npm run build`. */
import { run } from './command-line/run.ts';
import { build } from './commands/build.ts';

await run(build, () => import('./build/work.ts'));
