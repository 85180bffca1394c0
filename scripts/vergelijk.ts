/** Says what changed between two editions: `npm run vergelijk -- VORIGE NIEUWE`. */
import { vergelijk } from './commands/vergelijk.ts';
import { run } from './command-line/run.ts';

await run(vergelijk, () => import('./vergelijk/work.ts'));
