/** Puts the views that came in in one table: `npm run zienswijzen -- MAP`. */
import { run } from './command-line/run.ts';
import { zienswijzen } from './commands/zienswijzen.ts';

await run(zienswijzen, () => import('./zienswijzen/work.ts'));
