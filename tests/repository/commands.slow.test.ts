import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { codeIn, documents, pipelines, root } from './files.ts';

/** Commands of npm itself. */
const ofNpm = ['ci', 'install', 'view'];
/** Those that npm knows by a shorter name. */
const short = ['test', 'start'];

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

interface Mention {
  readonly path: string;
  /** Whether it is one of `package.json`, and not of npm itself. */
  readonly run: boolean;
  readonly name: string;
  readonly options: readonly string[];
}

function mentionsIn(path: string, line: string): Mention[] {
  return line.split(/&&|\|\||[;>|]/).flatMap((part) => {
    const [, run, name, rest = ''] =
      /\bnpm (run (?:-s |--silent )?)?([a-z][\w:-]*)(?: -- (.*))?/.exec(part) ?? [];
    if (name === undefined) return [];
    const options = [...rest.matchAll(/(?<=^|\s)--[a-z][\w-]*/g)].map(([option]) => option);
    return [{ path, run: run !== undefined || short.includes(name), name, options }];
  });
}

const mentions = [
  ...documents.flatMap(({ path, text }) => codeIn(text).flatMap((line) => mentionsIn(path, line))),
  ...pipelines.flatMap(({ path, text }) => text.split('\n').flatMap((line) => mentionsIn(path, line))),
];

describe('the commands that documents and pipelines name', () => {
  test('are there', () => {
    assert.ok(mentions.length > 30);
    const known = (one: Mention): boolean => (one.run ? Object.keys(scripts) : ofNpm).includes(one.name);
    assert.deepEqual(
      mentions.filter((one) => !known(one)).map(({ path, name }) => `${path}: npm ${name}`),
      [],
    );
  });

  test('have the options that are named with them', () => {
    const named = Map.groupBy(
      mentions.filter(({ options }) => options.length > 0),
      ({ name }) => name,
    );
    assert.ok(named.has('check'));
    for (const [name, uses] of named) {
      const script = scripts[name] ?? '';
      const [, file] = /(scripts\/\S+\.ts)$/.exec(script) ?? [];
      assert.ok(file !== undefined, `npm run ${name} takes no options`);
      const { stdout } = spawnSync(process.execPath, [join(root, file), '--help'], { encoding: 'utf8' });
      for (const { path, options } of uses)
        for (const option of options)
          assert.match(stdout, new RegExp(`${option}(?![\\w-])`), `${path}: npm run ${name} -- ${option}`);
    }
  });
});
