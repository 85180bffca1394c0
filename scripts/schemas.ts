/** Writes what follows from the code and is kept with it: `npm run schemas`. */
import { run } from './command-line/run.ts';
import { schemas } from './commands/schemas.ts';

await run(schemas, () => import('./schemas/work.ts'));
