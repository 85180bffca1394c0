/** Builds the site again and compares it with what was published: `npm run verify`. */
import { run } from './command-line/run.ts';
import { verify } from './commands/verify.ts';

await run(verify, () => import('./verify/work.ts'));
