/** Names all commands: `npm run help`. */
import process from 'node:process';
import { overviewOf } from './command-line/help-text.ts';
import { run } from './command-line/run.ts';
import { help } from './commands/help.ts';
import { commands, otherScripts } from './commands/list.ts';

function work(): Promise<number> {
  process.stdout.write(overviewOf([...commands, ...otherScripts]));
  return Promise.resolve(0);
}

await run(help, () => Promise.resolve({ work }));
