import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { commandLine, helpOf } from '../../scripts/command-line/help-text.ts';
import { commands } from '../../scripts/commands/list.ts';
import { root, runCommand } from './spawn.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'inzage-'));
  writeFileSync(join(folder, 'index.html'), 'De voorpagina.');
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('every command', () => {
  for (const command of commands) {
    const { name } = command;

    test(`${name} explains itself with -h, and does nothing else`, async () => {
      assert.deepEqual(await runCommand(name, ['-h']), { code: 0, stdout: helpOf(command), stderr: '' });
    });

    test(`${name} refuses an option that it does not have, and does nothing else`, async () => {
      assert.deepEqual(await runCommand(name, ['--hulp']), {
        code: 2,
        stdout: '',
        stderr: `Onbekende optie \`--hulp\`. Bedoelde u \`--help\`?\nZie ${commandLine(name)} -- --help.\n`,
      });
    });
  }
});

/** The packages that a command has loaded when it says its first word. */
async function loadedByFirstWord(
  name: string,
  args: readonly string[],
  ...imports: string[]
): Promise<string[]> {
  const recorder = join(root, 'tests/command-line/until-first-word.ts');
  const { stdout } = await runCommand(name, args, [recorder, ...imports]);
  return JSON.parse(stdout) as string[];
}

/** All but those that take no time: this one compares words, for "bedoelde u". */
async function heavyByFirstWord(name: string, ...args: string[]): Promise<string[]> {
  return (await loadedByFirstWord(name, args)).filter((one) => one !== 'leven');
}

describe('no package is loaded before', () => {
  for (const { name } of commands)
    test(`the help of ${name}`, async () => {
      assert.deepEqual(await heavyByFirstWord(name, '--help'), []);
    });

  const begun: Readonly<Record<string, () => string[]>> = {
    build: () => ['--uit', join(folder, 'site')],
    check: () => [],
    dev: () => ['--poort', '0'],
    preview: () => ['--uit', folder, '--poort', '0'],
    verify: () => [join(folder, 'nergens')],
    bench: () => [],
    test: () => ['nothing has this name'],
  };
  for (const [name, args] of Object.entries(begun))
    test(`the first line of ${name}`, async () => {
      assert.deepEqual(await heavyByFirstWord(name, ...args()), []);
    });

  test('any of these unseen', async () => {
    assert.ok((await loadedByFirstWord('help', [], 'zod')).includes('zod'));
  });
});
