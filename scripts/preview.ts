/** Serves the finished site, as a web server would: `npm run preview`. */
import { run } from './command-line/run.ts';
import { preview } from './commands/preview.ts';

await run(preview, () => import('./preview/work.ts'));
