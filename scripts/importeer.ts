/** Brings in a list from files of other programs: `npm run importeer -- BESTAND… --naar MAP`. */
import { run } from './command-line/run.ts';
import { importeer } from './commands/importeer.ts';

await run(importeer, () => import('./importeer/work.ts'));
