import assert from 'node:assert/strict';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { pipelines, root, workflows } from './files.ts';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
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
        .filter(([line]) => !/uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
        .map(([line]) => `${path}: ${line.trim()}`),
    );
    assert.deepEqual(loose, []);
  });

  test('give nothing that runs what others wrote a right to write, or a secret', () => {
    for (const { path, text } of workflows) {
      const { on, jobs } = parse(text) as {
        readonly on: object;
        readonly jobs: Readonly<Record<string, Job>>;
      };
      assert.ok(!('pull_request_target' in on) && !('workflow_run' in on), path);
      assert.doesNotMatch(text, /\bsecrets\./, path);
      for (const [name, { permissions = {}, steps = [] }] of Object.entries(jobs)) {
        const mayWrite = Object.values(permissions).includes('write');
        assert.ok(!mayWrite || steps.every(({ run }) => run === undefined), `${path}: ${name}`);
        const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
        for (const { with: given } of checkouts)
          assert.equal(given?.['persist-credentials'], false, `${path}: ${name}`);
      }
    }
  });
});
