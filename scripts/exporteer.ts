/** Makes a document of the list for people who write in Word: `npm run exporteer -- docx`. */
import { run } from './command-line/run.ts';
import { exporteer } from './commands/exporteer.ts';

await run(exporteer, () => import('./exporteer/work.ts'));
