/** Measures the build, the PDF step, the check and what readers load: `npm run bench`. */
import { run } from './command-line/run.ts';
import { bench } from './commands/bench.ts';

await run(bench, () => import('./bench/work.ts'));
