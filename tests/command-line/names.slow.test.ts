import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { commandLine } from '../../scripts/command-line/help-text.ts';
import { commands, otherScripts } from '../../scripts/commands/list.ts';
import { root, runCommand } from './spawn.ts';

const all = [...commands, ...otherScripts];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The options that a line gives to a command: `npm run build -- --map a` gives `map`. */
function given(rest: string): string[] {
  return [...rest.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, name]) => name ?? '');
}

describe('npm run help', () => {
  test('has a line for every script of package.json, and for nothing else', async () => {
    assert.deepEqual(all.map(({ name }) => name).sort(), Object.keys(scripts).sort());
    const { stdout } = await runCommand('help', []);
    for (const { name, summary } of all) {
      const line = stdout.split('\n').find((one) => one.includes(`${commandLine(name)}  `));
      assert.ok(line?.endsWith(`  ${summary}`), `${name}: ${String(line)}`);
    }
  });

  test('knows each command of ours by the file that package.json starts', () => {
    const start = (name: string): string => `node --import ./scripts/runtime.mjs scripts/${name}.ts`;
    for (const { name } of commands) assert.equal(scripts[name], start(name));
    assert.equal(scripts.start, start('dev'));
  });
});

describe('what readers and editors are told to type', () => {
  const files = globSync(['*.md', '{content,tests}/*.md', '{src,scripts}/**/*.{md,ts,json}'], { cwd: root });

  test('is a command that there is, with options that it has', () => {
    let found = 0;
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const [typed, run, short, rest = ''] of text.matchAll(
        /\bnpm (?:run ([a-z][\w:-]*)|(start|test))\b((?: -- [^`'"\n|)]*)?)/g,
      )) {
        const name = run ?? short ?? '';
        assert.ok(name in scripts, `${file}: \`${typed}\``);
        const options = commands.find((one) => one.name === name)?.options ?? {};
        for (const option of given(rest))
          assert.ok(option === 'help' || option in options, `${file}: \`${typed}\` has no --${option}`);
        found += 1;
      }
    }
    assert.ok(found > 20, `Only ${String(found)} were found.`);
  });

  test('has a row in README.md or CONTRIBUTING.md for every command of ours', () => {
    const rows = ['README.md', 'CONTRIBUTING.md'].flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| `npm')),
    );
    for (const { name } of commands)
      assert.ok(
        rows.some((row) => row.startsWith(`| \`${commandLine(name)}\``)),
        `${name} has no row.`,
      );
  });
});
