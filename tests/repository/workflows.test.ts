import assert from 'node:assert/strict';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { pipelines, root, workflows } from './files.ts';

interface Job {
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
}

describe('the workflows', () => {
  test('run only files that are there and can be run', () => {
    const files = pipelines.flatMap(({ text }) => [...text.matchAll(/^.*(?:run:|-) (\.ci\/\S+)$/gm)]);
    assert.ok(files.length > 1);
    for (const [, path = ''] of files) accessSync(join(root, path), constants.X_OK);
  });

  test('give no job more rights than it names, nor more time', () => {
    assert.ok(workflows.length > 0);
    for (const { path, text } of workflows) {
      const { permissions, jobs } = parse(text) as {
        readonly permissions: object;
        readonly jobs: Readonly<Record<string, Job>>;
      };
      assert.deepEqual(permissions, {}, path);
      for (const [name, job] of Object.entries(jobs))
        assert.ok(job.permissions && job['timeout-minutes'], `${path}: ${name}`);
    }
  });

  test('take every action at a commit, with its version beside it', () => {
    const loose = workflows.flatMap(({ path, text }) =>
      [...text.matchAll(/^.*\buses:.*$/gm)]
        .filter(([line]) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
        .map(([line]) => `${path}: ${line.trim()}`),
    );
    assert.deepEqual(loose, []);
  });
});
