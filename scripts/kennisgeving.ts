/** Writes the text of the notice of an inspection: `npm run kennisgeving`. */
import { run } from './command-line/run.ts';
import { kennisgeving } from './commands/kennisgeving.ts';

await run(kennisgeving, () => import('./kennisgeving/work.ts'));
