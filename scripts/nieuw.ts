/** Begins a list of one's own: `npm run nieuw`. */
import { run } from './command-line/run.ts';
import { nieuw } from './commands/nieuw.ts';

await run(nieuw, () => import('./nieuw/work.ts'));
