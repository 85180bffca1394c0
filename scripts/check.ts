/** Checks the content folder and reports what is wrong: `npm run check`. */
import { run } from './command-line/run.ts';
import { whileShown } from './command-line/while-shown.ts';
import { check } from './commands/check.ts';

await run(check, () => whileShown('De inhoud wordt gelezen …', () => import('./check/work.ts')));
