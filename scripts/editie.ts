/** Puts the present edition down for good and begins the next one: `npm run editie -- 0.17`. */
import { editie } from './commands/editie.ts';
import { run } from './command-line/run.ts';

await run(editie, () => import('./editie/work.ts'));
