/**
 * Imported before a command: makes it fail at the first thing that it says, and writes instead which packages it had
 * loaded by then. It tells a command that it runs on a terminal, where each says something at once.
 */
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';
import process from 'node:process';

const loaded = new Set<string>();
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(found.url) ?? [];
    if (name !== undefined) loaded.add(name);
    return found;
  },
});

process.stderr.isTTY = true;
let said = false;
for (const stream of [process.stdout, process.stderr])
  stream.write = () => {
    if (said) return true;
    said = true;
    writeSync(1, JSON.stringify([...loaded]));
    // What serves something does not end by itself.
    setTimeout(() => {
      // eslint-disable-next-line no-restricted-properties -- What comes after the first word is not looked at.
      process.exit();
    }, 100).unref();
    // It clears up after itself, as after any fault.
    throw new Error('The first word was said.');
  };
